// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sortcolumns.h"

#include "store/danishorder.h"
#include "store/entitysql.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int batch = 1000;
constexpr QByteArrayView sortEnd = "_sort";

using Rows = QList<std::pair<QString, QString>>;

/// Id and text of the next rows that have no sort key yet.
Result<Rows> unsorted(Connection &connection, const QString &table, const QByteArray &field, const QString &after)
{
    auto query = connection.run(u"SELECT id, %1 FROM %2 WHERE id > ? AND %3 = '' AND %1 <> '' ORDER BY id LIMIT %4"_s.arg(
                                    EntitySql::quoted(field), table, EntitySql::quoted(QByteArray(field + sortEnd)),
                                    QString::number(batch)),
                                {after});
    if (!query) {
        return query.error();
    }
    Rows rows;
    auto more = connection.next(*query);
    for (; more && *more; more = connection.next(*query)) {
        rows.append({query->value(0).toString(), query->value(1).toString()});
    }
    return more ? Result<Rows>(rows) : Result<Rows>(more.error());
}

} // namespace

Result<> SortColumns::fill()
{
    const auto tables = m_connection.tables();
    if (!tables) {
        return tables.error();
    }
    for (const QString &table : *tables) {
        for (const QString &column : m_connection.columns(table)) {
            const QByteArray name = column.toLatin1();
            const auto filled = name.endsWith(sortEnd) ? fillColumn(table, name.chopped(sortEnd.size())) : Result<>();
            if (!filled) {
                return filled;
            }
        }
    }
    return {};
}

Result<> SortColumns::fillColumn(const QString &table, const QByteArray &field)
{
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(
        table, EntitySql::quoted(QByteArray(field + sortEnd)));
    QString last = u""_s;
    for (bool more = true; more;) {
        const auto rows = unsorted(m_connection, table, field, last);
        if (!rows) {
            return rows.error();
        }
        for (const auto &[id, text] : *rows) {
            const auto set = m_connection.change(update, {danishOrder(text), id});
            if (!set) {
                return set.error();
            }
            last = id;
        }
        more = rows->size() == batch;
    }
    return {};
}

} // namespace nemsms::store
