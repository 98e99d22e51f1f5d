// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/history.h"
#include "store/keyring.h"

namespace nemsms::store {

/// The tables change_set and revision, inside the caller's transaction.
class RevisionReader
{
public:
    RevisionReader(Connection &connection, const KeyRing &keys, const TableByName &tables)
        : m_connection(connection), m_keys(keys), m_tables(tables)
    {
    }

    /// `condition` is a WHERE clause with its order and limit.
    [[nodiscard]] base::Result<QList<Revision>> revisions(const QString &condition, const QVariantList &values);
    [[nodiscard]] base::Result<QList<ChangeSetLine>> changeSets(const QString &condition, const QVariantList &values);

private:
    [[nodiscard]] base::Result<Revision> revisionFrom(const QSqlQuery &row) const;
    [[nodiscard]] base::Result<base::Record> side(const Revision &revision, const base::EntityTable &table,
                                                  const char *column, const QByteArray &plain,
                                                  const QByteArray &sealed) const;

    Connection &m_connection;
    const KeyRing &m_keys;
    const TableByName &m_tables;
};

} // namespace nemsms::store
