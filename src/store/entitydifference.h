// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::store {

/// What differs between two states of a record.
struct EntityDifference {
    QList<const base::Field *> fields;
    /// For the audit log: both values of ordinary fields; of personal fields and long texts only the name.
    QVariantMap told;
    const base::Field *immutable = nullptr; ///< the first Immutable field among `fields`; null = none

    /// Either may be null: no record yet, or no more. Absent values are no difference then.
    [[nodiscard]] static EntityDifference between(const base::EntityTable &table, const base::Entity *before,
                                                  const base::Entity *after);
};

} // namespace nemsms::store
