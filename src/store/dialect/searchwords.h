// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dialect/dialect.h"

namespace nemsms::store {

/// `text` with the letters of ASCII small, for a LIKE that shall not tell them from capitals. SQLite's does not tell them
/// apart by itself, and a call for each of 100,000 rows would cost more than the search.
[[nodiscard]] QString smallLetters(const Dialect &dialect, const QString &text);
/// The same value, for which no index is used.
[[nodiscard]] QString withoutIndex(const Dialect &dialect, const QString &text);

} // namespace nemsms::store
