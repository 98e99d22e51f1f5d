// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitystore.h"

#include "base/ulid.h"
#include "store/entitywrite.h"
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

/// create() gives every record an id of its own, whatever the draft was copied from.
Record withoutId(const base::EntityTable &table, const Record &draft)
{
    const std::shared_ptr<base::Entity> copy = table.copy(*draft);
    copy->id.clear();
    return copy;
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

Result<ListPage> readPage(Connection &connection, const KeyRing &keys, const EntitySql &entity, const ListQuery &query)
{
    const auto sql = ListSql::make(entity, query, keys);
    if (!sql) {
        return sql.error();
    }
    auto records = readAll(connection, keys, entity, sql->pageSql(), sql->pageValues());
    const auto total = records ? connection.value(sql->countSql(), sql->countValues())
                               : Result<QVariant>(records.error());
    if (!total) {
        return total.error();
    }
    ListPage page;
    if (records->size() > sql->limit()) {
        records->removeLast();
        page.next = sql->cursor(*records->last());
    }
    page.records = *records;
    page.total = total->toLongLong();
    return page;
}

Result<Record> readOne(Connection &connection, const KeyRing &keys, const EntitySql &entity, const QByteArray &name,
                       const QString &value)
{
    ListQuery query;
    query.equals.insert(QString::fromLatin1(name), value);
    query.limit = 2;
    const auto page = readPage(connection, keys, entity, query);
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
    return store.core().write(std::move(actor),
                              [demo = store.isDemo(), set](WriteSession &session) -> Result<AppliedChanges> {
                                  AppliedChanges applied {base::newUlid(session.now()), {}};
                                  for (const RecordChange &change : set.changes) {
                                      const auto record = EntityWrite(*change.table, session, demo).carryOut(change);
                                      if (!record) {
                                          return record.error();
                                      }
                                      applied.records << *record;
                                  }
                                  return applied;
                              });
}

Job<Record> EntityStore::create(Record draft, Actor actor)
{
    return m_store->core().write(std::move(actor),
                                 [table = m_table, demo = m_store->isDemo(), draft](WriteSession &session) {
                                     return EntityWrite(*table, session, demo).create(*withoutId(*table, draft));
                                 });
}

Job<QList<Record>> EntityStore::createMany(QList<Record> drafts, Actor actor)
{
    return m_store->core().write(
        std::move(actor),
        [table = m_table, demo = m_store->isDemo(), drafts](WriteSession &session) -> Result<QList<Record>> {
            EntityWrite write(*table, session, demo);
            QList<Record> created;
            for (const Record &draft : drafts) {
                const auto record = write.create(*withoutId(*table, draft));
                if (!record) {
                    return record.error();
                }
                created << *record;
            }
            return created;
        });
}

Job<Record> EntityStore::revise(Record record, Actor actor)
{
    return m_store->core().write(std::move(actor),
                                 [table = m_table, demo = m_store->isDemo(), record](WriteSession &session) {
                                     return EntityWrite(*table, session, demo).revise(*record);
                                 });
}

Job<Record> EntityStore::retire(QString id, qint64 version, Actor actor)
{
    return m_store->core().write(std::move(actor),
                                 [table = m_table, demo = m_store->isDemo(), id, version](WriteSession &session) {
                                     return EntityWrite(*table, session, demo).retire(id, version);
                                 });
}

} // namespace nemsms::store
