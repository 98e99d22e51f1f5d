// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::store {

/// What a text is sorted by in Danish (Retskrivningsordbogen, "Alfabetiseringsregler"; CLDR da): a to z, then æ, ø, å,
/// with aa as å and ä, ö, ü as æ, ø, y; case and other accents aside. Compared byte by byte, so that every engine gives
/// the same order. The first 100 letters: what is equal so far is ordered by id.
[[nodiscard]] QString danishOrder(const QString &text);

} // namespace nemsms::store
