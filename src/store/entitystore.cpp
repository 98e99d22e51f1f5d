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

/// From so many rows on a page is full before much was read along its index.
constexpr qint64 Many = 2000;

Result<qint64> count(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    const auto number = connection.value(sql, values);
    return number ? Result<qint64>(number->toLongLong()) : Result<qint64>(number.error());
}

Result<ListPage> readRecords(Connection &connection, const KeyRing &keys, const EntitySql &entity, const ListSql &sql,
                             ListSql::Reading reading)
{
    auto records = readAll(connection, keys, entity, sql.pageSql(reading), sql.pageValues());
    if (!records) {
        return records.error();
    }
    ListPage page;
    if (records->size() > sql.limit()) {
        records->removeLast();
        page.next = sql.cursor(*records->last());
    }
    page.records = *records;
    return page;
}

/// The first page of a list that is narrowed. Counting reads as many rows as searching, so that it is done once: what
/// was looked for in texts is mostly found on one page, and needs no count; else the count says how to read the page.
Result<ListPage> readNarrowed(Connection &connection, const KeyRing &keys, const EntitySql &entity, const ListSql &sql)
{
    ListPage page;
    if (sql.seeksText()) {
        auto read = readRecords(connection, keys, entity, sql, ListSql::Reading::Through);
        if (!read) {
            return read.error();
        }
        page = *read;
        page.total = page.records.size();
    }
    if (!sql.seeksText() || !page.next.isEmpty()) {
        const auto total = count(connection, sql.countSql(), sql.countValues());
        if (!total) {
            return total.error();
        }
        page.total = *total;
    }
    if (!sql.seeksText() && page.total > 0) {
        auto read = readRecords(connection, keys, entity, sql,
                                page.total < Many ? ListSql::Reading::Through : ListSql::Reading::Along);
        if (!read) {
            return read.error();
        }
        read->total = page.total;
        page = *read;
    }
    const auto all = count(connection, sql.countAllSql());
    if (!all) {
        return all.error();
    }
    page.all = *all;
    return page;
}

Result<ListPage> readPage(Connection &connection, const KeyRing &keys, const EntitySql &entity, const ListQuery &query)
{
    const auto sql = ListSql::make(entity, query, keys);
    if (!sql) {
        return sql.error();
    }
    if (query.counted && query.after.isEmpty() && sql->isNarrowed()) {
        return readNarrowed(connection, keys, entity, *sql);
    }
    auto page = readRecords(connection, keys, entity, *sql,
                            sql->seeksText() ? ListSql::Reading::Through : ListSql::Reading::Along);
    if (!page || !query.counted) {
        return page;
    }
    const auto total = count(connection, sql->countSql(), sql->countValues());
    const auto all = total && sql->isNarrowed() ? count(connection, sql->countAllSql()) : total;
    if (!all) {
        return all.error();
    }
    page->total = *total;
    page->all = *all;
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
                         {{u"entity"_s, base::translated(entity.table().singular)}, {u"field"_s, base::translated(field->label)}});
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
