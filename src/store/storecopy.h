// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keyring.h"
#include "store/storecopies.h"
#include "store/tablecopy.h"

namespace nemsms::store {

/// Makes the same store in another place: a file or a server's database. It has the same id and the same keys, so
/// whoever opens the one opens the other.
class StoreCopy
{
public:
    StoreCopy(Connection &from, const KeyRing &keys, QString storeId, StoreOptions target)
        : m_from(from), m_keys(keys), m_storeId(std::move(storeId)), m_target(std::move(target))
    {
    }

    /// Looks whether the place can be written to and is empty: Conflict store.copy.exists, errors of Connection::open().
    [[nodiscard]] static base::Result<> probe(const StoreOptions &target);
    /// Copies, compares counts and hashes of every table, and verifies the audit chain there against the head here.
    /// Internal store.copy.differs, store.copy.audit. Whatever fails, nothing is left in the other place.
    [[nodiscard]] base::Result<StoreCopyReport> run();

private:
    [[nodiscard]] base::Result<StoreCopyReport> fill(Connection &to);
    [[nodiscard]] base::Result<> verifyLog(Connection &to);

    Connection &m_from;
    const KeyRing &m_keys;
    QString m_storeId;
    StoreOptions m_target;
};

} // namespace nemsms::store
