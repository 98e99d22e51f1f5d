// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxworkbook.h"

#include "sheets/xmlpart.h"

#include <QDir>
#include <QHash>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Relation {
    QString type; ///< the last word of its type: "worksheet", "styles", "sharedStrings"
    QString part;
};
using Relations = QHash<QString, Relation>;

/// The parts that `part` speaks of, by id. What lies outside the file is left out: nothing is ever fetched.
Result<Relations> relationsOf(const std::shared_ptr<ZipArchive> &archive, const QString &part,
                              const SheetLimits &limits)
{
    const qsizetype cut = part.lastIndexOf(u'/') + 1;
    auto xml = XmlPart::open(archive, part.left(cut) + u"_rels/"_s + part.mid(cut) + u".rels"_s, limits);
    if (!xml) {
        return xml.error();
    }
    Relations relations;
    auto more = (*xml)->next();
    for (; more && *more; more = (*xml)->next()) {
        if (!(*xml)->isStart() || (*xml)->name() != "Relationship"_L1
            || (*xml)->attribute(u"TargetMode") == "External"_L1) {
            continue;
        }
        const QString target = (*xml)->attribute(u"Target");
        const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(part.left(cut) + target);
        relations.insert((*xml)->attribute(u"Id"), {(*xml)->attribute(u"Type").section(u'/', -1), path});
    }
    if (!more) {
        return more.error();
    }
    return relations;
}

base::Error notWorkbook(const base::Error &cause)
{
    const bool guard = cause.message.code != "sheets.missingpart";
    return guard ? cause : cause.asCauseOf(base::makeError(base::ErrorKind::InvalidInput, "sheets.notworkbook"));
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(std::shared_ptr<ZipArchive> archive, const SheetLimits &limits)
{
    const auto top = relationsOf(archive, QString(), limits);
    if (!top) {
        return notWorkbook(top.error());
    }
    QString main;
    for (const auto &relation : *top) {
        main = relation.type == "officeDocument"_L1 ? relation.part : main;
    }
    const auto relations = relationsOf(archive, main, limits);
    auto xml = XmlPart::open(archive, main, limits);
    if (!relations || !xml) {
        return notWorkbook(relations ? xml.error() : relations.error());
    }
    XlsxWorkbook book;
    for (const auto &relation : *relations) {
        if (relation.type == "styles"_L1) {
            book.stylesPart = relation.part;
        } else if (relation.type == "sharedStrings"_L1) {
            book.sharedPart = relation.part;
        } else if (relation.type == "vbaProject"_L1) {
            book.macros = true;
        }
    }
    auto more = (*xml)->next();
    for (; more && *more; more = (*xml)->next()) {
        if (!(*xml)->isStart()) {
            continue;
        }
        if ((*xml)->name() == "workbookPr"_L1) {
            book.since1904 = (*xml)->isTrue(u"date1904");
        } else if ((*xml)->name() == "sheet"_L1) {
            const Relation relation = relations->value((*xml)->attribute(u"id"));
            const QString state = (*xml)->attribute(u"state");
            if (relation.type == "worksheet"_L1) {
                book.sheets += {(*xml)->attribute(u"name"), relation.part, !state.isEmpty() && state != "visible"_L1};
            }
        }
    }
    if (!more) {
        return more.error();
    }
    if (book.sheets.isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "sheets.nosheet");
    }
    return book;
}

} // namespace nemsms::sheets
