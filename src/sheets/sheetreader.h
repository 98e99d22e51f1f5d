// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheets/cell.h"

namespace nemsms::sheets {

/// Reads a table row by row, so that the file is never in memory as cells.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// Fills `row` with the next row that holds a cell; false after the last. An error ends the reading.
    [[nodiscard]] virtual base::Result<bool> next(Row &row) = 0;
    /// What was noticed about the file so far; complete after the last row.
    [[nodiscard]] virtual const QList<SheetNote> &notes() const = 0;
};

} // namespace nemsms::sheets
