// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/recordloading.h"

namespace nemsms::usecases {

/// How a record is named in a text that must be the same in every store and next year: its business key, always with
/// its environment where it belongs to one ("1001 (Produktion)"). Records that it refers to stand by their keys.
[[nodiscard]] QString keyText(const base::EntityTable &table, const base::Entity &record, const RecordIndexes &all);
/// The same of a record that is only known by its id; empty when there is none.
[[nodiscard]] QString keyText(const QByteArray &entity, const QString &id, const RecordIndexes &all);

} // namespace nemsms::usecases
