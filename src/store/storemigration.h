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

    /// Nothing when `from` is the newest version. Conflict store.older when the options forbid it.
    [[nodiscard]] base::Result<> run(const QString &storeId, int from, const KeyRing &keys);

private:
    Connection &m_connection;
    const StoreOptions &m_options;
};

} // namespace nemsms::store
