// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace nemsms::sheets {

/// A place in a sheet, from 0.
struct CellReference {
    int row = 0;
    int column = 0;

    friend bool operator==(const CellReference &, const CellReference &) = default;
};

/// Reads "AB12"; nothing when the text is no place that Excel has.
[[nodiscard]] std::optional<CellReference> parseReference(QStringView text);
/// "A", "Z", "AA" ... as a spreadsheet names the column.
[[nodiscard]] QString columnName(int column);

} // namespace nemsms::sheets
