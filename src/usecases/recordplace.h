// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/recordloading.h"

namespace nemsms::usecases {

/// Id of the Miljoe that the record belongs to: its own, or that of the material or sender system that it is made for.
/// Empty when it belongs to every one, or when `around` does not have those.
[[nodiscard]] QString placeOf(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &around);

/// Id of the Myndighed that the record belongs to, found in the same way; empty = nobody in particular.
[[nodiscard]] QString authorityOf(const base::EntityTable &table, const base::Entity &record,
                                  const RecordIndexes &around);

/// The name of that Miljoe; empty when there is none.
[[nodiscard]] QString placeNameOf(const base::EntityTable &table, const base::Entity &record,
                                  const RecordIndexes &around);

/// True when two records stand in one environment: what belongs to none belongs to every one.
[[nodiscard]] inline bool standTogether(const QString &place, const QString &other)
{
    return place.isEmpty() || other.isEmpty() || place == other;
}

} // namespace nemsms::usecases
