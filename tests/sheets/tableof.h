// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/cellreference.h"
#include "sheets/sheetfile.h"

#include <QHash>
#include <QString>

namespace nemsms::test {

/// A whole table: cells by their names ("B2"), the notes, or the error that ended the reading.
struct ReadTable {
    QHash<QString, sheets::Cell> cells;
    QList<int> hiddenRows;
    QList<sheets::SheetNote> notes;
    std::optional<base::Error> error;
    int rows = 0;

    [[nodiscard]] QString text(const char *cell) const { return cells.value(QString::fromLatin1(cell)).text; }
    [[nodiscard]] sheets::CellKind kind(const char *cell) const { return cells.value(QString::fromLatin1(cell)).kind; }
    [[nodiscard]] QByteArrayList noteCodes() const
    {
        QByteArrayList codes;
        for (const auto &note : notes) {
            codes += note.finding.message.code;
        }
        return codes;
    }
    [[nodiscard]] QByteArray errorCode() const { return error ? error->message.code : QByteArray(); }
};

inline ReadTable tableOf(const QByteArray &bytes, const sheets::SheetLimits &limits = {})
{
    ReadTable table;
    const auto reader = sheets::openSheet(bytes, limits);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    sheets::Row row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        ++table.rows;
        if (row.hidden) {
            table.hiddenRows += row.number;
        }
        for (const auto &cell : row.cells) {
            table.cells.insert(sheets::columnName(cell.column) + QString::number(row.number), cell);
        }
    }
    table.notes = (*reader)->notes();
    if (!more) {
        table.error = more.error();
    }
    return table;
}

inline ReadTable tableOfFile(const QString &path, const sheets::SheetLimits &limits = {})
{
    const auto bytes = sheets::readBytes(path, limits);
    if (!bytes) {
        ReadTable table;
        table.error = bytes.error();
        return table;
    }
    return tableOf(*bytes, limits);
}

} // namespace nemsms::test
