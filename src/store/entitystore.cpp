// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitystore.h"

#include "store/changesetwrite.h"
#include "store/confirmationwrite.h"
#include "store/entitysql.h"
#include "store/listsql.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Record;
using base::Result;

namespace {

/// What a change needs to know of a record that was read: which one, and in what version.
Record seen(const base::EntityTable &table, const QString &id, qint64 version)
{
    const std::shared_ptr<base::Entity> record = table.make();
    record->id = id;
    record->version = version;
    return record;
}

Result<QList<Record>> readAll(Connection &connection, const KeyRing &keys, const EntitySql &entity, const QString &sql,
                              const QVariantList &values)
{
    auto query = connection.run(sql, values);
    if (!query) {
        return query.error();
    }
    QList<Record> records;
    auto more = connection.next(*query);
    for (; more && *more; more = connection.next(*query)) {
        const auto record = entity.record(*query, keys);
        if (!record) {
            return record.error();
        }
        records.append(*record);
    }
    if (!more) {
        return more.error();
    }
    return records;
}

/// Counts what the page alone does not tell: counting reads as many rows as searching.
Result<> countInto(ListPage &page, Connection &connection, const ListSql &sql, bool first)
{
    page.total = page.records.size();
    if (!first || !page.next.isEmpty()) {
        const auto total = connection.value(sql.countSql(), sql.countValues());
        if (!total) {
            return total.error();
        }
        page.total = total->toLongLong();
    }
    page.all = page.total;
    if (sql.isNarrowed()) {
        const auto all = connection.value(sql.countAllSql());
        if (!all) {
            return all.error();
        }
        page.all = all->toLongLong();
    }
    return {};
}

Result<ListPage> readPage(Connection &connection, const KeyRing &keys, const EntitySql &entity, const ListQuery &query)
{
    const auto sql = ListSql::make(entity, query, keys);
    if (!sql) {
        return sql.error();
    }
    auto records = readAll(connection, keys, entity, sql->pageSql(), sql->pageValues());
    if (!records) {
        return records.error();
    }
    ListPage page;
    if (records->size() > sql->limit()) {
        records->removeLast();
        page.next = sql->cursor(*records->last());
    }
    page.records = *records;
    if (query.counted) {
        const auto counted = countInto(page, connection, *sql, query.after.isEmpty());
        if (!counted) {
            return counted.error();
        }
    }
    return page;
}

Result<Record> readOne(Connection &connection, const KeyRing &keys, const EntitySql &entity, const QByteArray &name,
                       const QString &value)
{
    ListQuery query;
    query.equals.insert(QString::fromLatin1(name), value);
    query.limit = 2;
    query.counted = false;
    auto page = readPage(connection, keys, entity, query);
    if (page && page->records.isEmpty()) {
        query.drafts = true;
        page = readPage(connection, keys, entity, query);
    }
    if (!page) {
        return page.error();
    }
    if (page->records.size() == 1) {
        return page->records.first();
    }
    const bool none = page->records.isEmpty();
    const base::Field *field = entity.table().field(name);
    return base::failure(none ? ErrorKind::NotFound : ErrorKind::Conflict,
                         none ? "store.record.none" : "store.record.several",
                         {{u"entity"_s, entity.tableName()}, {u"field"_s, base::translated(field->label)}});
}

} // namespace

EntityStore::EntityStore(Store &store, const base::EntityTable &table) : m_store(&store), m_table(&table) {}

Job<ListPage> EntityStore::list(ListQuery query)
{
    return m_store->core().read([table = m_table, query](Connection &connection, const KeyRing &keys) {
        return readPage(connection, keys, EntitySql(*table), query);
    });
}

Job<Record> EntityStore::find(QString id)
{
    return m_store->core().read([table = m_table, id](Connection &connection, const KeyRing &keys) {
        return EntitySql(*table).find(connection, keys, id);
    });
}

Job<Record> EntityStore::findBy(QByteArray field, QString value)
{
    return m_store->core().read([table = m_table, field, value](Connection &connection, const KeyRing &keys) {
        return readOne(connection, keys, EntitySql(*table), field, value);
    });
}

Job<AppliedChanges> EntityStore::apply(Store &store, ChangeSet set, Actor actor)
{
    return store.core().write(std::move(actor), [demo = store.isDemo(), set](WriteSession &session) {
        return ChangeSetWrite(session, demo).run(set);
    });
}

Job<Record> EntityStore::applyOne(RecordChange change, Actor actor, QString reason)
{
    return m_store->core().write(
        std::move(actor), [demo = m_store->isDemo(), change, reason](WriteSession &session) -> Result<Record> {
            const auto applied = ChangeSetWrite(session, demo).run({"edit", reason, {change}, {}});
            return applied ? Result<Record>(applied->records.first()) : Result<Record>(applied.error());
        });
}

Job<Record> EntityStore::create(Record draft, Actor actor, QString reason)
{
    const std::shared_ptr<base::Entity> fresh = m_table->copy(*draft);
    fresh->id.clear();
    return applyOne(RecordChange::create(*m_table, fresh), std::move(actor), std::move(reason));
}

Job<Record> EntityStore::revise(Record record, Actor actor, QString reason)
{
    return applyOne(RecordChange::revise(*m_table, std::move(record)), std::move(actor), std::move(reason));
}

Job<Record> EntityStore::retire(QString id, qint64 version, Actor actor, QString reason)
{
    return applyOne(RecordChange::retire(*m_table, seen(*m_table, id, version)), std::move(actor), std::move(reason));
}

Job<Record> EntityStore::discard(QString id, qint64 version, Actor actor, QString reason)
{
    return applyOne(RecordChange::discard(*m_table, seen(*m_table, id, version)), std::move(actor), std::move(reason));
}

Job<Record> EntityStore::confirm(QString id, qint64 version, QString note, Actor actor)
{
    return m_store->core().write(std::move(actor), [table = m_table, id, version, note](WriteSession &session) {
        return ConfirmationWrite(*table, session).confirm(id, version, note);
    });
}

} // namespace nemsms::store
