// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/smsbatchstore.h"

#include "domain/testsms.h"
#include "store/changesetwrite.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

const QString columns = u"SELECT id, miljoe_id, navn, tilstand, takt, antal, oprettet, oprettet_af, livstegn FROM smsbatch"_s;

Result<QList<SmsBatchRow>> read(Connection &connection, const QString &condition, const QVariantList &values)
{
    QList<SmsBatchRow> rows;
    const auto done = connection.each(columns + condition, values, [&rows](const QSqlQuery &row) -> Result<> {
        rows += {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString().toLatin1(),
                 row.value(4).toLongLong(), row.value(5).toLongLong(), timeFrom(row.value(6).toString()),
                 row.value(7).toString(), timeFrom(row.value(8).toString()), {}};
        return {};
    });
    if (!done) {
        return done.error();
    }
    for (SmsBatchRow &one : rows) {
        const auto counted = connection.each(
            u"SELECT tilstand, COUNT(*) FROM testsms WHERE batch = ? GROUP BY tilstand"_s, {one.id},
            [&one](const QSqlQuery &row) -> Result<> {
                one.states.insert(row.value(0).toString().toLatin1(), row.value(1).toLongLong());
                return {};
            });
        if (!counted) {
            return counted.error();
        }
    }
    return rows;
}

Result<SmsBatchRow> findOne(Connection &connection, const QString &id)
{
    const auto rows = read(connection, u" WHERE id = ?"_s, {id});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? Result<SmsBatchRow>(base::failure(base::ErrorKind::NotFound, "smsbatch.unknown", {{u"id"_s, id}}))
                           : Result<SmsBatchRow>(rows->first());
}

Result<> insertBatch(WriteSession &session, const SmsBatchRow &batch)
{
    const auto added = session.connection().change(
        u"INSERT INTO smsbatch (id, miljoe_id, navn, tilstand, takt, antal, oprettet, oprettet_af, livstegn) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {batch.id, batch.miljoeId, batch.navn, QString::fromLatin1(batch.tilstand), batch.takt, batch.antal,
         timeText(batch.oprettet), batch.oprettetAf, timeText(batch.livstegn)});
    return added ? Result<>() : Result<>(added.error());
}

Result<> insertLookUps(WriteSession &session, const QList<base::Record> &records, const QList<ExchangeRow> &lookUps)
{
    for (qsizetype i = 0; i < records.size() && i < lookUps.size(); ++i) {
        if (lookUps.at(i).operation.isEmpty()) {
            continue;
        }
        ExchangeRow row = lookUps.at(i);
        row.testSmsId = records.at(i)->id;
        const auto added = ExchangeStore::insert(session, row);
        if (!added) {
            return added.error();
        }
    }
    return {};
}

} // namespace

SmsBatchStore::SmsBatchStore(Store &store) : m_store(&store) {}

Job<SmsBatchRow> SmsBatchStore::create(SmsBatchRow batch, QList<base::Record> messages, QList<ExchangeRow> lookUps, Actor actor)
{
    return m_store->core().write(
        std::move(actor),
        [demo = m_store->isDemo(), batch, messages, lookUps](WriteSession &session) -> Result<SmsBatchRow> {
            ChangeSet set;
            set.kind = "batch";
            set.reason = batch.navn;
            for (const auto &message : messages) {
                set.changes += RecordChange::create(domain::testSmsTable(), message);
            }
            SmsBatchRow made = batch;
            made.oprettet = session.now();
            made.oprettetAf = session.actor().name;
            const auto begun = insertBatch(session, made);
            if (!begun) {
                return begun.error();
            }
            const auto applied = ChangeSetWrite(session, demo).run(set);
            if (!applied) {
                return applied.error();
            }
            const auto kept = insertLookUps(session, applied->records, lookUps);
            if (!kept) {
                return kept.error();
            }
            session.tell("smsbatch", batch.id);
            return findOne(session.connection(), batch.id);
        });
}

Job<QList<SmsBatchRow>> SmsBatchStore::list(QString miljoeId)
{
    return m_store->core().read([miljoeId](Connection &connection, const KeyRing &) {
        const QString order = u" ORDER BY id DESC LIMIT 200"_s;
        return miljoeId.isEmpty() ? read(connection, order, {})
                                  : read(connection, u" WHERE miljoe_id = ?"_s + order, {miljoeId});
    });
}

Job<SmsBatchRow> SmsBatchStore::find(QString id)
{
    return m_store->core().read([id](Connection &connection, const KeyRing &) { return findOne(connection, id); });
}

Job<SmsBatchRow> SmsBatchStore::move(QString id, QByteArrayList from, QByteArray to, QByteArray deed, Actor actor)
{
    return m_store->core().write(std::move(actor), [=](WriteSession &session) -> Result<SmsBatchRow> {
        auto batch = findOne(session.connection(), id);
        if (!batch) {
            return batch.error();
        }
        if (!from.contains(batch->tilstand)) {
            return base::failure(base::ErrorKind::Conflict, "smsbatch.state", {{u"batch"_s, batch->navn}});
        }
        const auto moved = session.connection().change(u"UPDATE smsbatch SET tilstand = ? WHERE id = ?"_s,
                                                       {QString::fromLatin1(to), id});
        if (!moved) {
            return moved.error();
        }
        const auto noted = session.audit({deed, "smsbatch", id, {{u"antal"_s, batch->antal}}});
        if (!noted) {
            return noted.error();
        }
        session.tell("smsbatch", id);
        batch->tilstand = to;
        return *batch;
    });
}

Job<> SmsBatchStore::setLivstegn(QString id, QDateTime moment)
{
    return m_store->core().write({}, [id, moment](WriteSession &session) -> Result<> {
        const auto done = session.connection().change(u"UPDATE smsbatch SET livstegn = ? WHERE id = ?"_s,
                                                      {timeText(moment), id});
        return done ? Result<>() : Result<>(done.error());
    });
}

} // namespace nemsms::store
