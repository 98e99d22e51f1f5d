// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <QHash>
#include <memory>

namespace nemsms::backend {
class Backend;
}

namespace nemsms::ctl {

/// The titles of the records that others refer to, by id: people read names, not identifiers.
using ReferenceTitles = QHash<QString, QString>;

/// The titles of everything that `records` of `table` refer to. A record that is gone has none.
[[nodiscard]] base::Job<ReferenceTitles> referenceTitles(std::shared_ptr<backend::Backend> backend,
                                                         const base::EntityTable *table, QList<base::Record> records);

} // namespace nemsms::ctl
