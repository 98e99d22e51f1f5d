// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace nemsms::domain {

/// True when the CPR office has told that numbers without modulus 11 were given to people born on `date`: only
/// 1 January of some years, as listed on cpr.dk, "Personnumre uden kontrolciffer (modulus 11 kontrol)", last updated
/// 2023-05-10. The office says that the list may lack dates, so an absent date never refuses a number.
[[nodiscard]] bool isKnownDateWithoutModulus11(QDate date);

} // namespace nemsms::domain
