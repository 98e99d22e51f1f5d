// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/tlscontext.h"

#include "protocols/transport/serverrevocation.h"
#include "protocols/transport/tlsstrength.h"

#include <QList>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <algorithm>

namespace nemsms::protocols::tls {

namespace {

using Bio = std::unique_ptr<BIO, Free>;

// Without this OpenSSL asks on the terminal for the password of an encrypted key.
int noPassword(char *, int, int, void *)
{
    return -1;
}

Bio reader(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

QList<std::shared_ptr<X509>> certificates(const QByteArray &pem)
{
    QList<std::shared_ptr<X509>> found;
    const Bio bio = reader(pem);
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr)) {
        found.append(std::shared_ptr<X509>(next, Free()));
    }
    ERR_clear_error();
    return found;
}

} // namespace

QString takeReason()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    return code == 0 ? QString() : QString::fromLatin1(ERR_reason_error_string(code));
}

namespace {

QList<QByteArray> chainDer(X509_STORE_CTX *chain)
{
    QList<QByteArray> all;
    STACK_OF(X509) *links = X509_STORE_CTX_get0_chain(chain);
    for (int i = 0; i < sk_X509_num(links); ++i) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(sk_X509_value(links, i), &der);
        if (size > 0) {
            all += QByteArray(reinterpret_cast<const char *>(der), size);
        }
        OPENSSL_free(der);
    }
    return all;
}

} // namespace

int verify(X509_STORE_CTX *chain, const QUrl &server, ServerRevocation *revocation)
{
    const int trusted = X509_verify_cert(chain);
    if (trusted != 1 || !revocation || revocation->judge(server, chainDer(chain)) != ServerRevocation::Word::Revoked) {
        return trusted;
    }
    X509_STORE_CTX_set_error(chain, X509_V_ERR_CERT_REVOKED);
    return 0;
}

bool restrict(SSL_CTX *context, QString &why)
{
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_security_level(context, std::max(securityLevel, SSL_CTX_get_security_level(context)));
    if (SSL_CTX_set_cipher_list(context, cipherList) != 1 || SSL_CTX_set_num_tickets(context, 0) != 1
        || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1) {
        why = takeReason();
        return false;
    }
    return true;
}

bool use(SSL_CTX *context, const security::TlsIdentity &identity, QString &why)
{
    const auto own = certificates(identity.certificatePem);
    if (own.isEmpty() || !identity.keyPem) {
        why = own.isEmpty() ? QStringLiteral("no certificate in the PEM text") : QStringLiteral("no private key");
        return false;
    }
    const Bio keyText = reader(identity.keyPem->reveal());
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, noPassword, nullptr));
    if (!key || SSL_CTX_use_certificate(context, own.first().get()) != 1
        || SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1) {
        why = takeReason();
        return false;
    }
    for (const auto &link : certificates(identity.chainPem)) {
        if (SSL_CTX_add1_chain_cert(context, link.get()) != 1) {
            why = takeReason();
            return false;
        }
    }
    return true;
}

bool trust(SSL_CTX *context, const QByteArray &pem, QString &why)
{
    const auto anchors = certificates(pem);
    if (anchors.isEmpty()) {
        why = QStringLiteral("no certificate in the PEM text");
        return false;
    }
    X509_STORE *store = X509_STORE_new();
    SSL_CTX_set_cert_store(context, store); // the context owns it from here
    for (const auto &anchor : anchors) {
        if (X509_STORE_add_cert(store, anchor.get()) != 1 || SSL_CTX_add_client_CA(context, anchor.get()) != 1) {
            why = takeReason();
            return false;
        }
    }
    return true;
}

} // namespace nemsms::protocols::tls
