// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "store/storeplace.h"

namespace nemsms::store {

/// A copy of a server's store by the server's own tool, to be put back with pg_restore.
class ServerDump
{
public:
    /// Writes `target`, the owner's alone, as a whole or not at all; gives its size. The password goes to the tool by
    /// its environment. NotFound store.dump.missing without pg_dump, Conflict store.backup.exists, Internal
    /// store.backup.failed (a tool older than the server refuses).
    [[nodiscard]] static base::Result<qint64> copy(const StorePlace &place, const base::Secret *password,
                                                   const QString &target);
};

} // namespace nemsms::store
