// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

/// The two group roles of a store on a server, by name.
struct RoleNames {
    QString reader;
    QString administrator;
};

/// Gives the group roles their rights once more: after the server's administrator has made them for an owner who may
/// not, or after somebody has taken rights away.
class StoreRoles
{
public:
    explicit StoreRoles(Store &store) : m_store(&store) {}

    /// InvalidInput store.roles.file for a store in a file; NotPermitted store.roles.missing when they are not there and
    /// the person may not make them, store.server.rights when the tables are somebody else's.
    [[nodiscard]] base::Job<RoleNames> grant(Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
