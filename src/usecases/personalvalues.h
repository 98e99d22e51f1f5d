// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "base/job.h"

#include <memory>

namespace nemsms::usecases {

struct StoreAccess;

/// Has the entity fields that are sealed and masked?
[[nodiscard]] bool hasPersonal(const base::EntityTable &table);
/// A record's personal values as they are, by field name. The audit log keeps who saw them and why before anybody
/// does; a CPR in the reason is masked there. InvalidInput personal.noreason; NotFound.
[[nodiscard]] base::Job<base::FieldValues> personalValuesOf(std::shared_ptr<StoreAccess> access,
                                                            const base::EntityTable *table, QString id, QString reason);

} // namespace nemsms::usecases
