// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyrotation.h"

#include "security/random.h"
#include "store/audittrail.h"
#include "store/entitysql.h"
#include "store/holdertable.h"
#include "store/sealednotes.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int batch = 500;
constexpr QByteArrayView sealedEnd = "_sealed";

/// Names of what is sealed in a table: <name>_sealed, beside <name>_index when it can be looked up. By the schema and
/// not by the field tables, so that a table which this program no longer describes is not left under the old key.
QList<QByteArray> sealedFields(const QStringList &columns)
{
    QList<QByteArray> fields;
    for (const QString &column : columns) {
        const QByteArray name = column.toLatin1();
        if (name.endsWith(sealedEnd)) {
            fields << name.chopped(sealedEnd.size());
        }
    }
    return fields;
}

} // namespace

KeyRotation::KeyRotation(WriteSession &session, QString storeId) : m_session(session), m_storeId(std::move(storeId)) {}

Result<int> KeyRotation::run()
{
    Connection &connection = m_session.connection();
    const KeyRing &former = m_session.keys();
    auto dataKey = security::randomSecret(KeyRing::dataKeySize);
    if (!dataKey) {
        return dataKey.error();
    }
    const auto next = KeyRing::derive(former.version() + 1, std::make_shared<base::Secret>(std::move(*dataKey)),
                                      m_storeId);
    if (!next) {
        return next.error();
    }
    for (const auto &[version, key] : former.auditKeys()) {
        (*next)->addAuditKey(version, key.duplicate());
    }
    const auto tables = connection.tables();
    if (!tables) {
        return tables.error();
    }
    for (const QString &table : *tables) {
        const auto resealed = resealTable(table, **next);
        if (!resealed) {
            return resealed.error();
        }
    }
    const auto notes = SealedNotes::reseal(m_session, **next);
    if (!notes) {
        return notes.error();
    }
    HolderTable holders(connection, m_storeId);
    const auto head = AuditTrail(connection, former, m_storeId).head();
    const auto headMoved = head ? AuditTrail(connection, **next, m_storeId).setHead(*head) : Result<>(head.error());
    const auto wrapped = headMoved ? holders.rewrap(former, **next) : headMoved;
    const auto kept = wrapped ? holders.sealAuditKeys(**next) : wrapped;
    const auto set = kept ? holders.setPresentVersion((*next)->version()) : kept;
    if (!set) {
        return set.error();
    }
    m_session.useKeys(*next);
    return (*next)->version();
}

Result<> KeyRotation::resealTable(const QString &table, const KeyRing &next)
{
    Connection &connection = m_session.connection();
    for (const QByteArray &field : sealedFields(connection.columns(table))) {
        const QString column = EntitySql::quoted(QByteArray(field + "_sealed"));
        QString last;
        for (bool more = true; more;) {
            QList<std::pair<QString, QByteArray>> rows;
            {
                auto query = connection.run(u"SELECT id, %1 FROM %2 WHERE id > ? AND %1 IS NOT NULL ORDER BY id LIMIT %3"_s
                                                .arg(column, table)
                                                .arg(batch),
                                            {last});
                if (!query) {
                    return query.error();
                }
                auto row = connection.next(*query);
                for (; row && *row; row = connection.next(*query)) {
                    rows.append({query->value(0).toString(), query->value(1).toByteArray()});
                }
                if (!row) {
                    return row.error();
                }
            }
            for (const auto &[id, sealed] : rows) {
                const auto done = resealRow(table, id, field, sealed, next);
                if (!done) {
                    return done;
                }
                last = id;
            }
            more = rows.size() == batch;
        }
    }
    return {};
}

Result<> KeyRotation::resealRow(const QString &table, const QString &id, const QByteArray &field,
                                const QByteArray &sealed, const KeyRing &next)
{
    const SealedPlace place {table.toLatin1(), field, id};
    const auto plain = m_session.keys().open(place, sealed);
    if (!plain) {
        return plain.error();
    }
    const auto anew = next.seal(place, plain->reveal());
    if (!anew) {
        return anew.error();
    }
    QString sets = EntitySql::quoted(QByteArray(field + "_sealed")) + u" = ?"_s;
    QVariantList values {*anew};
    if (m_session.connection().columns(table).contains(QString::fromLatin1(field + "_index"))) {
        const auto index = next.blindIndex(place.table, field, QString::fromUtf8(plain->reveal()));
        if (!index) {
            return index.error();
        }
        sets += u", "_s + EntitySql::quoted(QByteArray(field + "_index")) + u" = ?"_s;
        values << *index;
    }
    const auto changed = m_session.connection().change(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, sets),
                                                       values + QVariantList {id});
    return changed ? Result<>() : Result<>(changed.error());
}

} // namespace nemsms::store
