// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/haendelsewrite.h"

#include "store/messagepack.h"
#include "store/storetime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentMap>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// What is worked out of an event before it is written.
struct SealedEvent {
    const HaendelseRow *row;
    QString id;
    QByteArray message {};
    QVariant who {}; ///< NULL: about nobody
    QVariant index {};
    std::optional<base::Error> error {};
};

/// The events of each hour that were added: environment, kind, hour.
using Hours = QMap<std::tuple<QString, QByteArray, QString>, qint64>;

Result<QByteArray> sealMessage(const KeyRing &keys, const QByteArray &table, const QString &id, const QByteArray &message)
{
    const auto packed = packMessage(message);
    return packed ? keys.seal({table, "besked", id}, *packed) : packed;
}

void seal(const KeyRing &keys, SealedEvent &event)
{
    const auto message = sealMessage(keys, "haendelse", event.id, event.row->besked);
    if (!message) {
        event.error = message.error();
        return;
    }
    event.message = *message;
    if (event.row->identitet.isEmpty()) {
        return;
    }
    const auto sealed = keys.seal({"haendelse", "identitet", event.id}, event.row->identitet.toUtf8());
    const auto blind = keys.blindIndex("haendelse", "identitet", event.row->identitet);
    if (!sealed || !blind) {
        event.error = sealed ? blind.error() : sealed.error();
        return;
    }
    event.who = *sealed;
    event.index = *blind;
}

/// False when it was known.
Result<bool> insert(WriteSession &session, const SealedEvent &event)
{
    const HaendelseRow &row = *event.row;
    const auto added = session.connection().change(
        u"INSERT INTO haendelse (id, miljoe_id, dueslag, nummer, besked_id, tid, modtaget, art, beskedtype, myndighed, "
        "oplysning, identitet_sealed, identitet_index, besked_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (miljoe_id, dueslag, besked_id) DO NOTHING"_s,
        {event.id, row.miljoeId, row.dueslag, row.nummer, row.beskedId, timeText(row.tid), timeText(session.now()),
         QString::fromLatin1(row.art), row.beskedtype, row.myndighed, row.oplysning, event.who, event.index, event.message});
    return added ? Result<bool>(*added > 0) : Result<bool>(added.error());
}

Result<> count(WriteSession &session, const Hours &hours)
{
    for (auto hour = hours.cbegin(); hour != hours.cend(); ++hour) {
        const auto &[miljoeId, art, time] = hour.key();
        const auto counted = session.connection().change(
            u"INSERT INTO haendelsestime (miljoe_id, art, time, antal) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (miljoe_id, art, time) DO UPDATE SET antal = haendelsestime.antal + excluded.antal"_s,
            {miljoeId, QString::fromLatin1(art), time, hour.value()});
        if (!counted) {
            return counted.error();
        }
    }
    return {};
}

Result<bool> insertUnread(WriteSession &session, const KarantaeneRow &row)
{
    const QString id = session.newId();
    const auto message = sealMessage(session.keys(), "karantaene", id, row.besked);
    if (!message) {
        return message.error();
    }
    const QByteArray arguments = QJsonDocument(QJsonObject::fromVariantMap(row.aarsag.arguments)).toJson(QJsonDocument::Compact);
    const auto added = session.connection().change(
        u"INSERT INTO karantaene (id, miljoe_id, dueslag, nummer, modtaget, aarsag, argumenter, besked_sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (miljoe_id, nummer) DO NOTHING"_s,
        {id, row.miljoeId, row.dueslag, row.nummer, timeText(session.now()), QString::fromLatin1(row.aarsag.code),
         QString::fromUtf8(arguments), *message});
    return added ? Result<bool>(*added > 0) : Result<bool>(added.error());
}

/// How far the dueslag has been read.
Result<> mark(WriteSession &session, const QList<HaendelseRow> &rows, const QList<KarantaeneRow> &unread)
{
    QHash<QString, qint64> highest;
    for (const auto &row : rows) {
        highest[row.miljoeId] = std::max(highest.value(row.miljoeId), row.nummer);
    }
    for (const auto &row : unread) {
        highest[row.miljoeId] = std::max(highest.value(row.miljoeId), row.nummer);
    }
    for (auto one = highest.cbegin(); one != highest.cend(); ++one) {
        const auto done = session.connection().change(
            u"INSERT INTO haendelsesmaerke (miljoe_id, nummer) VALUES (?, ?) ON CONFLICT (miljoe_id) DO UPDATE SET nummer = "
            "CASE WHEN excluded.nummer > haendelsesmaerke.nummer THEN excluded.nummer ELSE haendelsesmaerke.nummer END"_s,
            {one.key(), one.value()});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

/// Packing and sealing cost most, so all cores do it.
QList<SealedEvent> sealAll(WriteSession &session, const QList<HaendelseRow> &rows)
{
    QList<SealedEvent> events;
    events.reserve(rows.size());
    for (const auto &row : rows) {
        events += {&row, session.newId()};
    }
    QtConcurrent::blockingMap(events, [&keys = session.keys()](SealedEvent &event) { seal(keys, event); });
    return events;
}

Result<HaendelseReceipt> insertAll(WriteSession &session, const QList<SealedEvent> &events)
{
    HaendelseReceipt receipt;
    Hours hours;
    for (const auto &event : events) {
        const auto added = event.error ? Result<bool>(*event.error) : insert(session, event);
        if (!added) {
            return added.error();
        }
        if (!*added) {
            ++receipt.known;
            continue;
        }
        const HaendelseRow &row = *event.row;
        ++hours[{row.miljoeId, row.art, timeText(row.tid).left(13)}];
        ++receipt.added;
        receipt.rows += row;
        receipt.rows.last().id = event.id;
        receipt.rows.last().modtaget = session.now();
        receipt.rows.last().besked.clear();
    }
    const auto counted = count(session, hours);
    return counted ? Result<HaendelseReceipt>(receipt) : Result<HaendelseReceipt>(counted.error());
}

} // namespace

Result<HaendelseReceipt> keepEvents(WriteSession &session, const QList<HaendelseRow> &rows, const QList<KarantaeneRow> &unread)
{
    const QList<SealedEvent> events = sealAll(session, rows);
    auto receipt = insertAll(session, events);
    if (!receipt) {
        return receipt;
    }
    for (const auto &row : unread) {
        const auto added = insertUnread(session, row);
        if (!added) {
            return added.error();
        }
        ++(*added ? receipt->quarantined : receipt->known);
    }
    const auto marked = mark(session, rows, unread);
    if (!marked) {
        return marked.error();
    }
    if (receipt->added > 0) {
        session.tell("haendelse", {});
    }
    return receipt;
}

} // namespace nemsms::store
