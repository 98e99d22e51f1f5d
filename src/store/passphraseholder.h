// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace nemsms::store {

/// A private key that is made from a passphrase each time it is needed.
class PassphraseHolder
{
public:
    /// InvalidInput store.key.weak for fewer than 12 characters.
    [[nodiscard]] static base::Result<> check(const base::Secret &passphrase);
    /// New parameters with a random salt: "logN:r:p:salt in base64".
    [[nodiscard]] static base::Result<QByteArray> newParameters();
    /// Takes about a tenth of a second.
    [[nodiscard]] static base::Result<base::Secret> privateKey(const base::Secret &passphrase,
                                                               const QByteArray &parameters);
};

} // namespace nemsms::store
