// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <memory>

namespace nemsms::security {

/// Who we are in a TLS handshake. The key never stands in a file of ours in the clear.
struct TlsIdentity {
    QByteArray certificatePem;            ///< the leaf
    QByteArray chainPem;                  ///< intermediates in order, may be empty
    std::shared_ptr<base::Secret> keyPem; ///< unencrypted PKCS#8 PEM, in memory only
};

/// Reads a .p12/.pfx. Each failure has its own code, since people fix each in another way: security.p12.damaged,
/// security.p12.password, security.p12.noMac (nothing tells a wrong password or a changed file), security.p12.legacy
/// (RC2 of old exports, when OpenSSL's legacy provider is not installed), security.identity.noKey,
/// security.identity.noCertificate, security.identity.mismatch.
[[nodiscard]] base::Result<TlsIdentity> readPkcs12(const QByteArray &bytes, const base::Secret &password);

/// Reads certificate, chain and key from PEM text in any order; `password` may be empty when the key is not encrypted.
[[nodiscard]] base::Result<TlsIdentity> readPem(const QByteArray &text, const base::Secret &password);

} // namespace nemsms::security
