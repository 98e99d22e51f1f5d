// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace nemsms::sheets {

/// What a column of a written table holds, and what a spreadsheet program shall do with it.
struct ColumnLayout {
    enum class Kind { Text, Date };

    QString header;
    Kind kind = Kind::Text;   ///< Text keeps leading zeros and thirteen digits; Date takes ISO 8601 days
    QStringList allowed;      ///< shown as a list of choices; empty = anything
    bool required = false;    ///< its header is set in bold
    int width = 20;           ///< in letters
};

/// Writes a table row by row. What was written stands only after finish(); a file that was there is replaced then.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    /// One value a column; an empty one leaves the cell empty.
    [[nodiscard]] virtual base::Result<> add(const QStringList &values) = 0;
    /// Internal file.unwritable when the place is full or may not be written.
    [[nodiscard]] virtual base::Result<> finish() = 0;
};

} // namespace nemsms::sheets
