// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace nemsms::sheets {

/// True for a number format whose numbers are points in time ("dd-mm-yyyy", "[h]:mm"); letters in quotes, behind a
/// backslash and in [Red] do not count.
[[nodiscard]] bool isDateFormat(const QString &format);
/// The same for the formats that have a number only (ECMA-376 18.8.30).
[[nodiscard]] bool isBuiltInDateFormat(int format);
/// Days since Excel's beginning as ISO 8601, with a time of day where there is one. Nothing for a number that is no
/// day: before the beginning, after the year 9999, and 29 February 1900, which Excel has and the calendar has not.
[[nodiscard]] std::optional<QString> dateFromSerial(double days, bool since1904);

} // namespace nemsms::sheets
