// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace nemsms::security {

/// `size` bytes derived from `key` for the purpose `info` (RFC 5869, SHA-256). `salt` may be empty.
[[nodiscard]] base::Result<base::Secret> hkdfSha256(const base::Secret &key, QByteArrayView salt, QByteArrayView info,
                                                    std::size_t size = 32);

/// HMAC-SHA-256 (RFC 2104): 32 bytes.
[[nodiscard]] base::Result<QByteArray> hmacSha256(const base::Secret &key, QByteArrayView message);

/// SHA-256 of `bytes`: 32 bytes. For fingerprints, never for passphrases.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// The cost of guessing a passphrase (RFC 7914): memory is 128 * r * 2^logN bytes.
struct ScryptCost {
    int logN = 16; ///< accepted: 15 to 20, so that a doctored file can neither weaken the key nor exhaust the machine
    int r = 8;
    int p = 1;
};

/// A 32-byte key from a passphrase. Takes about a tenth of a second: never on the GUI thread.
[[nodiscard]] base::Result<base::Secret> scryptKey(const base::Secret &passphrase, QByteArrayView salt,
                                                   ScryptCost cost = {});

} // namespace nemsms::security
