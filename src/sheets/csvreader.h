// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetlimits.h"
#include "sheets/sheetreader.h"
#include "sheets/textencoding.h"

#include <memory>

namespace nemsms::sheets {

/// Reads CSV (RFC 4180) with the separator that the first line has most of: semicolon, comma or tab. A first line
/// "sep=;" is Excel's own way to say it. Quoted values may hold separators and line ends.
class CsvReader final : public SheetReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<SheetReader>> open(QByteArray bytes, const SheetLimits &limits);

    /// InvalidInput sheets.csv.quote for an open quote or letters after a closed one, sheets.csv.line for a record
    /// that is too long, and the limits of the numbers of cells, rows and columns.
    [[nodiscard]] base::Result<bool> next(Row &row) override;
    [[nodiscard]] const QList<SheetNote> &notes() const override { return m_notes; }

private:
    CsvReader(DecodedText text, const SheetLimits &limits);

    void findSeparator();
    /// Reads one value into `value`; the position stands on the separator, the line end or the end afterwards.
    [[nodiscard]] base::Result<> readValue(QByteArray &value, qsizetype recordStart);
    [[nodiscard]] base::Result<> readQuoted(QByteArray &value, qsizetype recordStart);
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();
    [[nodiscard]] base::Result<> keep(Row &row, int column, const QByteArray &value);
    [[nodiscard]] base::Error tooLong() const;

    QByteArray m_text;
    SheetLimits m_limits;
    QList<SheetNote> m_notes;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    int m_row = 0;
    char m_separator = ';';
};

} // namespace nemsms::sheets
