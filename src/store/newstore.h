// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/keyring.h"
#include "store/storetypes.h"

namespace nemsms::store {

/// What a new store starts with: the schema, its id, its first key holder, and row 1 of the audit log. Inside the
/// caller's transaction.
class NewStore
{
public:
    NewStore(Connection &connection, const StoreOptions &options) : m_connection(connection), m_options(options) {}

    [[nodiscard]] base::Result<> fill(const QString &storeId, const QString &holderId, const base::Secret &privateKey,
                                      const KeyRing &keys);

private:
    Connection &m_connection;
    const StoreOptions &m_options;
};

} // namespace nemsms::store
