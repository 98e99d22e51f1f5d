// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitystore.h"

#include "store/changesetwrite.h"
#include "store/confirmationwrite.h"
#include "store/recordreader.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
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

} // namespace

EntityStore::EntityStore(Store &store, const base::EntityTable &table) : m_store(&store), m_table(&table) {}

Job<ListPage> EntityStore::list(ListQuery query)
{
    return m_store->core().read([table = m_table, query](Connection &connection, const KeyRing &keys) {
        return RecordReader(connection, keys).list(*table, query);
    });
}

Job<Record> EntityStore::find(QString id)
{
    return m_store->core().read([table = m_table, id](Connection &connection, const KeyRing &keys) {
        return RecordReader(connection, keys).find(*table, id);
    });
}

Job<Record> EntityStore::findBy(QByteArray field, QString value)
{
    return m_store->core().read([table = m_table, field, value](Connection &connection, const KeyRing &keys) {
        return RecordReader(connection, keys).findBy(*table, field, value);
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
