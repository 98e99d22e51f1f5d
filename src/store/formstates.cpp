// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/formstates.h"

#include "base/ulid.h"
#include "store/store.h"
#include "store/storecore.h"
#include "store/storetime.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;

namespace {

Result<> removeState(Connection &connection, const QByteArray &entity, const QString &recordId, const Actor &actor)
{
    const auto gone = connection.change(u"DELETE FROM form_state WHERE actor = ? AND entity = ? AND record_id = ?"_s,
                                        {actor.name, QString::fromLatin1(entity), recordId});
    return gone ? Result<>() : Result<>(gone.error());
}

Result<FormState> stateFrom(const QSqlQuery &row, const KeyRing &keys)
{
    const auto content = keys.open({"form_state", "content", row.value(0).toString()}, row.value(5).toByteArray());
    if (!content) {
        return content.error();
    }
    const QJsonObject values = QJsonDocument::fromJson(content->reveal().toByteArray()).object();
    return FormState {row.value(1).toString().toLatin1(), row.value(2).toString(), row.value(3).toLongLong(),
                      timeFrom(row.value(4).toString()), values.toVariantMap()};
}

Result<QList<FormState>> readStates(Connection &connection, const KeyRing &keys, const QString &condition,
                                    const QVariantList &values)
{
    auto query = connection.run(
        u"SELECT id, entity, record_id, record_version, saved_at, content_sealed FROM form_state "_s + condition, values);
    if (!query) {
        return query.error();
    }
    QList<FormState> states;
    auto more = connection.next(*query);
    for (; more && *more; more = connection.next(*query)) {
        const auto state = stateFrom(*query, keys);
        if (!state) {
            return state.error();
        }
        states << *state;
    }
    return more ? Result<QList<FormState>>(states) : Result<QList<FormState>>(more.error());
}

} // namespace

Job<> FormStates::keep(FormState state, Actor actor)
{
    return m_store->core().write(std::move(actor), [state](WriteSession &session) -> Result<> {
        const auto removed = removeState(session.connection(), state.entity, state.recordId, session.actor());
        if (!removed) {
            return removed;
        }
        const QString id = base::newUlid(session.now());
        const auto sealed = session.keys().seal(
            {"form_state", "content", id},
            QJsonDocument(QJsonObject::fromVariantMap(state.values)).toJson(QJsonDocument::Compact));
        if (!sealed) {
            return sealed.error();
        }
        const auto added = session.connection().change(
            u"INSERT INTO form_state (id, entity, record_id, record_version, actor, saved_at, content_sealed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, QString::fromLatin1(state.entity), state.recordId, state.recordVersion, session.actor().name,
             timeText(session.now()), *sealed});
        return added ? Result<>() : Result<>(added.error());
    });
}

Job<FormState> FormStates::find(QByteArray entity, QString recordId, Actor actor)
{
    return m_store->core().read([entity, recordId, actor](Connection &connection,
                                                          const KeyRing &keys) -> Result<FormState> {
        const auto states = readStates(connection, keys, u"WHERE actor = ? AND entity = ? AND record_id = ?"_s,
                                       {actor.name, QString::fromLatin1(entity), recordId});
        if (!states) {
            return states.error();
        }
        return states->isEmpty() ? FormState {entity, recordId, 0, {}, {}} : states->first();
    });
}

Job<QList<FormState>> FormStates::list(QByteArray entity, Actor actor)
{
    return m_store->core().read([entity, actor](Connection &connection, const KeyRing &keys) {
        return readStates(connection, keys, u"WHERE actor = ? AND entity = ? ORDER BY saved_at DESC, id"_s,
                          {actor.name, QString::fromLatin1(entity)});
    });
}

Job<> FormStates::drop(QByteArray entity, QString recordId, Actor actor)
{
    return m_store->core().write(std::move(actor), [entity, recordId](WriteSession &session) {
        return removeState(session.connection(), entity, recordId, session.actor());
    });
}

} // namespace nemsms::store
