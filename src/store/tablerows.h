// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QSqlRecord>
#include <functional>

namespace nemsms::store {

/// Reads a table whole, in the order of its key, some rows at a time.
class TableRows
{
public:
    using Visit = std::function<base::Result<>(const QVariantList &)>;

    /// Internal store.copy.noKey for a table without a primary key.
    [[nodiscard]] static base::Result<TableRows> of(Connection &connection, const QString &table);

    [[nodiscard]] const QStringList &columns() const { return m_columns; } ///< by name
    /// Calls `visit` with the values of each row, in the order of columns(): NULL is an invalid QVariant, a boolean
    /// column gives bool on every engine. The first error ends it.
    [[nodiscard]] base::Result<> each(const Visit &visit);

private:
    TableRows(Connection &connection, QString table) : m_connection(connection), m_table(std::move(table)) {}

    [[nodiscard]] base::Result<QList<QVariantList>> batch(const QVariantList &after);

    Connection &m_connection;
    QString m_table;
    QStringList m_columns;
    QList<qsizetype> m_key;      ///< places of the key's columns in m_columns
    QList<qsizetype> m_booleans; ///< places of boolean columns
};

} // namespace nemsms::store
