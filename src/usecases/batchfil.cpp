// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batchfil.h"

#include "sheets/sheetfile.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

enum class Kolonne { Testperson, Modtager, Tekst, Plads };

Kolonne meaningOf(const QString &header)
{
    static const QSet<QString> persons {u"testperson"_s, u"test person"_s, u"prøveperson"_s};
    static const QSet<QString> recipients {u"modtager"_s, u"recipient"_s, u"cpr"_s, u"cvr"_s};
    static const QSet<QString> texts {u"tekst"_s, u"text"_s};
    return persons.contains(header) ? Kolonne::Testperson
        : recipients.contains(header) ? Kolonne::Modtager
        : texts.contains(header) ? Kolonne::Tekst
                                 : Kolonne::Plads;
}

class Reading
{
public:
    base::Result<> readHeader(const sheets::Row &row, const QString &file)
    {
        bool anybody = false;
        for (const auto &cell : row.cells) {
            const QString header = cell.text.simplified().toLower();
            m_headers.insert(cell.column, header);
            anybody = anybody || meaningOf(header) == Kolonne::Testperson || meaningOf(header) == Kolonne::Modtager;
        }
        return anybody ? base::Result<>()
                       : base::Result<>(base::failure(base::ErrorKind::InvalidInput, "batch.header", {{u"file"_s, file}}));
    }

    [[nodiscard]] BatchLinje read(const sheets::Row &row) const
    {
        BatchLinje line;
        line.row = row.number;
        for (const auto &cell : row.cells) {
            const auto header = m_headers.constFind(cell.column);
            if (header != m_headers.cend()) {
                take(line, *header, cell.text.trimmed());
            }
        }
        return line;
    }

private:
    static void take(BatchLinje &line, const QString &header, const QString &value)
    {
        line.values.insert(header, value); // {testperson} is a placeholder too
        switch (meaningOf(header)) {
        case Kolonne::Testperson:
            line.testperson = value;
            break;
        case Kolonne::Modtager:
            line.modtager = line.modtager.isEmpty() ? value : line.modtager;
            line.values.remove(header); // no personal number in a text
            break;
        case Kolonne::Tekst:
            line.tekst = value;
            line.values.remove(header);
            break;
        case Kolonne::Plads:
            break;
        }
    }

    QHash<int, QString> m_headers;
};

bool saysAnything(const BatchLinje &line)
{
    return !line.testperson.isEmpty() || !line.modtager.isEmpty() || !line.tekst.isEmpty();
}

} // namespace

base::Result<QList<BatchLinje>> readBatchFil(const QString &path)
{
    const auto bytes = sheets::readBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    const auto reader = sheets::openSheet(*bytes);
    if (!reader) {
        return reader.error();
    }
    const QString file = QFileInfo(path).fileName();
    Reading reading;
    QList<BatchLinje> lines;
    bool begun = false;
    sheets::Row row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        if (!std::exchange(begun, true)) {
            const auto header = reading.readHeader(row, file);
            if (!header) {
                return header.error();
            }
            continue;
        }
        const BatchLinje line = reading.read(row);
        if (saysAnything(line)) {
            lines += line;
        }
        if (lines.size() > batchLimit) {
            return base::failure(base::ErrorKind::InvalidInput, "batch.limit", {{u"file"_s, file}, {u"limit"_s, batchLimit}});
        }
    }
    if (!more) {
        return more.error();
    }
    return lines.isEmpty() ? base::Result<QList<BatchLinje>>(base::failure(base::ErrorKind::InvalidInput, "batch.norows", {{u"file"_s, file}}))
                           : base::Result<QList<BatchLinje>>(lines);
}

} // namespace nemsms::usecases
