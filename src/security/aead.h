// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace nemsms::security {

/// AES-256-GCM with a random 96-bit nonce for each value. A sealed value is nonce (12), ciphertext, tag (16).
class Aead
{
public:
    static constexpr int keySize = 32;
    static constexpr int nonceSize = 12;
    static constexpr int tagSize = 16;

    /// `key` has 32 bytes; `associated` is authenticated, not kept: open() needs the same bytes.
    [[nodiscard]] static base::Result<QByteArray> seal(const base::Secret &key, QByteArrayView plain,
                                                       QByteArrayView associated);
    /// The same with a nonce that the caller makes: it must be another one for another value, or both are lost. One that
    /// is derived from the value by a key of its own seals the same value alike (RFC 8452's idea).
    [[nodiscard]] static base::Result<QByteArray> sealWith(const base::Secret &key, QByteArrayView nonce, QByteArrayView plain,
                                                           QByteArrayView associated);
    /// SecretUnavailable when the key is another one, or when one bit of `sealed` or `associated` has changed.
    [[nodiscard]] static base::Result<base::Secret> open(const base::Secret &key, QByteArrayView sealed,
                                                         QByteArrayView associated);
};

} // namespace nemsms::security
