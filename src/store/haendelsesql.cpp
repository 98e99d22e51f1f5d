// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/haendelsesql.h"

#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Condition {
    QString text;
    QVariantList values;

    void add(const QString &part, const QVariantList &more)
    {
        text += u" AND "_s + part;
        values += more;
    }
};

Result<Condition> conditionOf(const KeyRing &keys, const HaendelseQuery &wanted)
{
    Condition condition {u" WHERE miljoe_id = ?"_s, {wanted.miljoeId}};
    if (!wanted.art.isEmpty()) {
        condition.add(u"art = ?"_s, {QString::fromLatin1(wanted.art)});
    }
    if (!wanted.myndighed.isEmpty()) {
        condition.add(u"myndighed = ?"_s, {wanted.myndighed});
    }
    if (wanted.fra.isValid()) {
        condition.add(u"tid >= ?"_s, {timeText(wanted.fra)});
    }
    if (wanted.til.isValid()) {
        condition.add(u"tid < ?"_s, {timeText(wanted.til)});
    }
    if (wanted.usete) {
        condition.add(u"set_tid = ''"_s, {});
    }
    if (!wanted.identitet.isEmpty()) {
        const auto blind = keys.blindIndex("haendelse", "identitet", wanted.identitet);
        if (!blind) {
            return blind.error();
        }
        condition.add(u"identitet_index = ?"_s, {*blind});
    }
    if (!wanted.after.isEmpty()) {
        const QString tid = wanted.after.section(u'|', 0, 0);
        const QString id = wanted.after.section(u'|', 1);
        condition.add(u"(tid < ? OR (tid = ? AND id < ?))"_s, {tid, tid, id});
    }
    return condition;
}

} // namespace

QString HaendelseSql::columns()
{
    return u"id, miljoe_id, dueslag, nummer, besked_id, tid, modtaget, art, beskedtype, myndighed, oplysning, set_tid, "
           "kvitteret, identitet_sealed"_s;
}

Result<HaendelseRow> HaendelseSql::row(const QSqlQuery &query, const KeyRing &keys)
{
    HaendelseRow row;
    row.id = query.value(0).toString();
    row.miljoeId = query.value(1).toString();
    row.dueslag = query.value(2).toString();
    row.nummer = query.value(3).toLongLong();
    row.beskedId = query.value(4).toString();
    row.tid = timeFrom(query.value(5).toString());
    row.modtaget = timeFrom(query.value(6).toString());
    row.art = query.value(7).toString().toLatin1();
    row.beskedtype = query.value(8).toString();
    row.myndighed = query.value(9).toString();
    row.oplysning = query.value(10).toString();
    row.setTid = timeFrom(query.value(11).toString());
    row.kvitteret = timeFrom(query.value(12).toString());
    const QByteArray sealed = query.value(13).toByteArray();
    if (!sealed.isEmpty()) {
        const auto who = keys.open({"haendelse", "identitet", row.id}, sealed);
        if (!who) {
            return who.error();
        }
        row.identitet = QString::fromUtf8(who->reveal());
    }
    return row;
}

Result<HaendelsePage> HaendelseSql::list(Connection &connection, const KeyRing &keys, const HaendelseQuery &wanted)
{
    const auto condition = conditionOf(keys, wanted);
    if (!condition) {
        return condition.error();
    }
    auto query = connection.run(u"SELECT "_s + columns() + u" FROM haendelse"_s + condition->text
                                    + u" ORDER BY tid DESC, id DESC LIMIT "_s + QString::number(wanted.limit + 1),
                                condition->values);
    if (!query) {
        return query.error();
    }
    HaendelsePage page;
    auto more = connection.next(*query);
    for (; more && *more && page.rows.size() < wanted.limit; more = connection.next(*query)) {
        const auto read = row(*query, keys);
        if (!read) {
            return read.error();
        }
        page.rows += *read;
    }
    if (!more) {
        return more.error();
    }
    if (*more && !page.rows.isEmpty()) {
        page.next = timeText(page.rows.last().tid) + u'|' + page.rows.last().id;
    }
    return page;
}

} // namespace nemsms::store
