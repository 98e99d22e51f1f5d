// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablerows.h"

#include "store/entitysql.h"

#include <QSqlField>
#include <QSqlIndex>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int batchSize = 1000;

QString quoted(const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names) {
        texts << EntitySql::quoted(name.toLatin1());
    }
    return texts.join(u", "_s);
}

} // namespace

Result<TableRows> TableRows::of(Connection &connection, const QString &table)
{
    TableRows rows(connection, table);
    const QSqlRecord record = connection.record(table);
    rows.m_columns = connection.columns(table);
    rows.m_columns.sort();
    for (qsizetype at = 0; at < rows.m_columns.size(); ++at) {
        if (record.field(rows.m_columns.at(at)).metaType() == QMetaType::fromType<bool>()) {
            rows.m_booleans << at;
        }
    }
    const QSqlIndex key = connection.key(table);
    for (int at = 0; at < key.count(); ++at) {
        rows.m_key << rows.m_columns.indexOf(key.fieldName(at));
    }
    if (rows.m_key.isEmpty() || rows.m_key.contains(-1)) {
        return base::failure(base::ErrorKind::Internal, "store.copy.noKey",
                             {{u"table"_s, table}, {u"file"_s, connection.path()}});
    }
    return rows;
}

Result<QList<QVariantList>> TableRows::batch(const QVariantList &after)
{
    QStringList keys;
    for (qsizetype place : m_key) {
        keys << m_columns.at(place);
    }
    const QString key = quoted(keys);
    const QString where = after.isEmpty()
        ? QString()
        : QString(u" WHERE (%1) > (%2)"_s.arg(key, QStringList(keys.size(), u"?"_s).join(u", "_s)));
    auto query = m_connection.run(u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT %5"_s.arg(quoted(m_columns), m_table, where, key)
                                      .arg(batchSize),
                                  after);
    if (!query) {
        return query.error();
    }
    QList<QVariantList> rows;
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        QVariantList row;
        for (int at = 0; at < int(m_columns.size()); ++at) {
            const QVariant value = query->value(at);
            row << (value.isNull() ? QVariant() : m_booleans.contains(at) ? QVariant(value.toBool()) : value);
        }
        rows << row;
    }
    return more ? Result<QList<QVariantList>>(rows) : Result<QList<QVariantList>>(more.error());
}

Result<> TableRows::each(const Visit &visit)
{
    QVariantList last;
    for (bool more = true; more;) {
        const auto rows = batch(last);
        if (!rows) {
            return rows.error();
        }
        for (const QVariantList &row : *rows) {
            const auto visited = visit(row);
            if (!visited) {
                return visited;
            }
        }
        more = rows->size() == batchSize;
        last.clear();
        for (qsizetype place : more ? m_key : QList<qsizetype>()) {
            last << rows->last().at(place);
        }
    }
    return {};
}

} // namespace nemsms::store
