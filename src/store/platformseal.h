// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QVariant>

namespace nemsms::store {

/// Seals what is personal in the local platform's memory (AES-256-GCM). The same value is sealed alike each time, so that it
/// can be looked up and compared; who has the file alone learns from it which rows are of one person, and nothing more.
class PlatformSeal
{
public:
    /// `key` has 32 bytes.
    [[nodiscard]] static base::Result<PlatformSeal> make(const base::Secret &key);

    /// Bytes that begin with a mark that no text begins with; an empty value stays empty.
    [[nodiscard]] base::Result<QByteArray> seal(const QByteArray &plain) const;
    [[nodiscard]] base::Result<QByteArray> seal(const QString &plain) const { return seal(plain.toUtf8()); }
    /// A value without the mark stands there as it is: of an earlier version. SecretUnavailable security.sealed.unreadable.
    [[nodiscard]] base::Result<QByteArray> open(const QVariant &kept) const;
    [[nodiscard]] static bool isSealed(const QVariant &kept);

private:
    PlatformSeal(base::Secret seal, base::Secret nonce)
        : m_seal(std::make_shared<base::Secret>(std::move(seal))), m_nonce(std::make_shared<base::Secret>(std::move(nonce)))
    {
    }

    std::shared_ptr<base::Secret> m_seal;
    std::shared_ptr<base::Secret> m_nonce;
};

} // namespace nemsms::store
