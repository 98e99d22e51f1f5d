// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxreader.h"

#include "sheets/cellreference.h"
#include "sheets/exceldate.h"

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Severity;

XlsxReader::XlsxReader(XlsxWorkbook book, const SheetLimits &limits) : m_book(std::move(book)), m_limits(limits) {}

Result<std::unique_ptr<SheetReader>> XlsxReader::open(QByteArray bytes, const SheetLimits &limits)
{
    const auto archive = ZipArchive::open(std::move(bytes), limits);
    if (!archive) {
        return archive.error();
    }
    auto book = XlsxWorkbook::read(*archive, limits);
    if (!book) {
        return book.error();
    }
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*book), limits));
    const auto opened = reader->openParts(*archive);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<> XlsxReader::openParts(const std::shared_ptr<ZipArchive> &archive)
{
    const auto seen = std::find_if(m_book.sheets.cbegin(), m_book.sheets.cend(),
                                   [](const auto &sheet) { return !sheet.hidden; });
    if (seen == m_book.sheets.cend()) {
        return base::failure(ErrorKind::InvalidInput, "sheets.nosheet");
    }
    if (!m_book.stylesPart.isEmpty()) {
        auto styles = XlsxStyles::read(archive, m_book.stylesPart, m_limits);
        if (!styles) {
            return styles.error();
        }
        m_styles = std::move(*styles);
    }
    if (!m_book.sharedPart.isEmpty()) {
        auto shared = SharedStrings::read(archive, m_book.sharedPart, m_limits);
        if (!shared) {
            return shared.error();
        }
        m_shared = std::move(*shared);
    }
    auto sheet = XmlPart::open(archive, seen->part, m_limits);
    if (!sheet) {
        return sheet.error();
    }
    m_sheet = std::move(*sheet);
    noteSheets();
    return {};
}

void XlsxReader::noteSheets()
{
    for (const auto &sheet : std::as_const(m_book.sheets)) {
        if (sheet.hidden) {
            note(Severity::Warning, "sheets.hiddensheet", {{u"sheet"_s, sheet.name}});
        }
    }
    if (m_book.macros) {
        note(Severity::Warning, "sheets.macros", {});
    }
}

void XlsxReader::note(Severity severity, const char *code, QVariantMap arguments, int row, int column)
{
    if (m_notes.size() < m_limits.notes) {
        m_notes += {row, column, base::makeFinding(severity, code, std::move(arguments))};
    }
}

Result<bool> XlsxReader::next(Row &row)
{
    row.cells.clear();
    auto more = m_sheet->next();
    for (; more && *more; more = m_sheet->next()) {
        const QStringView name = m_sheet->name();
        if (m_sheet->isEnd() && name == "row"_L1 && !row.cells.empty()) {
            return true;
        }
        if (!m_sheet->isStart()) {
            continue;
        }
        Result<> done;
        if (name == "row"_L1) {
            done = beginRow(row);
        } else if (name == "c"_L1) {
            done = readCell(row);
        } else {
            noteAround();
        }
        if (!done) {
            return done.error();
        }
    }
    return more;
}

Result<> XlsxReader::beginRow(Row &row)
{
    const QString number = m_sheet->attribute(u"r");
    const int before = m_row;
    m_row = number.isEmpty() ? m_row + 1 : number.toInt();
    row.number = m_row;
    row.hidden = m_sheet->isTrue(u"hidden");
    row.cells.clear();
    if (m_row <= before) {
        return base::failure(ErrorKind::InvalidInput, "sheets.order", {{u"row"_s, number}});
    }
    if (m_row > m_limits.rows) {
        return base::failure(ErrorKind::InvalidInput, "sheets.rows", {{u"most"_s, m_limits.rows}});
    }
    return {};
}

Result<> XlsxReader::readCell(Row &row)
{
    const QString reference = m_sheet->attribute(u"r");
    const QString type = m_sheet->attribute(u"t");
    const QString styleText = m_sheet->attribute(u"s");
    const auto place = parseReference(reference);
    const int following = row.cells.empty() ? 0 : row.cells.back().column + 1;
    if ((!reference.isEmpty() && (!place || place->row + 1 != m_row || place->column < following))
        || (!place && following >= m_limits.columns)) {
        return base::failure(ErrorKind::InvalidInput, "sheets.order", {{u"row"_s, m_row}});
    }
    m_value.clear();
    m_inline.clear();
    m_formula.clear();
    bool formula = false;
    bool inFormula = false;
    bool value = false;
    bool text = false;
    int reading = 0;
    const int outside = m_sheet->depth() - 1;
    auto more = m_sheet->next();
    for (; more && *more && m_sheet->depth() > outside; more = m_sheet->next()) {
        const QStringView name = m_sheet->name();
        if (m_sheet->isText()) {
            m_value += value ? m_sheet->text() : QStringView();
            m_inline += text && reading == 0 ? m_sheet->text() : QStringView();
            m_formula += inFormula ? m_sheet->text() : QStringView();
        } else if (name == "v"_L1) {
            value = m_sheet->isStart();
        } else if (name == "t"_L1) {
            text = m_sheet->isStart();
        } else if (name == "rPh"_L1) {
            reading += m_sheet->isStart() ? 1 : -1;
        } else if (name == "f"_L1) {
            formula = true;
            inFormula = m_sheet->isStart();
        }
    }
    if (!more) {
        return more.error();
    }
    // LibreOffice writes a plain "true" in this way.
    const bool constant = type == "b"_L1 && (m_formula == "TRUE()"_L1 || m_formula == "FALSE()"_L1);
    return keep(row, place ? place->column : following, type, styleText.toInt(), formula && !constant);
}

Result<> XlsxReader::keep(Row &row, int column, const QString &type, int style, bool formula)
{
    auto cell = cellOf(type, style);
    if (!cell && formula) {
        cell = Cell {};
    }
    if (!cell) {
        return base::failure(ErrorKind::InvalidInput, "sheets.sharedmissing",
                             {{u"row"_s, m_row}, {u"column"_s, columnName(column)}});
    }
    if (formula) {
        cell->kind = CellKind::Formula;
    } else if (cell->text.isEmpty()) {
        return {};
    }
    if (++m_cells > m_limits.cells) {
        return base::failure(ErrorKind::InvalidInput, "sheets.cells", {{u"most"_s, m_limits.cells}});
    }
    cell->column = column;
    row.cells.push_back(std::move(*cell));
    return {};
}

std::optional<Cell> XlsxReader::cellOf(const QString &type, int style) const
{
    if (type == "s"_L1) {
        if (m_value.isEmpty()) {
            return Cell {};
        }
        bool number = false;
        const auto shared = m_shared.at(m_value.toLongLong(&number));
        return number && shared ? std::optional(Cell {0, CellKind::Text, *shared}) : std::nullopt;
    }
    if (type == "inlineStr"_L1) {
        return Cell {0, CellKind::Text, unescaped(m_inline)};
    }
    if (type == "str"_L1) {
        return Cell {0, CellKind::Text, unescaped(m_value)};
    }
    if (type == "b"_L1) {
        return Cell {0, CellKind::Boolean, m_value == "1"_L1 ? u"true"_s : u"false"_s};
    }
    if (type == "e"_L1) {
        return Cell {0, CellKind::Error, m_value};
    }
    if (type == "d"_L1) {
        return Cell {0, CellKind::Date, m_value};
    }
    if (!m_value.isEmpty() && m_styles.isDate(style)) {
        bool number = false;
        const auto date = dateFromSerial(m_value.toDouble(&number), m_book.since1904);
        if (number && date) {
            return Cell {0, CellKind::Date, *date};
        }
    }
    return Cell {0, CellKind::Number, m_value};
}

/// What stands beside the rows: <cols> before them, <mergeCells> after.
void XlsxReader::noteAround()
{
    const QStringView name = m_sheet->name();
    if (name == "col"_L1 && m_sheet->isTrue(u"hidden")) {
        const int first = m_sheet->attribute(u"min").toInt();
        note(Severity::Warning, "sheets.hiddencolumn", {{u"column"_s, columnName(first - 1)}}, 0, first - 1);
    } else if (name == "mergeCell"_L1) {
        const QString range = m_sheet->attribute(u"ref");
        if (const auto corner = parseReference(range.section(u':', 0, 0))) {
            note(Severity::Error, "sheets.merged", {{u"range"_s, range}}, corner->row + 1, corner->column);
        }
    }
}

} // namespace nemsms::sheets
