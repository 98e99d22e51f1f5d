// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QList>
#include <QString>
#include <vector>

namespace nemsms::sheets {

/// What a cell holds, as the file says it. A CSV file has texts only.
enum class CellKind {
    Text,
    Number,  ///< `text` as it stands in the file: "167783", "1.23E+16"
    Boolean, ///< "true" or "false"
    Date,    ///< ISO 8601: "2026-03-12", or "2026-03-12T10:30:00" when there is a time of day
    Error,   ///< what a spreadsheet shows for a failed formula: "#N/A"
    Formula  ///< never evaluated; `text` is the value that the spreadsheet program saw last, if it kept it
};

struct Cell {
    int column = 0; ///< 0 = A
    CellKind kind = CellKind::Text;
    QString text; ///< never empty
};

/// A row that holds at least one cell.
struct Row {
    int number = 0; ///< 1 = the first row; in a CSV file the number of the record
    bool hidden = false;
    std::vector<Cell> cells; ///< ascending by column
};

/// Something noticed about the file beside its cells. `row` 0 = not about one row; `column` -1 = not about one column.
struct SheetNote {
    int row = 0;
    int column = -1;
    base::Finding finding;
};

} // namespace nemsms::sheets
