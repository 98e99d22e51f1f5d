// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/holdertable.h"
#include "store/keyentry.h"
#include "store/migrator.h"
#include "store/storecore.h"

namespace nemsms::store {

/// The steps of Store::open(): look at the file, find the key, then make, migrate or take the store as it is. Nothing
/// is written before the key is there. The steps run in the store's writing thread.
class StoreOpening
{
public:
    explicit StoreOpening(StoreOptions options);

    struct Found {
        bool fresh = false;
        int schemaVersion = 0;
        QString storeId;
        bool demo = false;
        QList<HolderRow> holders;
    };
    struct Key {
        QString holderId;
        std::shared_ptr<base::Secret> privateKey;
        std::optional<KeyEntry> entry; ///< when it came from a SecretStore
    };
    struct Opened {
        std::unique_ptr<StoreCore> core;
        std::optional<KeyEntry> entry;
        bool contradicted = false; ///< the log does not hold the row that the key remembers
    };

    /// Reads version, id and holders; changes nothing.
    [[nodiscard]] base::Job<Found> inspect();
    /// The private key of a holder: the demo key, the passphrase's, or the entry in the SecretStore.
    [[nodiscard]] base::Job<Key> findKey(Found found);
    /// A new holder, kept in the SecretStore before the store that needs it exists.
    [[nodiscard]] base::Job<Key> makeKey(QString storeId);
    [[nodiscard]] base::Job<> createStore(QString storeId, Key key);
    [[nodiscard]] base::Job<> unlockStore(Found found, Key key);
    /// Call once, after createStore() or unlockStore().
    [[nodiscard]] Opened finish();

    [[nodiscard]] const StoreOptions &options() const { return m_options; }
    [[nodiscard]] QString entryName(const QString &storeId) const;
    [[nodiscard]] static std::shared_ptr<base::Secret> demoKey();

private:
    [[nodiscard]] base::Result<> probeFile() const;
    [[nodiscard]] base::Result<Found> look() const;
    [[nodiscard]] base::Job<Key> keyFromSecrets(QString storeId);
    [[nodiscard]] base::Result<Key> keyFromPassphrase(const Found &found) const;
    [[nodiscard]] base::Result<> create(const QString &storeId, const Key &key);
    [[nodiscard]] base::Result<> unlock(const Found &found, const Key &key);
    [[nodiscard]] base::Error fault(base::ErrorKind kind, const char *code) const;

    StoreOptions m_options;
    std::unique_ptr<StoreThreads> m_threads;
    StoreCore::Identity m_identity;
    Key m_key;
    std::shared_ptr<const KeyRing> m_keys;
    bool m_contradicted = false;
    bool m_readOnly = false;
};

} // namespace nemsms::store
