// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelselinje.h"

#include "domain/modtager.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A number that may be shown: a citizen's is masked.
QString maskedNumber(const QString &number)
{
    const auto who = domain::parseModtager(number);
    return who ? domain::masked(*who) : QString();
}

base::Message sentenceOf(const store::HaendelseRow &row, const QString &authority)
{
    const QVariantMap about {{u"who"_s, maskedNumber(row.identitet)}, {u"authority"_s, authority}};
    if (row.art == "tilmeldt") {
        return {"haendelse.tilmeldt", about};
    }
    if (row.art == "frameldt") {
        return {"haendelse.frameldt", about};
    }
    if (row.art == "poststatus") {
        return {"haendelse.poststatus", {{u"identifier"_s, row.oplysning.section(u'\n', 0, 0)},
                                         {u"status"_s, row.oplysning.section(u'\n', 1)}}};
    }
    return {"haendelse.ukendt", {{u"type"_s, row.beskedtype}, {u"authority"_s, authority}}};
}

HaendelseLine lineOf(const store::HaendelseRow &row, const QHash<QString, QString> &names)
{
    return {row.id, row.tid, row.modtaget, row.setTid, row.kvitteret, row.art,
            sentenceOf(row, names.value(row.myndighed, row.myndighed)), maskedNumber(row.identitet), row.myndighed,
            row.dueslag, row.beskedId, row.beskedtype};
}

} // namespace

QList<HaendelseLine> haendelseLines(const QList<store::HaendelseRow> &rows, const QHash<QString, QString> &names)
{
    QList<HaendelseLine> lines;
    for (const auto &row : rows) {
        lines += lineOf(row, names);
    }
    return lines;
}

base::Job<QHash<QString, QString>> authorityNames(std::shared_ptr<StoreAccess> access)
{
    const auto all = co_await fetchEvery<domain::Myndighed>(access);
    if (!all) {
        co_return all.error();
    }
    QHash<QString, QString> names;
    for (const auto &one : *all) {
        if (one.cvr) {
            names.insert(one.cvr->toString(), one.navn);
        }
    }
    co_return names;
}

} // namespace nemsms::usecases
