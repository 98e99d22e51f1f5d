// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// One line of a portalark as a person types it into the portal.
struct PortalarkLine {
    QString step;  ///< of the wizard
    QString label; ///< the portal's own word
    QByteArray field;
    QString value; ///< in words: a reference by its record's title. Empty = nothing is kept
};

/// A record in the order of its portal's wizard.
struct Portalark {
    base::Record record;
    QString title;
    QString portal;
    QDate dated;
    QString source;
    bool reconstructed = false;
    QList<PortalarkLine> lines;
};

/// Reads a record as the portal wants it. InvalidInput store.confirm.noPortal when the entity lives in no portal.
[[nodiscard]] base::Job<Portalark> portalarkOf(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                               base::Record record);

} // namespace nemsms::usecases
