// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sharedstrings.h"
#include "sheets/sheetreader.h"
#include "sheets/xlsxstyles.h"
#include "sheets/xlsxworkbook.h"
#include "sheets/xmlpart.h"

namespace nemsms::sheets {

/// Reads the first sheet of an xlsx file that can be seen. Formulas are never evaluated, nothing outside the file is
/// looked at. Notes tell of other sheets with what they are called, hidden columns, merged cells and macros.
class XlsxReader final : public SheetReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<SheetReader>> open(QByteArray bytes, const SheetLimits &limits);

    [[nodiscard]] base::Result<bool> next(Row &row) override;
    [[nodiscard]] const QList<SheetNote> &notes() const override { return m_notes; }

private:
    XlsxReader(XlsxWorkbook book, const SheetLimits &limits);

    [[nodiscard]] base::Result<> openParts(const std::shared_ptr<ZipArchive> &archive);
    void noteSheets();
    void note(base::Severity severity, const char *code, QVariantMap arguments, int row = 0, int column = -1);
    [[nodiscard]] base::Result<> beginRow(Row &row);
    [[nodiscard]] base::Result<> readCell(Row &row);
    /// Puts the cell that lies in m_value and m_inline into `row`.
    [[nodiscard]] base::Result<> keep(Row &row, int column, const QString &type, int style, bool formula);
    [[nodiscard]] std::optional<Cell> cellOf(const QString &type, int style) const;
    void noteAround();

    XlsxWorkbook m_book;
    SheetLimits m_limits;
    SharedStrings m_shared;
    XlsxStyles m_styles;
    std::unique_ptr<XmlPart> m_sheet;
    QList<SheetNote> m_notes;
    QString m_value;  ///< <v> of the cell being read
    QString m_inline; ///< <is> of the cell being read
    QString m_formula;
    qint64 m_cells = 0;
    int m_row = 0;
};

} // namespace nemsms::sheets
