// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/keyring.h"
#include "store/storetypes.h"

namespace nemsms::store {

/// Brings an existing store up to date: a copy beside it first, then every step and its audit row in one transaction.
class StoreMigration
{
public:
    StoreMigration(Connection &connection, const StoreOptions &options) : m_connection(connection), m_options(options) {}

    /// Nothing when `from` is the newest version. Conflict store.older when the options forbid it; NotPermitted
    /// store.migration.noBackup when no copy can be made and they do not allow to go without, store.migration.owner when
    /// the tables are somebody else's.
    [[nodiscard]] base::Result<> run(const QString &storeId, int from, const KeyRing &keys);

private:
    /// Gives the file; empty when there is none and the options allow that.
    [[nodiscard]] base::Result<QString> backUp(int from, const QDateTime &now);

    Connection &m_connection;
    const StoreOptions &m_options;
};

} // namespace nemsms::store
