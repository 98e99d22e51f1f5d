// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitywrite.h"

#include "domain/miljoe.h"
#include "store/entitydifference.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Entity;
using base::ErrorKind;
using base::Record;
using base::Result;

EntityWrite::EntityWrite(const base::EntityTable &table, WriteSession &session, RevisionJournal &journal,
                         bool demoStore)
    : m_sql(table), m_session(session), m_journal(journal), m_demoStore(demoStore)
{
}

Result<Record> EntityWrite::carryOut(const RecordChange &change)
{
    switch (change.kind) {
    case RecordChange::Kind::Create:
        return create(*change.record);
    case RecordChange::Kind::Revise:
        return revise(*change.record);
    case RecordChange::Kind::Retire:
        return retire(*change.record);
    case RecordChange::Kind::Discard:
        return discard(*change.record);
    case RecordChange::Kind::Restore:
        break;
    }
    return restore(*change.record);
}

QVariantMap EntityWrite::about(const Entity &record) const
{
    return {{u"entity"_s, base::translated(m_sql.table().singular)}, {u"name"_s, m_sql.table().title(record)}, {u"id"_s, record.id}};
}

Result<> EntityWrite::guardDemo(const Entity &record) const
{
    if (!m_demoStore || m_sql.table().name != domain::miljoeTable().name) {
        return {};
    }
    const auto &miljoe = static_cast<const domain::Miljoe &>(record);
    if (miljoe.art == domain::MiljoeArt::LokalPlatform) {
        return {};
    }
    return base::failure(ErrorKind::NotPermitted, "store.demo.miljoe", {{u"miljoe"_s, miljoe.navn}});
}

Result<Record> EntityWrite::create(const Entity &draft)
{
    const std::shared_ptr<Entity> record = m_sql.table().copy(draft);
    if (record->id.isEmpty()) {
        record->id = m_session.newId();
    }
    record->version = 1;
    record->retiredAt = {};
    record->confirmed = {};
    return add(record, "create");
}

Result<Record> EntityWrite::revise(const Entity &record)
{
    const auto stands = present(record);
    if (!stands) {
        return stands;
    }
    if (record.draft && !(*stands)->draft) {
        return base::failure(ErrorKind::InvalidInput, "store.record.active", about(**stands));
    }
    const std::shared_ptr<Entity> next = m_sql.table().copy(record);
    next->retiredAt = {};
    const bool activates = (*stands)->draft && !next->draft;
    return replace(**stands, next, activates ? "activate" : "revise");
}

Result<Record> EntityWrite::retire(const Entity &seen)
{
    const auto stands = present(seen);
    if (!stands) {
        return stands;
    }
    const std::shared_ptr<Entity> next = m_sql.table().copy(**stands);
    next->retiredAt = m_session.now();
    return replace(**stands, next, "retire");
}

Result<Record> EntityWrite::discard(const Entity &seen)
{
    const auto stands = standing(seen);
    if (!stands) {
        return stands;
    }
    const auto allowed = mayDiscard(**stands);
    if (!allowed) {
        return allowed.error();
    }
    Connection &connection = m_session.connection();
    const auto removed = connection.change(u"DELETE FROM %1 WHERE id = ?"_s.arg(m_sql.tableName()), {seen.id});
    if (!removed) {
        const bool needed = removed.error().message.code == "store.reference";
        return needed ? removed.error().asCauseOf(
                   base::failure(ErrorKind::Conflict, "store.record.needed", about(**stands)))
                      : removed.error();
    }
    const std::shared_ptr<Entity> gone = m_sql.table().copy(**stands);
    ++gone->version;
    const auto noted = note("discard", stands->get(), nullptr);
    return noted ? Result<Record>(gone) : Result<Record>(noted.error());
}

/// Only a draft that nothing ever used; undo has judged by itself whether a record can go.
Result<> EntityWrite::mayDiscard(const Entity &record)
{
    if (!m_journal.head().undoes.isEmpty()) {
        return {};
    }
    if (!record.draft || record.isRetired()) {
        return base::failure(ErrorKind::Conflict, "store.record.notDraft", about(record));
    }
    const auto used = m_session.connection().value(u"SELECT record_id FROM used_record WHERE record_id = ?"_s,
                                                   {record.id});
    if (!used) {
        return used.error();
    }
    return used->isValid() ? Result<>(base::failure(ErrorKind::Conflict, "store.record.used", about(record)))
                           : Result<>();
}

Result<Record> EntityWrite::restore(const Entity &record)
{
    const std::shared_ptr<Entity> next = m_sql.table().copy(record);
    const auto stands = standing(record);
    if (stands) {
        return replace(**stands, next, "undo");
    }
    if (stands.error().kind != ErrorKind::NotFound) {
        return stands;
    }
    ++next->version;
    return add(next, "undo");
}

Result<Record> EntityWrite::standing(const Entity &seen)
{
    const auto stands = m_sql.find(m_session.connection(), m_session.keys(), seen.id);
    if (stands && (*stands)->version != seen.version) {
        return base::failure(ErrorKind::Conflict, "store.record.changed", about(**stands));
    }
    return stands;
}

Result<Record> EntityWrite::present(const Entity &seen)
{
    const auto stands = standing(seen);
    if (stands && (*stands)->isRetired()) {
        return base::failure(ErrorKind::Conflict, "store.record.retired", about(**stands));
    }
    return stands;
}

Result<Record> EntityWrite::add(std::shared_ptr<Entity> record, const QByteArray &action)
{
    const auto allowed = guardDemo(*record);
    const auto inserted = allowed ? m_sql.insert(m_session.connection(), m_session.keys(), *record) : allowed;
    const auto noted = inserted ? note(action, nullptr, record.get()) : inserted;
    return noted ? Result<Record>(record) : Result<Record>(noted.error());
}

Result<Record> EntityWrite::replace(const Entity &before, std::shared_ptr<Entity> after, const QByteArray &action)
{
    const auto allowed = guardDemo(*after);
    if (!allowed) {
        return allowed.error();
    }
    after->version = before.version + 1;
    after->confirmed = before.confirmed;
    const auto updated = m_sql.update(m_session.connection(), m_session.keys(), before, *after);
    if (!updated) {
        return updated.error();
    }
    Q_ASSERT(*updated); // the write lock has been held since the version was read
    const auto noted = note(action, &before, after.get());
    return noted ? Result<Record>(after) : Result<Record>(noted.error());
}

Result<> EntityWrite::note(const QByteArray &action, const Entity *before, const Entity *after)
{
    const base::EntityTable &table = m_sql.table();
    const auto difference = EntityDifference::between(table, before, after);
    if (before && after && difference.immutable) {
        return base::failure(
            ErrorKind::InvalidInput, "store.record.immutable",
            {{u"entity"_s, m_sql.tableName()}, {u"field"_s, base::translated(difference.immutable->label)}});
    }
    const auto used = after ? markUsed(before, *after) : Result<>();
    if (!used) {
        return used;
    }
    const qint64 version = after ? after->version : before->version + 1;
    return m_journal.note({action, &table, after ? after->id : before->id, version, before, after, difference.fields,
                           action == "retire" ? QVariantMap() : difference.told});
}

Result<> EntityWrite::markUsed(const Entity *before, const Entity &after)
{
    if (!after.isActive()) {
        return {};
    }
    const bool allNew = !before || !before->isActive();
    for (const base::Field &field : m_sql.table().fields) {
        if (field.refersTo.isEmpty()) {
            continue;
        }
        const QString id = field.read(after).toString();
        if (!id.isEmpty() && (allNew || field.read(*before).toString() != id)) {
            const auto marked = m_journal.markUsed(id);
            if (!marked) {
                return marked;
            }
        }
    }
    return {};
}

} // namespace nemsms::store
