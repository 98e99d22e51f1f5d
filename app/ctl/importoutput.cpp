// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importoutput.h"

#include "sheets/cellreference.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 200; ///< for people; machines get them all

QString headerOf(const usecases::ImportDraft &draft, int column)
{
    for (const auto &one : draft.columns) {
        if (one.column == column) {
            return one.header;
        }
    }
    return {};
}

QJsonObject toJson(const usecases::ImportDraft &draft, const usecases::ImportFinding &found)
{
    QJsonObject object = ctl::toJson(found.finding);
    object.insert(u"row"_s, found.row);
    if (found.column >= 0) {
        object.insert(u"column"_s, sheets::columnName(found.column));
        object.insert(u"header"_s, headerOf(draft, found.column));
        object.insert(u"value"_s, found.value);
    }
    return {{u"finding"_s, object}};
}

QString placeOf(const usecases::ImportDraft &draft, const usecases::ImportFinding &found)
{
    if (found.row == 0) {
        return draft.fileName;
    }
    if (found.column < 0) {
        return base::sentence({"command.import.row", {{u"row"_s, found.row}}});
    }
    return base::sentence({"command.import.cell",
                           {{u"row"_s, found.row},
                            {u"column"_s, sheets::columnName(found.column)},
                            {u"header"_s, headerOf(draft, found.column)},
                            {u"value"_s, found.value}}});
}

QJsonObject countsJson(const usecases::ImportCounts &counts)
{
    return {{u"created"_s, counts.created}, {u"revised"_s, counts.revised}, {u"unchanged"_s, counts.unchanged},
            {u"wrong"_s, counts.wrong},     {u"errors"_s, counts.errors},   {u"warnings"_s, counts.warnings}};
}

QVariantMap countWords(const usecases::ImportCounts &counts)
{
    return {{u"created"_s, counts.created}, {u"revised"_s, counts.revised}, {u"unchanged"_s, counts.unchanged},
            {u"wrong"_s, counts.wrong}};
}

} // namespace

void printImport(Output &out, const usecases::ImportDraft &draft)
{
    const auto findings = draft.allFindings();
    int lines = 0;
    for (const auto &found : findings) {
        out.object(toJson(draft, found));
        if (++lines <= MostLines) {
            out.line(placeOf(draft, found) + u": "_s + toLine(found.finding));
        }
    }
    if (lines > MostLines) {
        out.line(base::sentence({"command.import.more", {{u"n"_s, lines - MostLines}}}));
    }
    QJsonObject counts = countsJson(draft.counts);
    counts.insert(u"file"_s, draft.fileName);
    counts.insert(u"sha256"_s, QString::fromLatin1(draft.sha256));
    out.object({{u"import"_s, counts}});
    out.line(base::sentence({"command.import.counts", countWords(draft.counts)}));
}

void printReceipt(Output &out, const usecases::ImportReceipt &receipt)
{
    QJsonObject object = countsJson(receipt.counts);
    object.insert(u"entity"_s, QString::fromLatin1(receipt.entity));
    object.insert(u"file"_s, receipt.fileName);
    object.insert(u"sha256"_s, QString::fromLatin1(receipt.sha256));
    object.insert(u"changeSet"_s, receipt.changeSet);
    object.insert(u"at"_s, receipt.at.toUTC().toString(Qt::ISODateWithMs));
    out.object({{u"receipt"_s, object}});
    const char *code = receipt.changeSet.isEmpty() ? "command.import.nothing" : "command.import.done";
    out.line(base::sentence({code, {{u"file"_s, receipt.fileName},
                                    {u"sha256"_s, QString::fromLatin1(receipt.sha256)},
                                    {u"changeSet"_s, receipt.changeSet}}}));
}

} // namespace nemsms::ctl
