// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitywrite.h"

#include "base/ulid.h"
#include "domain/miljoe.h"
#include "store/columnvalue.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Entity;
using base::ErrorKind;
using base::Field;
using base::FieldFlag;
using base::Record;
using base::Result;

EntityWrite::EntityWrite(const base::EntityTable &table, WriteSession &session, bool demoStore)
    : m_sql(table), m_session(session), m_demoStore(demoStore)
{
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

Result<QVariantMap> EntityWrite::differences(const Entity *before, const Entity &after) const
{
    QVariantMap changes;
    for (const Field &field : m_sql.table().fields) {
        const QVariant was = before ? field.read(*before) : QVariant();
        const QVariant is = field.read(after);
        if (was == is) {
            continue;
        }
        const QString name = QString::fromLatin1(field.name);
        if (before && field.has(FieldFlag::Immutable)) {
            return base::failure(ErrorKind::InvalidInput, "store.record.immutable",
                                 {{u"entity"_s, m_sql.tableName()}, {u"field"_s, base::translated(field.label)}});
        }
        if (field.has(FieldFlag::Personal) || field.kind == base::FieldKind::LongText) {
            changes.insert(name, u"*"_s);
        } else {
            changes.insert(name, QVariantList {toColumn(field, was), toColumn(field, is)});
        }
    }
    return changes;
}

Result<Record> EntityWrite::create(const Entity &draft)
{
    const auto allowed = guardDemo(draft);
    if (!allowed) {
        return allowed.error();
    }
    const std::shared_ptr<Entity> record = m_sql.table().copy(draft);
    if (record->id.isEmpty()) {
        record->id = base::newUlid(m_session.now());
    }
    record->version = 1;
    record->retiredAt = {};
    const auto changes = differences(nullptr, *record);
    const auto inserted = changes ? m_sql.insert(m_session.connection(), m_session.keys(), *record)
                                  : Result<>(changes.error());
    const auto noted = inserted ? m_session.audit({"create", m_sql.table().name, record->id, *changes}) : inserted;
    if (!noted) {
        return noted.error();
    }
    m_session.tell(m_sql.table().name, record->id);
    return Record(record);
}

Result<Record> EntityWrite::carryOut(const RecordChange &change)
{
    switch (change.kind) {
    case RecordChange::Kind::Create:
        return create(*change.record);
    case RecordChange::Kind::Revise:
        return revise(*change.record);
    case RecordChange::Kind::Retire:
        break;
    }
    return retire(change.record->id, change.record->version);
}

Result<Record> EntityWrite::present(const QString &id, qint64 version)
{
    const auto stands = m_sql.find(m_session.connection(), m_session.keys(), id);
    if (!stands) {
        return stands;
    }
    const QVariantMap which {{u"entity"_s, m_sql.tableName()}, {u"name"_s, m_sql.table().title(**stands)}};
    if ((*stands)->version != version) {
        return base::failure(ErrorKind::Conflict, "store.record.changed", which);
    }
    if ((*stands)->isRetired()) {
        return base::failure(ErrorKind::Conflict, "store.record.retired", which);
    }
    return stands;
}

Result<Record> EntityWrite::replace(std::shared_ptr<Entity> record, const QByteArray &action,
                                    const QVariantMap &details)
{
    ++record->version;
    const auto updated = m_sql.update(m_session.connection(), m_session.keys(), *record);
    if (!updated) {
        return updated.error();
    }
    Q_ASSERT(*updated); // the write lock has been held since the version was read
    const auto noted = m_session.audit({action, m_sql.table().name, record->id, details});
    if (!noted) {
        return noted.error();
    }
    m_session.tell(m_sql.table().name, record->id);
    return Record(record);
}

Result<Record> EntityWrite::revise(const Entity &record)
{
    const auto stands = present(record.id, record.version);
    if (!stands) {
        return stands;
    }
    const auto allowed = guardDemo(record);
    const auto changes = allowed ? differences(stands->get(), record) : Result<QVariantMap>(allowed.error());
    if (!changes) {
        return changes.error();
    }
    const std::shared_ptr<Entity> next = m_sql.table().copy(record);
    next->retiredAt = {};
    return replace(next, "revise", *changes);
}

Result<Record> EntityWrite::retire(const QString &id, qint64 version)
{
    const auto stands = present(id, version);
    if (!stands) {
        return stands;
    }
    const std::shared_ptr<Entity> next = m_sql.table().copy(**stands);
    next->retiredAt = m_session.now();
    return replace(next, "retire", {});
}

} // namespace nemsms::store
