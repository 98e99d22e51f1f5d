// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/udvekslingstore.h"

#include "store/exchangestore.h"
#include "store/messagepack.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

constexpr int columnCount = 16;
constexpr char separator = '\0'; // stands in no text that was captured

QString columns()
{
    return u"id, miljoe_id, tid, gemt, operation, metode, adresse, status, fejlkode, transaktion, identifikator, aftryk, "
           "forbindelse_ms, tls_ms, foerste_ms, ialt_ms"_s;
}

Result<> insert(WriteSession &session, const UdvekslingRow &row)
{
    const QString id = session.newId();
    const QByteArray text = row.request + separator + row.response;
    const auto packed = packMessage(text);
    if (!packed) {
        return packed.error();
    }
    const auto sealed = session.keys().seal({"udveksling", "tekst", id}, *packed);
    if (!sealed) {
        return sealed.error();
    }
    const auto added = session.connection().change(
        u"INSERT INTO udveksling ("_s + columns() + u", tekst_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, row.miljoeId, timeText(row.tid), timeText(session.now()), row.operation, row.metode, row.adresse, row.status,
         QString::fromLatin1(row.fejlkode), row.transaktion, row.identifikator, row.aftryk, row.forbindelse, row.tls,
         row.foersteByte, row.ialt, *sealed});
    return added ? Result<>() : Result<>(added.error());
}

UdvekslingRow rowOf(const QSqlQuery &from)
{
    UdvekslingRow row;
    row.id = from.value(0).toString();
    row.miljoeId = from.value(1).toString();
    row.tid = timeFrom(from.value(2).toString());
    row.gemt = timeFrom(from.value(3).toString());
    row.operation = from.value(4).toString();
    row.metode = from.value(5).toString();
    row.adresse = from.value(6).toString();
    row.status = from.value(7).toInt();
    row.fejlkode = from.value(8).toString().toLatin1();
    row.transaktion = from.value(9).toString();
    row.identifikator = from.value(10).toString();
    row.aftryk = from.value(11).toString();
    row.forbindelse = from.value(12).toLongLong();
    row.tls = from.value(13).toLongLong();
    row.foersteByte = from.value(14).toLongLong();
    row.ialt = from.value(15).toLongLong();
    return row;
}

Result<> openTexts(const KeyRing &keys, const QByteArray &sealed, UdvekslingRow &row)
{
    const auto packed = keys.open({"udveksling", "tekst", row.id}, sealed);
    if (!packed) {
        return packed.error();
    }
    const auto text = unpackMessage(packed->reveal());
    if (!text) {
        return text.error();
    }
    const qsizetype end = text->indexOf(separator);
    row.request = text->left(end);
    row.response = text->mid(end + 1);
    return {};
}

bool holds(const UdvekslingRow &row, const QString &wanted)
{
    return row.adresse.contains(wanted, Qt::CaseInsensitive)
        || QString::fromUtf8(row.request).contains(wanted, Qt::CaseInsensitive)
        || QString::fromUtf8(row.response).contains(wanted, Qt::CaseInsensitive);
}

/// The question without its texts; `values` become those of its marks.
QString conditionOf(const UdvekslingQuery &query, QVariantList &values)
{
    QString condition = u" WHERE miljoe_id = ?"_s;
    values << query.miljoeId;
    if (!query.operation.isEmpty()) {
        condition += u" AND operation = ?"_s;
        values << query.operation;
    }
    if (!query.identifikator.isEmpty()) {
        condition += u" AND identifikator = ?"_s;
        values << query.identifikator;
    }
    if (query.fejl) {
        condition += u" AND (status = 0 OR status >= 400)"_s;
    }
    if (!query.after.isEmpty()) {
        condition += u" AND id < ?"_s;
        values << query.after;
    }
    return condition;
}

Result<QList<UdvekslingRow>> readPage(Connection &connection, const KeyRing &keys, const UdvekslingQuery &query)
{
    const bool searches = !query.tekst.isEmpty();
    QVariantList values;
    const QString condition = conditionOf(query, values);
    const QString sql = u"SELECT "_s + columns() + (searches ? u", tekst_sealed"_s : QString()) + u" FROM udveksling"_s + condition
        + u" ORDER BY id DESC"_s + (searches ? QString() : u" LIMIT %1"_s.arg(query.limit));
    QList<UdvekslingRow> rows;
    const auto read = connection.each(sql, values, [&](const QSqlQuery &from) -> Result<> {
        UdvekslingRow row = rowOf(from);
        if (searches && rows.size() < query.limit) {
            if (const auto opened = openTexts(keys, from.value(columnCount).toByteArray(), row); !opened) {
                return opened;
            }
            const bool found = holds(row, query.tekst);
            row.request.clear();
            row.response.clear();
            if (found) {
                rows += row;
            }
        } else if (!searches) {
            rows += row;
        }
        return {};
    });
    return read ? Result<QList<UdvekslingRow>>(rows) : Result<QList<UdvekslingRow>>(read.error());
}

Result<UdvekslingRow> findOne(Connection &connection, const KeyRing &keys, const QString &id)
{
    Result<UdvekslingRow> found = base::failure(base::ErrorKind::NotFound, "udveksling.unknown", {{u"id"_s, id}});
    const auto read = connection.each(u"SELECT "_s + columns() + u", tekst_sealed FROM udveksling WHERE id = ?"_s, {id},
                                      [&](const QSqlQuery &from) -> Result<> {
                                          UdvekslingRow row = rowOf(from);
                                          const auto opened = openTexts(keys, from.value(columnCount).toByteArray(), row);
                                          if (opened) {
                                              found = row;
                                          }
                                          return opened;
                                      });
    return read ? found : Result<UdvekslingRow>(read.error());
}

Result<QList<UdvekslingTider>> timesOf(Connection &connection, const QString &miljoeId, const QDateTime &since)
{
    QList<UdvekslingTider> all;
    const auto read = connection.each(
        u"SELECT operation, ialt_ms, status FROM udveksling WHERE miljoe_id = ? AND gemt >= ? ORDER BY operation, ialt_ms"_s,
        {miljoeId, timeText(since)}, [&](const QSqlQuery &from) -> Result<> {
            if (all.isEmpty() || all.last().operation != from.value(0).toString()) {
                all += UdvekslingTider {from.value(0).toString(), {}, 0};
            }
            const int status = from.value(2).toInt();
            all.last().ialt += from.value(1).toLongLong();
            all.last().fejl += status == 0 || status >= 400 ? 1 : 0;
            return {};
        });
    return read ? Result<QList<UdvekslingTider>>(all) : Result<QList<UdvekslingTider>>(read.error());
}

Result<qint64> purgeOld(WriteSession &session, const QDateTime &before)
{
    const QString moment = timeText(before);
    const auto rows = session.connection().change(u"DELETE FROM udveksling WHERE gemt < ?"_s, {moment});
    if (!rows) {
        return rows.error();
    }
    const auto texts = ExchangeStore::purge(session, before);
    if (!texts) {
        return texts;
    }
    const qint64 gone = *rows + *texts;
    if (gone == 0) {
        return gone;
    }
    session.tell("udveksling", {});
    const auto noted = session.audit({"udveksling.purge", "udveksling", {}, {{u"n"_s, gone}, {u"before"_s, moment}}});
    return noted ? Result<qint64>(gone) : Result<qint64>(noted.error());
}

} // namespace

UdvekslingStore::UdvekslingStore(Store &store) : m_store(&store) {}

Job<> UdvekslingStore::keep(QList<UdvekslingRow> rows)
{
    return m_store->core().write({}, [rows](WriteSession &session) -> Result<> {
        for (const auto &row : rows) {
            if (const auto added = insert(session, row); !added) {
                return added;
            }
        }
        return {};
    });
}

Job<QList<UdvekslingRow>> UdvekslingStore::list(UdvekslingQuery query)
{
    return m_store->core().read([query](Connection &connection, const KeyRing &keys) {
        return readPage(connection, keys, query);
    });
}

Job<UdvekslingRow> UdvekslingStore::find(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &keys) { return findOne(connection, keys, id); });
}

Job<QList<UdvekslingTider>> UdvekslingStore::times(QString miljoeId, QDateTime since)
{
    return m_store->core().read([miljoeId, since](Connection &connection, const KeyRing &) {
        return timesOf(connection, miljoeId, since);
    });
}

Job<qint64> UdvekslingStore::purge(QDateTime before, Actor actor)
{
    StoreCore &core = m_store->core();
    const auto gone = co_await core.write(std::move(actor), [before](WriteSession &session) { return purgeOld(session, before); });
    if (!gone || *gone == 0) {
        co_return gone;
    }
    const auto emptied = co_await core.alone([](Connection &connection) -> Result<> { // the server's own log is the server's
        if (connection.dialect().place().isServer()) {
            return {};
        }
        const auto done = connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return done ? Result<>() : Result<>(done.error());
    });
    if (!emptied) {
        co_return emptied.error();
    }
    co_return gone;
}

} // namespace nemsms::store
