// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"
#include "domain/aftaletilstand.h"
#include "domain/daekning.h"
#include "usecases/activecontext.h"
#include "usecases/omkostning.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// What a person does with a service agreement beside the fields of its form.
class ServiceaftaleVerbs
{
public:
    ServiceaftaleVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<ActiveContext> context);

    /// Repeats here what the administration module says of the agreement, with who and when, in one transaction with
    /// its audit row. Conflict serviceaftale.skift, and when `version` is not the record's any more; InvalidInput
    /// serviceaftale.afvist (a rejection needs a reason) and field.long and the like in `begrundelse`.
    [[nodiscard]] base::Job<base::Record> setTilstand(QString id, qint64 version, domain::Aftaletilstand tilstand,
                                                      QString begrundelse) const;
    /// Id of the agreement in use of the kommune that covers `handling` in the environment of `here` `today`, or of that
    /// which comes nearest; empty when there is none of the kind. See domain::bestAftale().
    [[nodiscard]] base::Job<QString> covering(domain::Handling handling, Place here, QDate today) const;
    /// Notes that KY and KSD have been told of the agreement's Fjernprint supplier, with who and when, in one transaction
    /// with its audit row. Conflict serviceaftale.ingenvarsel when there is nothing to tell, and when `version` is not the
    /// record's any more.
    [[nodiscard]] base::Job<base::Record> fjernprintVarslet(QString id, qint64 version) const;
    /// The notice to KY and KSD of an agreement, ready to be copied; empty when there is nothing to tell.
    [[nodiscard]] base::Job<QString> fjernprintvarsel(QString id) const;
    /// The agreements whose Fjernprint supplier KY and KSD must still be told of.
    [[nodiscard]] base::Job<QList<base::Record>> openFjernprintvarsler() const;
    /// The three EANs side by side, each with where it comes from (trap 10).
    [[nodiscard]] base::Job<EanOverblik> eanFor(QString id) const;
    /// What the month of `day` cost the active kommune in the active environment, by agreement, with the same EANs. Invalid
    /// = the present month by the environment's clock.
    [[nodiscard]] base::Job<Omkostning> omkostning(QDate day) const;

private:
    std::shared_ptr<StoreAccess> m_access;
    std::shared_ptr<ActiveContext> m_context;
};

} // namespace nemsms::usecases
