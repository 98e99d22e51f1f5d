// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/keyring.h"
#include "store/storekeys.h"

namespace nemsms::store {

/// A row of key_holder: who can open the store, with the public key that its data key is wrapped for.
struct HolderRow {
    KeyHolder holder;
    QByteArray publicKey;
    QByteArray parameters; ///< scrypt "logN:r:p:salt in base64" of a passphrase; the entry's name of a SecretStore; else empty
    QByteArray mac;

    /// What `mac` is taken over.
    [[nodiscard]] QByteArray canonicalBytes() const;
};

/// The tables key_holder, wrapped_key and audit_key: how a store's data key is found and kept.
class HolderTable
{
public:
    HolderTable(Connection &connection, QString storeId);

    [[nodiscard]] base::Result<QList<HolderRow>> all();
    /// Writes the row, its HMAC, and the ring's data key wrapped for it.
    [[nodiscard]] base::Result<> add(HolderRow row, const KeyRing &ring);
    [[nodiscard]] base::Result<> remove(const QString &holderId);
    /// Wraps the ring's data key for each holder whose HMAC `former` vouches for and takes away the wrapped keys of
    /// other versions. Internal store.key.holderForged when a holder was not added by somebody with the key.
    [[nodiscard]] base::Result<> rewrap(const KeyRing &former, const KeyRing &ring);
    /// The ring of the store's present version, opened with a holder's private key.
    [[nodiscard]] base::Result<std::shared_ptr<KeyRing>> unlock(const QString &holderId, const base::Secret &privateKey);
    /// The ring of `dataKey`, with the audit subkeys that the store keeps.
    [[nodiscard]] base::Result<std::shared_ptr<KeyRing>> ringFrom(int version, std::shared_ptr<base::Secret> dataKey);
    /// Seals the audit subkeys of earlier versions under `ring`.
    [[nodiscard]] base::Result<> sealAuditKeys(const KeyRing &ring);

    [[nodiscard]] base::Result<int> presentVersion();
    [[nodiscard]] base::Result<> setPresentVersion(int version);

private:
    [[nodiscard]] base::Result<> wrapFor(const HolderRow &row, const KeyRing &ring);
    [[nodiscard]] base::Result<> loadAuditKeys(KeyRing &ring);
    [[nodiscard]] QByteArray wrapPlace(const QString &holderId, int version) const;

    Connection &m_connection;
    QString m_storeId;
};

} // namespace nemsms::store
