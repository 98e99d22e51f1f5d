// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/udskiftning.h"
#include "usecases/cockpit.h"

#include <QDateTime>
#include <memory>

namespace nemsms::usecases {

/// The cockpit as it is shown.
struct Cockpit {
    QDate today;
    QList<CockpitPost> posts;
    QList<CertifikatPar> pairs;

    /// What to warn of, what ends first before all else.
    [[nodiscard]] base::Findings warnings() const;
};

/// A step of a roll-over with its tick.
struct RolloverStep {
    domain::Udskiftningstrin step;
    QDateTime doneAt; ///< UTC; invalid = not done
    QString doneBy;
};

struct Rollover {
    QString title;
    QList<RolloverStep> steps;
    QList<base::Message> notes;
};

/// What a person sees of all certificates and API keys at once, and the check list of a roll-over.
class CockpitVerbs
{
public:
    explicit CockpitVerbs(std::shared_ptr<StoreAccess> access);

    [[nodiscard]] base::Job<Cockpit> look() const;
    /// The plan for a certificate with its check list. NotFound; InvalidInput rollover.noend when its last day is not
    /// known.
    [[nodiscard]] base::Job<Rollover> rollover(QString certifikatId) const;
    /// Ticks a step off, or takes the tick away. InvalidInput rollover.step for a code that is none.
    [[nodiscard]] base::Job<> tick(QString certifikatId, QByteArray step, bool done) const;
    /// Every end as a calendar file's content.
    [[nodiscard]] base::Job<QByteArray> calendar() const;

private:
    [[nodiscard]] base::Job<CockpitBasis> basis() const;
    [[nodiscard]] QDate today() const;

    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
