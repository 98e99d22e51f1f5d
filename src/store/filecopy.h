// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace nemsms::store {

/// Files of the store: they are the owner's alone (mode 0600), and a copy is there as a whole or not at all.
class FileCopy
{
public:
    /// Makes the folder and an empty file, unless the file is there. Internal store.cannotOpen.
    [[nodiscard]] static base::Result<> makePrivate(const QString &path);
    /// A consistent copy of the open database. Conflict store.backup.exists when `target` is there; gives its size.
    [[nodiscard]] static base::Result<qint64> copy(Connection &connection, const QString &target);
};

} // namespace nemsms::store
