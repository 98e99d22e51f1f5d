// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/tlsidentity.h"

#include <QString>
#include <QUrl>
#include <memory>
#include <openssl/ssl.h>

namespace nemsms::protocols {
class ServerRevocation;
}

/// What server and blocking client share of setting up OpenSSL. Each function puts the reason into `why` when it fails.
namespace nemsms::protocols::tls {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Certificate = std::unique_ptr<X509, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;

/// TLS 1.2 or later with strong keys and ciphers (tlsstrength.h), no tickets and no cache: each connection shows and checks its certificates.
[[nodiscard]] bool restrict(SSL_CTX *context, QString &why);
[[nodiscard]] bool use(SSL_CTX *context, const security::TlsIdentity &identity, QString &why);
/// Replaces the context's trust anchors by those of `pem`; for a server they are also the list told to clients.
[[nodiscard]] bool trust(SSL_CTX *context, const QByteArray &pem, QString &why);
/// OpenSSL's own verification, and then what the issuers tell of the chain (X509_V_ERR_CERT_REVOKED); `revocation` null =
/// nobody is asked. 1 = trusted. Waits for the answers within the handshake: before anything is sent.
[[nodiscard]] int verify(X509_STORE_CTX *chain, const QUrl &server, ServerRevocation *revocation);
/// The newest reason in OpenSSL's queue of this thread, which is emptied.
[[nodiscard]] QString takeReason();

} // namespace nemsms::protocols::tls
