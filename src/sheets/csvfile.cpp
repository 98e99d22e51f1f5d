// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvfile.h"

#include "base/wholefile.h"

#include <QRegularExpression>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;

namespace {

/// Leading zeros, more than eleven digits, 1E5, 1-2, 12.3.2026, and whatever begins a formula.
bool isMisread(const QString &value)
{
    static const QRegularExpression shapes(
        uR"(^(?:[=+\-@\t\r].*|0\d+|\d{12,}|\d+(?:[.,]\d+)?[Ee][+\-]?\d+|\d{1,4}[\-./]\d{1,2}(?:[\-./]\d{1,4})?)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return shapes.match(value).hasMatch();
}

/// A day stands as ISO 8601, which Excel reads as the day it is and import takes as one.
bool isIsoDay(const QString &value)
{
    return value.size() == 10 && value.at(4) == u'-' && QDate::fromString(value, Qt::ISODate).isValid();
}

} // namespace

QByteArray csvValue(const QString &value)
{
    const bool guarded = isMisread(value) && !isIsoDay(value);
    static const QRegularExpression special(u"[;\",\\t\\r\\n]|^\\s|\\s$"_s);
    if (!guarded && !special.match(value).hasMatch()) {
        return value.toUtf8();
    }
    QString quoted = value;
    quoted.replace(u'"', u"\"\""_s);
    return ((guarded ? u"\"\t"_s : u"\""_s) + quoted + u'"').toUtf8();
}

CsvFile::CsvFile(const QString &path, const QList<ColumnLayout> &columns)
    : m_file(path), m_opened(m_file.open(QIODevice::WriteOnly))
{
    for (const auto &column : columns) {
        m_headers += column.header;
    }
    m_file.write("\xEF\xBB\xBF");
    (void)add(m_headers); // a failed write is told by finish()
}

base::Result<> CsvFile::add(const QStringList &values)
{
    QByteArray line;
    for (const auto &value : values) {
        line += csvValue(value) + ';';
    }
    line.chop(1);
    m_file.write(line + "\r\n");
    return {};
}

base::Result<> CsvFile::finish()
{
    if (!m_opened || !m_file.commit()) {
        return base::unwritable(m_file.fileName(), m_file.errorString());
    }
    return {};
}

} // namespace nemsms::sheets
