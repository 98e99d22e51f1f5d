// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ulid.h"
#include "security/keyagreement.h"
#include "security/random.h"
#include "store/keyentry.h"
#include "store/storeopening.h"

namespace nemsms::store {

/// Gives a SecretStore the key of a store from a recovery copy, as a new holder.
class KeyImport
{
public:
    KeyImport(StoreOptions options, QString storeId);

    /// Reads the copy, unlocks the store with it and makes a new holder's entry; writes nothing.
    [[nodiscard]] base::Result<KeyEntry> prepare(const QString &text, const base::Secret &passphrase,
                                                 const QString &holderId);
    /// Adds the holder, once its entry is kept.
    [[nodiscard]] base::Result<> finish(const KeyEntry &entry);

private:
    StoreOptions m_options;
    QString m_storeId;
    std::shared_ptr<const KeyRing> m_keys;
};

} // namespace nemsms::store
