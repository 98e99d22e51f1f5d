// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace nemsms::store {

/// The two group roles of a store on a server. Who is to read or write is made a member by the server's administrator:
/// GRANT <role> TO <person>. They bear the names of the database and of the schema, where one is named.
class ServerRoles
{
public:
    explicit ServerRoles(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] static QString reader(const StorePlace &place);
    [[nodiscard]] static QString administrator(const StorePlace &place);

    /// Makes the roles that are not there and gives them their rights to every table, inside the caller's
    /// transaction. False, and nothing was done, when the person may not make roles and they are not there: then the
    /// owner works alone. Nothing to do on a file.
    [[nodiscard]] base::Result<bool> grant();

private:
    [[nodiscard]] base::Result<QStringList> missing();
    [[nodiscard]] base::Result<bool> mayMake();
    [[nodiscard]] base::Result<> run(const QStringList &statements);

    Connection &m_connection;
};

} // namespace nemsms::store
