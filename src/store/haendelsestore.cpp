// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/haendelsestore.h"

#include "store/haendelsesql.h"
#include "store/haendelsewrite.h"
#include "store/messagepack.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

Result<QByteArray> openMessage(const KeyRing &keys, const QByteArray &table, const QString &id, const QByteArray &sealed)
{
    const auto packed = keys.open({table, "besked", id}, sealed);
    return packed ? unpackMessage(packed->reveal()) : Result<QByteArray>(packed.error());
}

Result<HaendelseRow> findOne(Connection &connection, const KeyRing &keys, const QString &id)
{
    Result<HaendelseRow> found = base::failure(base::ErrorKind::NotFound, "haendelse.unknown", {{u"id"_s, id}});
    const auto read = connection.each(
        u"SELECT "_s + HaendelseSql::columns() + u", besked_sealed FROM haendelse WHERE id = ?"_s, {id},
        [&](const QSqlQuery &row) -> Result<> {
            found = HaendelseSql::row(row, keys);
            const auto message = openMessage(keys, "haendelse", id, row.value(HaendelseSql::columnCount).toByteArray());
            if (!found || !message) {
                return found ? message.error() : found.error();
            }
            found->besked = *message;
            return {};
        });
    return read ? found : Result<HaendelseRow>(read.error());
}

Result<QList<KarantaeneRow>> unreadOf(Connection &connection, const KeyRing &keys, const QString &miljoeId)
{
    QList<KarantaeneRow> all;
    const auto read = connection.each(
        u"SELECT id, dueslag, nummer, modtaget, aarsag, argumenter, besked_sealed FROM karantaene "
        "WHERE miljoe_id = ? ORDER BY id DESC LIMIT 1000"_s, {miljoeId},
        [&](const QSqlQuery &row) -> Result<> {
            const QString id = row.value(0).toString();
            const auto message = openMessage(keys, "karantaene", id, row.value(6).toByteArray());
            if (!message) {
                return message.error();
            }
            const auto arguments = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object().toVariantMap();
            all += {id, miljoeId, row.value(1).toString(), row.value(2).toLongLong(), timeFrom(row.value(3).toString()),
                    {row.value(4).toString().toLatin1(), arguments}, *message};
            return {};
        });
    return read ? Result<QList<KarantaeneRow>>(all) : Result<QList<KarantaeneRow>>(read.error());
}

Result<KarantaeneRow> unreadOne(Connection &connection, const KeyRing &keys, const QString &id)
{
    const auto miljoeId = connection.value(u"SELECT miljoe_id FROM karantaene WHERE id = ?"_s, {id});
    const auto all = miljoeId ? unreadOf(connection, keys, miljoeId->toString()) : Result<QList<KarantaeneRow>>(miljoeId.error());
    if (!all) {
        return all.error();
    }
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const KarantaeneRow &row) { return row.id == id; });
    if (found == all->cend()) {
        return base::failure(base::ErrorKind::NotFound, "haendelse.noquarantine", {{u"id"_s, id}});
    }
    return *found;
}

Result<QString> mendOne(WriteSession &session, const QString &id, const HaendelseRow &row)
{
    const auto unread = unreadOne(session.connection(), session.keys(), id);
    if (!unread) {
        return unread.error();
    }
    const auto kept = keepEvents(session, {row}, {});
    if (!kept || kept->rows.isEmpty()) {
        return kept ? base::failure(base::ErrorKind::Conflict, "haendelse.known", {{u"id"_s, row.beskedId}}) : kept.error();
    }
    const QString added = kept->rows.constFirst().id;
    const auto gone = session.connection().change(u"DELETE FROM karantaene WHERE id = ?"_s, {id});
    if (!gone) {
        return gone.error();
    }
    const QByteArray came = QCryptographicHash::hash(unread->besked, QCryptographicHash::Sha256).toHex();
    const auto noted = session.audit({"haendelse.mend", "haendelse", added,
                                      {{u"quarantine"_s, id}, {u"sha256"_s, QString::fromLatin1(came)}}});
    return noted ? Result<QString>(added) : Result<QString>(noted.error());
}

Result<QList<HaendelseTotal>> totalsOf(Connection &connection, const QString &miljoeId)
{
    QList<HaendelseTotal> all;
    const auto read = connection.each(
        u"SELECT art, time, antal FROM haendelsestime WHERE miljoe_id = ? ORDER BY time, art"_s, {miljoeId},
        [&all](const QSqlQuery &row) -> Result<> {
            all += {row.value(0).toString().toLatin1(), timeFrom(row.value(1).toString() + u":00:00.000Z"_s),
                    row.value(2).toLongLong()};
            return {};
        });
    return read ? Result<QList<HaendelseTotal>>(all) : Result<QList<HaendelseTotal>>(read.error());
}

Result<qint64> purgeOld(WriteSession &session, const QString &miljoeId, const QByteArray &art, const QDateTime &before)
{
    QString condition = u" WHERE miljoe_id = ? AND tid < ?"_s;
    QVariantList values {miljoeId, timeText(before)};
    if (!art.isEmpty()) {
        condition += u" AND art = ?"_s;
        values << QString::fromLatin1(art);
    }
    // The hours first: what is left in an hour that is cut through is counted anew.
    const auto gone = session.connection().change(u"DELETE FROM haendelse"_s + condition, values);
    if (!gone) {
        return gone.error();
    }
    const auto forgotten = session.connection().change(u"DELETE FROM haendelsestime WHERE miljoe_id = ?"_s, {miljoeId});
    const auto counted = session.connection().change(
        u"INSERT INTO haendelsestime (miljoe_id, art, time, antal) SELECT miljoe_id, art, SUBSTR(tid, 1, 13), COUNT(*) "
        "FROM haendelse WHERE miljoe_id = ? GROUP BY miljoe_id, art, SUBSTR(tid, 1, 13)"_s, {miljoeId});
    if (!forgotten || !counted) {
        return forgotten ? counted.error() : forgotten.error();
    }
    session.tell("haendelse", {});
    const auto noted = session.audit({"haendelse.purge", "miljoe", miljoeId,
                                      {{u"n"_s, *gone}, {u"before"_s, timeText(before)}, {u"art"_s, QString::fromLatin1(art)}}});
    return noted ? Result<qint64>(*gone) : Result<qint64>(noted.error());
}

} // namespace

HaendelseStore::HaendelseStore(Store &store) : m_store(&store) {}

Job<HaendelseReceipt> HaendelseStore::keep(QList<HaendelseRow> rows, QList<KarantaeneRow> unread)
{
    return m_store->core().write({}, [rows, unread](WriteSession &session) { return keepEvents(session, rows, unread); });
}

Job<HaendelsePage> HaendelseStore::list(HaendelseQuery query)
{
    return m_store->core().read([query](Connection &connection, const KeyRing &keys) {
        return HaendelseSql::list(connection, keys, query);
    });
}

Job<HaendelseRow> HaendelseStore::find(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &keys) { return findOne(connection, keys, id); });
}

Job<QList<KarantaeneRow>> HaendelseStore::quarantine(QString miljoeId)
{
    return m_store->core().read([miljoeId](Connection &connection, const KeyRing &keys) {
        return unreadOf(connection, keys, miljoeId);
    });
}

Job<KarantaeneRow> HaendelseStore::quarantined(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &keys) { return unreadOne(connection, keys, id); });
}

Job<QString> HaendelseStore::mend(QString id, HaendelseRow row, Actor actor)
{
    return m_store->core().write(std::move(actor), [id, row](WriteSession &session) { return mendOne(session, id, row); });
}

Job<qint64> HaendelseStore::lastNumber(QString miljoeId)
{
    return m_store->core().read([miljoeId](Connection &connection, const KeyRing &) -> Result<qint64> {
        const auto last = connection.value(u"SELECT nummer FROM haendelsesmaerke WHERE miljoe_id = ?"_s, {miljoeId});
        return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
    });
}

Job<> HaendelseStore::markSeen(QString id)
{
    return m_store->core().write({}, [id](WriteSession &session) -> Result<> {
        const auto done = session.connection().change(u"UPDATE haendelse SET set_tid = ? WHERE id = ? AND set_tid = ''"_s,
                                                      {timeText(session.now()), id});
        return done ? Result<>() : Result<>(done.error());
    });
}

Job<> HaendelseStore::markTaken(QString id, Actor actor)
{
    return m_store->core().write(std::move(actor), [id](WriteSession &session) -> Result<> {
        const auto done = session.connection().change(u"UPDATE haendelse SET kvitteret = ? WHERE id = ? AND kvitteret = ''"_s,
                                                      {timeText(session.now()), id});
        return done ? session.audit({"haendelse.take", "haendelse", id, {}}) : Result<>(done.error());
    });
}

Job<qint64> HaendelseStore::markAllTaken(QString miljoeId, QString dueslag, QStringList beskedIds, Actor actor)
{
    return m_store->core().write(std::move(actor), [miljoeId, dueslag, beskedIds](WriteSession &session) -> Result<qint64> {
        qint64 marked = 0;
        for (const QString &beskedId : beskedIds) {
            const auto done = session.connection().change(
                u"UPDATE haendelse SET kvitteret = ? WHERE miljoe_id = ? AND dueslag = ? AND besked_id = ? AND kvitteret = ''"_s,
                {timeText(session.now()), miljoeId, dueslag, beskedId});
            if (!done) {
                return done.error();
            }
            marked += *done;
        }
        const auto noted = session.audit({"haendelse.takeall", "miljoe", miljoeId, {{u"n"_s, marked}}});
        return noted ? Result<qint64>(marked) : Result<qint64>(noted.error());
    });
}

Job<QList<HaendelseTotal>> HaendelseStore::totals(QString miljoeId)
{
    return m_store->core().read([miljoeId](Connection &connection, const KeyRing &) { return totalsOf(connection, miljoeId); });
}

Job<qint64> HaendelseStore::purge(QString miljoeId, QByteArray art, QDateTime before, Actor actor)
{
    return m_store->core().write(std::move(actor), [miljoeId, art, before](WriteSession &session) {
        return purgeOld(session, miljoeId, art, before);
    });
}

} // namespace nemsms::store
