// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

CsvReader::CsvReader(DecodedText text, const SheetLimits &limits) : m_text(std::move(text.utf8)), m_limits(limits)
{
    if (text.encoding == TextEncoding::Windows1252) {
        m_notes += {0, -1, base::makeFinding(base::Severity::Hint, "sheets.csv.windows1252")};
    } else if (text.encoding == TextEncoding::Utf16) {
        m_notes += {0, -1, base::makeFinding(base::Severity::Hint, "sheets.csv.utf16")};
    }
    findSeparator();
}

Result<std::unique_ptr<SheetReader>> CsvReader::open(QByteArray bytes, const SheetLimits &limits)
{
    auto text = decodeText(std::move(bytes));
    if (!text) {
        return text.error();
    }
    return std::unique_ptr<SheetReader>(new CsvReader(std::move(*text), limits));
}

void CsvReader::findSeparator()
{
    if (m_text.startsWith("sep=") && m_text.size() > 4) {
        m_separator = m_text.at(4);
        m_at = 5;
        skipLineEnd();
        m_row = 1;
        return;
    }
    qsizetype most = 0;
    for (const char candidate : {';', ',', '\t'}) {
        qsizetype count = 0;
        bool quoted = false;
        for (qsizetype i = 0; i < m_text.size() && (quoted || (m_text.at(i) != '\n' && m_text.at(i) != '\r')); ++i) {
            quoted = m_text.at(i) == '"' ? !quoted : quoted;
            count += !quoted && m_text.at(i) == candidate ? 1 : 0;
        }
        if (count > most) {
            most = count;
            m_separator = candidate;
        }
    }
}

Result<bool> CsvReader::next(Row &row)
{
    row.cells.clear();
    row.hidden = false;
    QByteArray value;
    while (m_at < m_text.size()) {
        row.number = ++m_row;
        if (m_row > m_limits.rows) {
            return base::failure(ErrorKind::InvalidInput, "sheets.rows", {{u"most"_s, m_limits.rows}});
        }
        const qsizetype start = m_at;
        for (int column = 0;; ++column) {
            const auto read = readValue(value, start);
            const auto kept = read ? keep(row, column, value) : read;
            if (!kept) {
                return kept.error();
            }
            if (m_at >= m_text.size() || atLineEnd()) {
                break;
            }
            ++m_at; // the separator
        }
        skipLineEnd();
        if (!row.cells.empty()) {
            return true;
        }
    }
    return false;
}

Result<> CsvReader::readValue(QByteArray &value, qsizetype recordStart)
{
    value.clear();
    if (m_at < m_text.size() && m_text.at(m_at) == '"') {
        return readQuoted(value, recordStart);
    }
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd()) {
        ++m_at;
    }
    value = m_text.mid(start, m_at - start);
    return m_at - recordStart > m_limits.lineBytes ? Result<>(tooLong()) : Result<>();
}

Result<> CsvReader::readQuoted(QByteArray &value, qsizetype recordStart)
{
    for (++m_at;;) {
        const qsizetype quote = m_text.indexOf('"', m_at);
        if (quote - recordStart > m_limits.lineBytes
            || (quote < 0 && m_text.size() - recordStart > m_limits.lineBytes)) {
            return tooLong();
        }
        if (quote < 0) {
            break;
        }
        value += QByteArrayView(m_text).sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at < m_text.size() && m_text.at(m_at) == '"') {
            value += '"';
            ++m_at;
            continue;
        }
        if (m_at >= m_text.size() || m_text.at(m_at) == m_separator || atLineEnd()) {
            return {};
        }
        break;
    }
    return base::failure(ErrorKind::InvalidInput, "sheets.csv.quote", {{u"row"_s, m_row}});
}

bool CsvReader::atLineEnd() const
{
    return m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r';
}

void CsvReader::skipLineEnd()
{
    if (m_at < m_text.size() && m_text.at(m_at) == '\r') {
        ++m_at;
    }
    if (m_at < m_text.size() && m_text.at(m_at) == '\n') {
        ++m_at;
    }
}

Result<> CsvReader::keep(Row &row, int column, const QByteArray &value)
{
    if (value.isEmpty()) {
        return {};
    }
    if (column >= m_limits.columns) {
        return base::failure(ErrorKind::InvalidInput, "sheets.columns",
                             {{u"row"_s, m_row}, {u"most"_s, m_limits.columns}});
    }
    if (++m_cells > m_limits.cells) {
        return base::failure(ErrorKind::InvalidInput, "sheets.cells", {{u"most"_s, m_limits.cells}});
    }
    row.cells.push_back({column, CellKind::Text, QString::fromUtf8(value)});
    return {};
}

base::Error CsvReader::tooLong() const
{
    return base::failure(ErrorKind::InvalidInput, "sheets.csv.line",
                         {{u"row"_s, m_row}, {u"bytes"_s, m_limits.lineBytes}});
}

} // namespace nemsms::sheets
