// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/brokertls.h"

#include "protocols/transport/systemanchors.h"
#include "protocols/transport/tlscontext.h"

#include <openssl/x509_vfy.h>

namespace nemsms::protocols {

namespace {

/// Verifies as OpenSSL would, and keeps the reason, which the other library does not tell.
int verify(X509_STORE_CTX *chain, void *verdict)
{
    auto *own = static_cast<BrokerVerdict *>(verdict);
    const int trusted = tls::verify(chain, own->server, own->revocation.get());
    own->error = X509_STORE_CTX_get_error(chain);
    return trusted;
}

} // namespace

base::Result<> prepareBrokerTls(void *context, const std::optional<security::TlsIdentity> &identity,
                                const QByteArray &anchors, const QUrl &url, BrokerVerdict *verdict)
{
    auto *made = static_cast<SSL_CTX *>(context);
    QString why;
    if (!tls::restrict(made, why)) {
        return transportError(TransportFault::TlsFailed, url, why);
    }
    if (identity && !tls::use(made, *identity, why)) {
        return transportError(TransportFault::BadIdentity, url, why);
    }
    if (!tls::trust(made, anchors.isEmpty() ? systemAnchorsPem() : anchors, why)) {
        return transportError(TransportFault::BadAnchors, url, why);
    }
    verdict->server = url;
    SSL_CTX_set_cert_verify_callback(made, verify, verdict);
    return {};
}

TransportFault trustFault(const BrokerVerdict &verdict)
{
    const bool time = verdict.error == X509_V_ERR_CERT_HAS_EXPIRED || verdict.error == X509_V_ERR_CERT_NOT_YET_VALID;
    if (verdict.error == X509_V_ERR_CERT_REVOKED) {
        return TransportFault::ServerRevoked;
    }
    return time ? TransportFault::ServerExpired : TransportFault::ServerUntrusted;
}

QString takeTlsReason()
{
    return tls::takeReason();
}

} // namespace nemsms::protocols
