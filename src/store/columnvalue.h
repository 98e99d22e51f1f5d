// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

namespace nemsms::store {

/// A field's value as the column keeps it: text, integer, boolean; points in time and dates as ISO 8601 text. Absent
/// text is '', an absent reference or number NULL.
[[nodiscard]] QVariant toColumn(const base::Field &field, const QVariant &value);
/// The way back; an absent value is an invalid QVariant.
[[nodiscard]] QVariant fromColumn(const base::Field &field, const QVariant &column);
/// Case-folded and composed, for searches in any case, Danish letters included.
[[nodiscard]] QString folded(const QString &text);

} // namespace nemsms::store
