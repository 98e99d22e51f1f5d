// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QCryptographicHash>

namespace nemsms::store {

/// What stands in a table: how many rows, and a SHA-256 over all of them in the order of their keys.
struct TableContents {
    QString table;
    qint64 rows = 0;
    QByteArray digest; ///< over values and not over how an engine keeps them, so that two engines give the same

    friend bool operator==(const TableContents &, const TableContents &) = default;
};

/// Copies every row of every table from one store into the empty tables of another, inside the caller's transactions.
/// Both have the same schema version; the engines may differ. Sealed values go as they are: the key goes with them.
class TableCopy
{
public:
    TableCopy(Connection &from, Connection &to) : m_from(from), m_to(to) {}

    /// Copies, then reads the other side again: Internal store.copy.differs names the first table that is not the same.
    [[nodiscard]] base::Result<QList<TableContents>> run();
    [[nodiscard]] static base::Result<TableContents> contentsOf(Connection &connection, const QString &table);

private:
    struct Reference {
        QString table;
        QString column;
        QString needed;
        bool late = false; ///< to rows that are copied afterwards, of the same table or round a circle of tables
    };

    /// Every table after those that it refers to; where tables refer to one another, some references are late.
    [[nodiscard]] base::Result<QStringList> order();
    [[nodiscard]] base::Result<> readReferences();
    [[nodiscard]] base::Result<> copyTable(const QString &table);
    /// Such a column is written when every row stands.
    [[nodiscard]] base::Result<> copyLateReference(const Reference &reference);

    Connection &m_from;
    Connection &m_to;
    QList<Reference> m_references;
};

} // namespace nemsms::store
