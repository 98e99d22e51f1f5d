// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/changeset.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

/// The records of one entity. Every write is one transaction that checks the row version and leaves one audit row.
/// Rules (validate()) are the caller's; the store itself holds versions, references and what may never change.
/// Both references must outlive it.
class EntityStore
{
public:
    EntityStore(Store &store, const base::EntityTable &table);

    [[nodiscard]] const base::EntityTable &table() const { return *m_table; }

    [[nodiscard]] base::Job<ListPage> list(ListQuery query);
    /// NotFound store.record.unknown.
    [[nodiscard]] base::Job<base::Record> find(QString id);
    /// The one record in use whose field has this value (a Personal field by its blind index), else the one draft.
    /// NotFound when there is none; Conflict store.record.several when there is more than one.
    [[nodiscard]] base::Job<base::Record> findBy(QByteArray field, QString value);
    /// Gives the record its id and version 1. Its own id, version and retiredAt are ignored.
    [[nodiscard]] base::Job<base::Record> create(base::Record draft, Actor actor, QString reason = {});
    /// Many writes to any entities in one transaction: all of them stand, or none. This is how an import, a bulk edit
    /// or a promote writes: read the records, judge them (rules and relations are the caller's, as for the verbs
    /// below), gather what shall become of them in a ChangeSet, and apply it once. 100,000 creates take seconds; the
    /// other writers of the store wait so long. Errors name the record: Conflict store.record.changed when a row has
    /// another version than the record that was read, store.record.retired, store.duplicate; InvalidInput
    /// store.reference, store.record.immutable. Listeners of Store::changed hear of a set with more than 100 changes
    /// once for each entity, with an empty id.
    [[nodiscard]] static base::Job<AppliedChanges> apply(Store &store, ChangeSet set, Actor actor);
    /// Conflict store.record.changed unless `record.version` is the row's; gives the record with its new version. A draft
    /// becomes active when `record.draft` is false.
    [[nodiscard]] base::Job<base::Record> revise(base::Record record, Actor actor, QString reason = {});
    [[nodiscard]] base::Job<base::Record> retire(QString id, qint64 version, Actor actor, QString reason = {});
    /// Deletes a draft that nothing ever used. Conflict store.record.notDraft, store.record.used, store.record.needed.
    [[nodiscard]] base::Job<base::Record> discard(QString id, qint64 version, Actor actor, QString reason = {});
    /// Notes that the portal says the same as version `version`. Conflict store.record.changed when the row has another.
    [[nodiscard]] base::Job<base::Record> confirm(QString id, qint64 version, QString note, Actor actor);

private:
    [[nodiscard]] base::Job<base::Record> applyOne(RecordChange change, Actor actor, QString reason);

    Store *m_store;
    const base::EntityTable *m_table;
};

} // namespace nemsms::store
