// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// Whether people call records by this field.
[[nodiscard]] bool namesRecords(const base::Field &field);

/// Of the active records with that value the only one of the environment; null when there is none or more of them.
[[nodiscard]] base::Job<base::Record> onlyOneIn(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                                QByteArray field, QString value, QString miljoeId);

/// The only retired record that is called so; null when there is none. Conflict store.record.several.
[[nodiscard]] base::Job<base::Record> retiredNamed(std::shared_ptr<StoreAccess> access, const base::EntityTable *table,
                                                   QString name);

} // namespace nemsms::usecases
