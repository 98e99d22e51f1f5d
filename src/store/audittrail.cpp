// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audittrail.h"

#include "security/random.h"
#include "store/revisionjournal.h"
#include "store/storetime.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Message;
using base::Result;

namespace {

constexpr int batch = 1000;

AuditRow rowFrom(const QSqlQuery &query)
{
    AuditRow row;
    row.number = query.value(0).toLongLong();
    row.time = timeFrom(query.value(1).toString());
    row.actor = query.value(2).toString();
    row.program = query.value(3).toString();
    row.action = query.value(4).toString().toUtf8();
    row.entity = query.value(5).toString().toUtf8();
    row.recordId = query.value(6).toString();
    row.details = query.value(7).toString().toUtf8();
    row.keyVersion = query.value(8).toInt();
    row.previousMac = query.value(9).toByteArray();
    row.mac = query.value(10).toByteArray();
    return row;
}

Message told(const char *code, qint64 number)
{
    return {code, {{u"number"_s, number}}};
}

} // namespace

AuditTrail::AuditTrail(Connection &connection, const KeyRing &keys, QString storeId)
    : m_connection(connection), m_keys(keys), m_storeId(std::move(storeId))
{
}

Result<AuditHead> AuditTrail::head()
{
    const auto sealed = m_connection.value(u"SELECT sealed FROM audit_head WHERE id = 1"_s);
    if (!sealed) {
        return sealed.error();
    }
    const auto broken = base::failure(ErrorKind::Internal, "store.audit.head", {{u"file"_s, m_connection.path()}});
    if (!sealed->isValid()) {
        return broken;
    }
    const auto plain = m_keys.open({"audit_head", "sealed", m_storeId}, sealed->toByteArray());
    if (!plain) {
        return plain.error().asCauseOf(broken);
    }
    return AuditHead::parse(plain->reveal());
}

Result<> AuditTrail::setHead(const AuditHead &head)
{
    const auto sealed = m_keys.seal({"audit_head", "sealed", m_storeId}, head.toBytes());
    if (!sealed) {
        return sealed.error();
    }
    auto changed = m_connection.change(u"UPDATE audit_head SET sealed = ? WHERE id = 1"_s, {*sealed});
    if (changed && *changed == 0) {
        changed = m_connection.change(u"INSERT INTO audit_head (id, sealed) VALUES (1, ?)"_s, {*sealed});
    }
    if (!changed) {
        return changed.error();
    }
    return {};
}

Result<AuditHead> AuditTrail::append(const AuditNote &note, const Actor &actor, const QDateTime &moment)
{
    const auto last = head();
    if (!last) {
        return last.error();
    }
    AuditRow row {last->number + 1, moment.toUTC(), actor.name, actor.program, note.action, note.entity, note.recordId,
                  QJsonDocument(QJsonObject::fromVariantMap(note.details)).toJson(QJsonDocument::Compact),
                  m_keys.version(), last->mac, {}};
    const auto mac = m_keys.auditMac(row.keyVersion, row.canonicalBytes());
    if (!mac) {
        return mac.error();
    }
    const auto added = m_connection.change(
        u"INSERT INTO audit_log (number, time, actor, program, action, entity, record_id, details, key_version, "
        "previous_mac, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.number, timeText(row.time), row.actor, row.program, QString::fromUtf8(row.action),
         QString::fromUtf8(row.entity), row.recordId, QString::fromUtf8(row.details), row.keyVersion,
         row.previousMac, *mac});
    if (!added) {
        return added.error();
    }
    const AuditHead next {row.number, *mac};
    const auto moved = setHead(next);
    if (!moved) {
        return moved.error();
    }
    return next;
}

Result<QList<AuditRow>> AuditTrail::rows(const QString &condition, const QVariantList &values, int limit)
{
    auto query = m_connection.run(
        u"SELECT number, time, actor, program, action, entity, record_id, details, key_version, previous_mac, mac "
        "FROM audit_log "_s + condition + u" LIMIT "_s + QString::number(limit), values);
    if (!query) {
        return query.error();
    }
    QList<AuditRow> rows;
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        rows.append(rowFrom(*query));
    }
    if (!more) {
        return more.error();
    }
    return rows;
}

Result<std::optional<Message>> AuditTrail::check(const AuditRow &row, const AuditHead &before) const
{
    if (row.number != before.number + 1) {
        return std::optional(told("audit.missing", before.number + 1));
    }
    const auto mac = m_keys.auditMac(row.keyVersion, row.canonicalBytes());
    const bool altered = !mac || !security::constantTimeEqual(*mac, row.mac)
        || !security::constantTimeEqual(row.previousMac, before.mac);
    return altered ? std::optional(told("audit.altered", row.number)) : std::nullopt;
}

/// A row that vouches for a change set holds the digest of its revisions.
Result<std::optional<Message>> AuditTrail::checkRevisions(const AuditRow &row)
{
    if (!row.details.contains("\"digest\"")) {
        return std::optional<Message>();
    }
    const QJsonObject details = QJsonDocument::fromJson(row.details).object();
    const auto digest = RevisionJournal::digestOf(m_connection, details.value(u"changeSet"_s).toString());
    if (!digest) {
        return digest.error();
    }
    const bool same = QString::fromLatin1(digest->toHex()) == details.value(u"digest"_s).toString();
    return same ? std::nullopt : std::optional(told("audit.revisions", row.number));
}

Result<AuditVerdict> AuditTrail::verify(const AuditHead &witness)
{
    AuditVerdict verdict;
    AuditHead last;
    const auto broken = [&verdict](qint64 number, Message finding) {
        verdict.firstBroken = number;
        verdict.finding = std::move(finding);
        return verdict;
    };
    std::optional<std::pair<qint64, Message>> doubted; // told when the chain itself is whole
    bool witnessed = witness.number == 0;
    qint64 seen = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto part = rows(u"WHERE number > ? ORDER BY number"_s, {seen}, batch);
        if (!part) {
            return part.error();
        }
        for (const AuditRow &row : *part) {
            const auto finding = check(row, last);
            const auto revisions = finding ? checkRevisions(row) : finding;
            if (!revisions) {
                return revisions.error();
            }
            if (*revisions && !doubted) {
                doubted = std::pair(row.number, **revisions);
            }
            if (*finding) {
                return broken(last.number + 1, **finding);
            }
            last = {row.number, row.mac};
            seen = row.number;
            witnessed = witnessed || last == witness;
            ++verdict.rows;
        }
        if (part->size() < batch) {
            break;
        }
    }
    const auto end = head();
    if (!end) {
        return broken(last.number + 1, told("audit.head", last.number));
    }
    if (end->number > last.number) {
        return broken(last.number + 1, told("audit.cut", last.number + 1));
    }
    if (*end != last) {
        return broken(end->number + 1, told("audit.head", end->number));
    }
    if (!witnessed) {
        return broken(qMin(last.number + 1, witness.number), {"audit.witness", {{u"number"_s, witness.number}}});
    }
    if (doubted) {
        return broken(doubted->first, doubted->second);
    }
    verdict.intact = true;
    return verdict;
}

Result<bool> AuditTrail::knows(const AuditHead &witness)
{
    if (witness.number == 0) {
        return true;
    }
    const auto mac = m_connection.value(u"SELECT mac FROM audit_log WHERE number = ?"_s, {witness.number});
    if (!mac) {
        return mac.error();
    }
    return mac->toByteArray() == witness.mac;
}

} // namespace nemsms::store
