// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::domain {

/// How many septets `character` takes in GSM 03.38: 1 in the basic table, 2 in the extension table (escape and
/// character), 0 when the alphabet has not got it.
[[nodiscard]] int gsmSeptets(char32_t character);

/// What to write instead of a character that GSM 03.38 has not: a text of GSM characters; empty = leave it out;
/// null = nothing fits.
[[nodiscard]] QString gsmReplacement(char32_t character);

} // namespace nemsms::domain
