// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/entitysql.h"
#include "store/revisionjournal.h"

namespace nemsms::store {

/// The writes of one entity inside a change set, each with its revision.
class EntityWrite
{
public:
    EntityWrite(const base::EntityTable &table, WriteSession &session, RevisionJournal &journal, bool demoStore);

    /// What `change` asks for; its table is this one's.
    [[nodiscard]] base::Result<base::Record> carryOut(const RecordChange &change);

private:
    using Record = base::Record;

    [[nodiscard]] base::Result<Record> create(const base::Entity &draft);
    [[nodiscard]] base::Result<Record> revise(const base::Entity &record);
    [[nodiscard]] base::Result<Record> retire(const base::Entity &seen);
    [[nodiscard]] base::Result<Record> discard(const base::Entity &seen);
    [[nodiscard]] base::Result<Record> restore(const base::Entity &record);

    /// The record as it stands. Conflict store.record.changed when somebody changed it since `seen`.
    [[nodiscard]] base::Result<Record> standing(const base::Entity &seen);
    /// As standing(); Conflict store.record.retired when it is out of use.
    [[nodiscard]] base::Result<Record> present(const base::Entity &seen);
    [[nodiscard]] base::Result<Record> add(std::shared_ptr<base::Entity> record, const QByteArray &action);
    [[nodiscard]] base::Result<Record> replace(const base::Entity &before, std::shared_ptr<base::Entity> after,
                                               const QByteArray &action);
    [[nodiscard]] base::Result<> mayDiscard(const base::Entity &record);
    [[nodiscard]] base::Result<> guardDemo(const base::Entity &record) const;
    [[nodiscard]] base::Result<> note(const QByteArray &action, const base::Entity *before, const base::Entity *after);
    [[nodiscard]] base::Result<> markUsed(const base::Entity *before, const base::Entity &after);
    [[nodiscard]] QVariantMap about(const base::Entity &record) const;

    EntitySql m_sql;
    WriteSession &m_session;
    RevisionJournal &m_journal;
    bool m_demoStore;
};

} // namespace nemsms::store
