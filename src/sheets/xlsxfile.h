// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetwriter.h"

#include <QTemporaryFile>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace nemsms::sheets {

/// Writes an xlsx file of one or more sheets, row by row and in constant memory. Every value is text, or a day where the
/// column says so: no number that could lose a zero, and never a formula, whatever a value begins with.
class XlsxFile final : public SheetWriter
{
public:
    /// The first sheet is `name` with `columns`.
    XlsxFile(QString path, const QString &name, const QList<ColumnLayout> &columns);
    ~XlsxFile() override;

    /// Ends the sheet before and begins another: add() goes on there. `wrapped`: texts flow over several lines.
    void addSheet(const QString &name, const QList<ColumnLayout> &columns, bool wrapped = false);

    /// InvalidInput sheets.longtext for more than the 32,767 characters that a cell holds.
    [[nodiscard]] base::Result<> add(const QStringList &values) override;
    [[nodiscard]] base::Result<> finish() override;

private:
    struct Closer {
        void operator()(lxw_workbook *book) const;
    };

    void makeFormats();
    void writeHeader(bool wrapped);
    void offerChoices(int column, const QStringList &allowed);

    QString m_path;
    QTemporaryFile m_file; ///< beside the path, moved there by finish()
    std::unique_ptr<lxw_workbook, Closer> m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_required = nullptr;
    QList<ColumnLayout> m_columns;
    int m_row = 0;
};

} // namespace nemsms::sheets
