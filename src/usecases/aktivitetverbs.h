// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "domain/aktiviteter.h"

#include <memory>

namespace nemsms::usecases {

struct SendParts;

/// How far the configuration shows that an activity is done.
enum class Bevisgrad {
    Bevist,  ///< the records show it
    Delvist, ///< there are records, with findings or without all that is needed
    Mangler, ///< nothing is recorded
    Udenfor  ///< it is done where the console cannot look
};
[[nodiscard]] QByteArray toCode(Bevisgrad grad);

/// An activity and what the configuration already proves of it.
struct Aktivitetsbevis {
    domain::Aktivitet aktivitet;
    Bevisgrad grad = Bevisgrad::Mangler;
    QList<base::Message> reasons; ///< what was found, or what is missing
    QByteArray entity;            ///< the noun whose page shows it; empty = none
};

/// A user system that the active kommune has agreements with: the other half of the pair that the activities are for.
struct Anvendersystem {
    QString uuid;
    QString navn; ///< its line-of-business systems, or its supplier; empty = neither is recorded

    friend bool operator==(const Anvendersystem &, const Anvendersystem &) = default;
};

/// The activities of SF2250 against the records in use of the active kommune. Looking changes nothing.
class AktivitetVerbs
{
public:
    explicit AktivitetVerbs(std::shared_ptr<SendParts> sendParts);
    ~AktivitetVerbs();

    /// In the order of the document; of one user system by its UUID, or of all. InvalidInput uuid.* when it is none.
    [[nodiscard]] base::Job<QList<Aktivitetsbevis>> list(QString anvendersystem = {}) const;
    /// Those of the kommune's agreements in use, by name.
    [[nodiscard]] base::Job<QList<Anvendersystem>> anvendersystemer() const;

private:
    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
