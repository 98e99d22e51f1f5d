// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisionjournal.h"

#include "base/ulid.h"
#include "store/revisionvalues.h"
#include "store/storetime.h"

#include <QtEndian>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString phase(const base::Entity *record)
{
    return record ? QString::fromLatin1(base::toCode(record->livsfase())) : u""_s;
}

RevisionValues valuesOf(const QList<const base::Field *> &fields, const base::Entity *record)
{
    return record ? RevisionValues::of(fields, *record) : RevisionValues {"{}", {}};
}

constexpr QStringView digestColumns
    = u"id, entity, record_id, version, livsfase_before, livsfase_after, before, after";
constexpr int digestColumnCount = 8;

/// Each column with its length before it.
QByteArray canonicalBytes(const QVariantList &columns)
{
    QByteArray bytes;
    for (const QVariant &column : columns) {
        const QByteArray text = column.toString().toUtf8();
        char length[4];
        qToBigEndian(quint32(text.size()), length);
        bytes.append(length, sizeof length).append(text);
    }
    return bytes;
}

} // namespace

RevisionJournal::RevisionJournal(WriteSession &session, ChangeSetHead head)
    : m_session(session), m_head(std::move(head)), m_id(base::newUlid(session.now()))
{
}

Result<QByteArray> RevisionJournal::digestOf(Connection &connection, const QString &changeSet)
{
    auto query = connection.run(
        u"SELECT "_s + digestColumns + u" FROM revision WHERE change_set_id = ? ORDER BY id"_s, {changeSet});
    if (!query) {
        return query.error();
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    auto more = connection.next(*query);
    for (; more && *more; more = connection.next(*query)) {
        QVariantList columns;
        for (int at = 0; at < digestColumnCount; ++at) {
            columns << query->value(at);
        }
        digest.addData(canonicalBytes(columns));
    }
    return more ? Result<QByteArray>(digest.result()) : Result<QByteArray>(more.error());
}

Result<> RevisionJournal::begin()
{
    const auto added = m_session.connection().change(
        u"INSERT INTO change_set (id, kind, time, actor, program, reason, records, undoes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_id, QString::fromLatin1(m_head.kind), timeText(m_session.now()), m_session.actor().name,
         m_session.actor().program, m_head.reason, m_head.records,
         m_head.undoes.isEmpty() ? QVariant() : QVariant(m_head.undoes)});
    return added ? Result<>() : Result<>(added.error());
}

Result<QVariant> RevisionJournal::sealed(const char *column, const QString &id, const QByteArray &personal) const
{
    if (personal.isEmpty()) {
        return QVariant();
    }
    const auto bytes = m_session.keys().seal({"revision", column, id}, personal);
    return bytes ? Result<QVariant>(*bytes) : Result<QVariant>(bytes.error());
}

Result<> RevisionJournal::note(const RevisionNote &note)
{
    const auto begun = m_count == 0 ? begin() : Result<>();
    if (!begun) {
        return begun;
    }
    const QString id = m_id + u'-' + QString::number(++m_count).rightJustified(8, u'0');
    const RevisionValues before = valuesOf(note.fields, note.before);
    const RevisionValues after = valuesOf(note.fields, note.after);
    const auto beforeSealed = sealed("before", id, before.personal);
    const auto afterSealed = beforeSealed ? sealed("after", id, after.personal) : beforeSealed;
    if (!afterSealed) {
        return afterSealed.error();
    }
    const QVariantList open {id, QString::fromLatin1(note.table->name), note.recordId, note.version, phase(note.before),
                             phase(note.after), QString::fromUtf8(before.plain), QString::fromUtf8(after.plain)};
    m_digest.addData(canonicalBytes(open));
    const auto added = m_session.connection().change(
        u"INSERT INTO revision ("_s + digestColumns + u", change_set_id, before_sealed, after_sealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        open + QVariantList {m_id, *beforeSealed, *afterSealed});
    if (!added) {
        return added.error();
    }
    m_onlyAction = note.action;
    m_onlyEntity = note.table->name;
    m_onlyRecord = note.recordId;
    m_onlyTold = note.told;
    m_entities.insert(note.table->name);
    m_session.tell(note.table->name, note.recordId);
    return {};
}

Result<> RevisionJournal::markUsed(const QString &recordId)
{
    if (m_used.contains(recordId)) {
        return {};
    }
    m_used.insert(recordId);
    Connection &connection = m_session.connection();
    const auto first = connection.value(u"SELECT change_set_id FROM used_record WHERE record_id = ?"_s, {recordId});
    if (!first) {
        return first.error();
    }
    if (first->isValid() && first->toString() == m_id) {
        return {};
    }
    const auto marked = first->isValid()
        ? connection.change(u"UPDATE used_record SET again = 1 WHERE record_id = ? AND again = 0"_s, {recordId})
        : connection.change(u"INSERT INTO used_record (record_id, change_set_id, again) VALUES (?, ?, 0)"_s,
                            {recordId, m_id});
    return marked ? Result<>() : Result<>(marked.error());
}

Result<> RevisionJournal::finish()
{
    if (m_count == 0) {
        return {};
    }
    const bool single = m_count == 1;
    AuditNote note {m_head.deed.isEmpty() ? m_onlyAction : m_head.deed, m_onlyEntity, m_onlyRecord, m_onlyTold};
    if (!single) {
        QByteArrayList entities(m_entities.cbegin(), m_entities.cend());
        std::sort(entities.begin(), entities.end());
        note = {m_head.kind == "undo" ? "change.undo" : "change.apply", "changeset", m_id,
                {{u"n"_s, m_count}, {u"entities"_s, QString::fromLatin1(entities.join(", "))},
                 {u"kind"_s, QString::fromLatin1(m_head.kind)}}};
    }
    note.details.insert(u"changeSet"_s, m_id);
    note.details.insert(u"digest"_s, QString::fromLatin1(m_digest.result().toHex()));
    if (!m_head.undoes.isEmpty()) {
        note.details.insert(u"undoes"_s, m_head.undoes);
    }
    if (!m_head.reason.isEmpty()) {
        note.details.insert(u"why"_s, m_head.reason);
    }
    return m_session.audit(note);
}

} // namespace nemsms::store
