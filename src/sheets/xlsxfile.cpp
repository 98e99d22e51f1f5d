// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxfile.h"

#include "base/wholefile.h"
#include "sheets/sheetlimits.h"

#include <QDate>
#include <QDir>
#include <QRegularExpression>
#include <filesystem>
#include <xlsxwriter.h>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {
constexpr qsizetype MostListText = 255; ///< what Excel takes as one list of choices
constexpr lxw_color_t HeaderFill = 0xE7EEF5;

/// What reads like an escaped character is itself escaped, which the library leaves to us.
QByteArray cellText(QString value)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return value.replace(escape, u"_x005F_"_s).toUtf8();
}
} // namespace

void XlsxFile::Closer::operator()(lxw_workbook *book) const
{
    lxw_workbook_free(book);
}

XlsxFile::XlsxFile(QString path, const QString &name, const QList<ColumnLayout> &columns)
    : m_path(std::move(path)), m_file(m_path + u".XXXXXX"_s)
{
    if (!m_file.open()) {
        return; // finish() tells
    }
    m_file.close();
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options {};
    options.constant_memory = 1;
    options.tmpdir = folder.data();
    options.use_zip64 = 1;
    m_book.reset(workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options));
    if (m_book) {
        makeFormats();
        addSheet(name, columns);
    }
}

XlsxFile::~XlsxFile() = default;

void XlsxFile::makeFormats()
{
    m_text = workbook_add_format(m_book.get());
    format_set_num_format(m_text, "@");
    m_wrapped = workbook_add_format(m_book.get());
    format_set_num_format(m_wrapped, "@");
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    m_date = workbook_add_format(m_book.get());
    format_set_num_format(m_date, "dd-mm-yyyy");
    for (auto *format : {&m_header, &m_required}) {
        *format = workbook_add_format(m_book.get());
        format_set_num_format(*format, "@");
        format_set_bg_color(*format, HeaderFill);
        format_set_bottom(*format, LXW_BORDER_THIN);
    }
    format_set_bold(m_required);
}

void XlsxFile::addSheet(const QString &name, const QList<ColumnLayout> &columns, bool wrapped)
{
    if (!m_book) {
        return;
    }
    m_sheet = workbook_add_worksheet(m_book.get(), name.left(LXW_SHEETNAME_MAX).toUtf8().constData());
    m_columns = columns;
    m_row = 0;
    writeHeader(wrapped);
}

void XlsxFile::writeHeader(bool wrapped)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const ColumnLayout &column = m_columns.at(i);
        lxw_format *format = wrapped ? m_wrapped : column.kind == ColumnLayout::Kind::Date ? m_date : m_text;
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), double(column.width), format);
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), column.header.toUtf8().constData(),
                               column.required ? m_required : m_header);
        offerChoices(i, column.allowed);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxFile::offerChoices(int column, const QStringList &allowed)
{
    const bool fits = allowed.join(u',').toUtf8().size() <= MostListText
        && std::none_of(allowed.cbegin(), allowed.cend(), [](const QString &value) { return value.contains(u','); });
    if (allowed.isEmpty() || !fits) {
        return;
    }
    QList<QByteArray> texts;
    std::vector<const char *> list;
    for (const auto &value : allowed) {
        texts += value.toUtf8();
    }
    for (const auto &text : std::as_const(texts)) {
        list.push_back(text.constData());
    }
    list.push_back(nullptr);
    lxw_data_validation validation {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = const_cast<char **>(list.data()); // read only, whatever the library's header says
    worksheet_data_validation_range(m_sheet, 1, lxw_col_t(column), lxw_row_t(SheetLimits().rows - 1), lxw_col_t(column),
                                    &validation);
}

base::Result<> XlsxFile::add(const QStringList &values)
{
    if (!m_book) {
        return base::unwritable(m_path, m_file.errorString());
    }
    if (m_row >= SheetLimits().rows) {
        return base::failure(ErrorKind::InvalidInput, "sheets.rows", {{u"most"_s, SheetLimits().rows}});
    }
    for (int i = 0; i < values.size() && i < m_columns.size(); ++i) {
        if (values.at(i).isEmpty()) {
            continue;
        }
        const QDate day = m_columns.at(i).kind == ColumnLayout::Kind::Date
            ? QDate::fromString(values.at(i), Qt::ISODate) : QDate();
        lxw_error wrong = LXW_NO_ERROR;
        if (day.isValid() && day.year() >= 1900) {
            lxw_datetime moment {day.year(), day.month(), day.day(), 0, 0, 0};
            wrong = worksheet_write_datetime(m_sheet, lxw_row_t(m_row), lxw_col_t(i), &moment, m_date);
        } else {
            wrong = worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(i), cellText(values.at(i)).constData(),
                                           nullptr);
        }
        if (wrong != LXW_NO_ERROR) {
            return base::failure(ErrorKind::InvalidInput, "sheets.longtext",
                                 {{u"row"_s, m_row + 1}, {u"column"_s, m_columns.at(i).header}},
                                 QString::fromUtf8(lxw_strerror(wrong)));
        }
    }
    ++m_row;
    return {};
}

base::Result<> XlsxFile::finish()
{
    if (!m_book) {
        return base::unwritable(m_path, m_file.errorString());
    }
    const lxw_error wrong = workbook_close(m_book.release()); // which frees it, well or not
    if (wrong != LXW_NO_ERROR) {
        return base::unwritable(m_path, QString::fromUtf8(lxw_strerror(wrong)));
    }
    std::error_code failed;
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), failed);
    if (failed) {
        return base::unwritable(m_path, QString::fromStdString(failed.message()));
    }
    m_file.setAutoRemove(false);
    return {};
}

} // namespace nemsms::sheets
