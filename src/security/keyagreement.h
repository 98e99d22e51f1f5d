// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace nemsms::security {

/// Wraps a secret for the holder of an X25519 key: anybody with the 32-byte public key can wrap, only the holder of
/// the 32-byte private key can unwrap (ephemeral key agreement, HKDF-SHA-256, AES-256-GCM).
class KeyAgreement
{
public:
    [[nodiscard]] static base::Result<QByteArray> publicKey(const base::Secret &privateKey);
    /// The ephemeral public key (32 bytes) followed by the sealed secret. `associated` as in Aead.
    [[nodiscard]] static base::Result<QByteArray> wrap(QByteArrayView publicKey, const base::Secret &secret,
                                                       QByteArrayView associated);
    [[nodiscard]] static base::Result<base::Secret> unwrap(const base::Secret &privateKey, QByteArrayView wrapped,
                                                           QByteArrayView associated);
};

} // namespace nemsms::security
