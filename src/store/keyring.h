// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>

namespace nemsms::store {

/// Where a sealed value stands: it is authenticated with the value, so that it cannot be moved to another row.
struct SealedPlace {
    QByteArray table;
    QByteArray column;
    QString rowId;
};

/// The subkeys of one version of a store's data key (HKDF-SHA-256, salted with the store's id). Never changed once
/// made; a rotation makes another one.
class KeyRing
{
public:
    static constexpr int dataKeySize = 32;

    [[nodiscard]] static base::Result<std::shared_ptr<KeyRing>> derive(int version, std::shared_ptr<base::Secret> dataKey,
                                                                       const QString &storeId);

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const std::shared_ptr<base::Secret> &dataKey() const { return m_dataKey; }

    /// Key version (2 bytes, big endian), then Aead::seal().
    [[nodiscard]] base::Result<QByteArray> seal(const SealedPlace &place, QByteArrayView plain) const;
    /// SecretUnavailable store.key.version when sealed under another version; store.sealed.damaged when changed or
    /// moved.
    [[nodiscard]] base::Result<base::Secret> open(const SealedPlace &place, QByteArrayView sealed) const;
    /// 32 bytes that are the same for the same value in the same column, and tell nothing without the key.
    [[nodiscard]] base::Result<QByteArray> blindIndex(const QByteArray &table, const QByteArray &column,
                                                      const QString &value) const;
    /// HMAC with the subkey that vouches for the rows of key_holder.
    [[nodiscard]] base::Result<QByteArray> holderMac(QByteArrayView canonical) const;
    /// HMAC with the audit subkey of `keyVersion`; SecretUnavailable when that version is not known.
    [[nodiscard]] base::Result<QByteArray> auditMac(int keyVersion, QByteArrayView canonical) const;

    /// The audit subkeys by version: this one's own and those of earlier versions, which the store keeps sealed.
    [[nodiscard]] const std::map<int, base::Secret> &auditKeys() const { return m_auditKeys; }
    void addAuditKey(int keyVersion, base::Secret key);

private:
    KeyRing() = default;

    int m_version = 0;
    std::shared_ptr<base::Secret> m_dataKey;
    base::Secret m_seal;
    base::Secret m_index;
    base::Secret m_holders;
    std::map<int, base::Secret> m_auditKeys;
};

} // namespace nemsms::store
