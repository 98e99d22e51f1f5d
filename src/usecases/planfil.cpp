// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planfil.h"

#include "sheets/sheetfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr int planLimit = 1000;

using Column = QString PlanLinje::*;

/// The column that a header means; "forventet" stands apart, since it is read into more than a text.
const QHash<QString, Column> &columns()
{
    static const QHash<QString, Column> known {
        {u"trin"_s, &PlanLinje::trin},           {u"step"_s, &PlanLinje::trin},
        {u"testperson"_s, &PlanLinje::testperson}, {u"test person"_s, &PlanLinje::testperson},
        {u"modtager"_s, &PlanLinje::modtager},   {u"recipient"_s, &PlanLinje::modtager},
        {u"materiale"_s, &PlanLinje::materiale}, {u"material"_s, &PlanLinje::materiale},
        {u"rute"_s, &PlanLinje::rute},           {u"route"_s, &PlanLinje::rute},
        {u"tekst"_s, &PlanLinje::tekst},         {u"text"_s, &PlanLinje::tekst}};
    return known;
}

bool isExpectation(const QString &header)
{
    return header == u"forventet"_s || header == u"expected"_s;
}

base::Result<QHash<int, QString>> headersOf(const sheets::Row &row, const QString &file)
{
    QHash<int, QString> headers;
    bool text = false;
    bool somebody = false;
    for (const auto &cell : row.cells) {
        const QString header = cell.text.simplified().toLower();
        headers.insert(cell.column, header);
        const Column column = columns().value(header, nullptr);
        text = text || column == &PlanLinje::tekst;
        somebody = somebody || column == &PlanLinje::testperson || column == &PlanLinje::modtager;
    }
    if (!text || !somebody) {
        return base::failure(base::ErrorKind::InvalidInput, "plan.header", {{u"file"_s, file}});
    }
    return headers;
}

base::Result<PlanLinje> lineOf(const sheets::Row &row, const QHash<int, QString> &headers)
{
    PlanLinje line;
    line.row = row.number;
    for (const auto &cell : row.cells) {
        const QString header = headers.value(cell.column);
        if (const Column column = columns().value(header, nullptr)) {
            line.*column = cell.text.trimmed();
        } else if (isExpectation(header)) {
            const auto expected = domain::Forventning::parse(cell.text);
            if (!expected) {
                return expected.error().asCauseOf(
                    base::makeError(expected.error().kind, "plan.step", {{u"row"_s, row.number}}));
            }
            line.forventet = *expected;
        }
    }
    if (line.trin.isEmpty()) {
        line.trin = QString::number(row.number - 1);
    }
    return line;
}

} // namespace

base::Result<PlanFil> readPlanFil(const QString &path)
{
    const auto bytes = sheets::readBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    const auto reader = sheets::openSheet(*bytes);
    if (!reader) {
        return reader.error();
    }
    PlanFil plan;
    plan.navn = QFileInfo(path).completeBaseName();
    plan.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const QVariantMap about {{u"file"_s, QFileInfo(path).fileName()}, {u"limit"_s, planLimit}};
    QHash<int, QString> headers;
    sheets::Row row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        if (headers.isEmpty()) {
            const auto read = headersOf(row, QFileInfo(path).fileName());
            if (!read) {
                return read.error();
            }
            headers = *read;
            continue;
        }
        const auto line = lineOf(row, headers);
        if (!line) {
            return line.error();
        }
        plan.linjer += *line;
        if (plan.linjer.size() > planLimit) {
            return base::failure(base::ErrorKind::InvalidInput, "plan.limit", about);
        }
    }
    if (!more) {
        return more.error();
    }
    return plan.linjer.isEmpty() ? base::Result<PlanFil>(base::failure(base::ErrorKind::InvalidInput, "plan.norows", about))
                                 : base::Result<PlanFil>(plan);
}

} // namespace nemsms::usecases
