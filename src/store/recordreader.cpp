// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordreader.h"

#include "store/entitysql.h"
#include "store/listsql.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Record;
using base::Result;

namespace {

Result<QList<Record>> readAll(Connection &connection, const KeyRing &keys, const EntitySql &entity, const QString &sql,
                              const QVariantList &values)
{
    QList<Record> records;
    const auto read = connection.each(sql, values, [&](const QSqlQuery &row) -> Result<> {
        const auto record = entity.record(row, keys);
        if (record) {
            records.append(*record);
        }
        return record ? Result<>() : Result<>(record.error());
    });
    return read ? Result<QList<Record>>(records) : Result<QList<Record>>(read.error());
}

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
        auto read = readRecords(connection, keys, entity, sql, sql.readingOf(page.total));
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
    const auto sql = ListSql::make(entity, query, keys, connection.dialect());
    if (!sql) {
        return sql.error();
    }
    if (query.counted && query.after.isEmpty() && sql->isNarrowed()) {
        return readNarrowed(connection, keys, entity, *sql);
    }
    auto page = readRecords(connection, keys, entity, *sql, sql->reading());
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

} // namespace

Result<Record> RecordReader::find(const base::EntityTable &table, const QString &id) const
{
    return EntitySql(table).find(m_connection, m_keys, id);
}

Result<ListPage> RecordReader::list(const base::EntityTable &table, const ListQuery &query) const
{
    return readPage(m_connection, m_keys, EntitySql(table), query);
}

Result<Record> RecordReader::findBy(const base::EntityTable &table, const QByteArray &name, const QString &value) const
{
    ListQuery query;
    query.equals.insert(QString::fromLatin1(name), value);
    query.limit = 2;
    query.counted = false;
    auto page = list(table, query);
    if (page && page->records.isEmpty()) {
        query.drafts = true;
        page = list(table, query);
    }
    if (!page) {
        return page.error();
    }
    if (page->records.size() == 1) {
        return page->records.first();
    }
    const bool none = page->records.isEmpty();
    const base::Field *field = table.field(name);
    return base::failure(none ? ErrorKind::NotFound : ErrorKind::Conflict,
                         none ? "store.record.none" : "store.record.several",
                         {{u"entity"_s, base::translated(table.singular)}, {u"field"_s, base::translated(field->label)}});
}

base::Job<> RecordReader::read(Store &store, std::function<Result<>(const RecordReader &)> work)
{
    return store.core().read([work = std::move(work)](Connection &connection, const KeyRing &keys) {
        return work(RecordReader(connection, keys));
    });
}

} // namespace nemsms::store
