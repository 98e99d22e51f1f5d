// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/tlsidentity.h"

#include "security/legacypkcs12.h"

#include "security/openssl.h"

#include <openssl/provider.h>

namespace nemsms::security {

using namespace openssl;
using base::ErrorKind;
using base::failure;

namespace {

using LibraryContext = Handle<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Provider = Handle<OSSL_PROVIDER, OSSL_PROVIDER_unload>;

base::Error unreadable(const char *code)
{
    return failure(ErrorKind::InvalidInput, code, {}, drainErrors());
}

struct Parts {
    Pkey key;
    Certificate leaf;
    Certificates chain;
};

base::Result<TlsIdentity> identityOf(const Parts &parts)
{
    if (!parts.key) {
        return unreadable("security.identity.noKey");
    }
    if (!parts.leaf) {
        return unreadable("security.identity.noCertificate");
    }
    if (X509_check_private_key(parts.leaf.get(), parts.key.get()) != 1) {
        return unreadable("security.identity.mismatch");
    }
    TlsIdentity identity;
    identity.certificatePem = certificatePem(parts.leaf.get());
    identity.keyPem = keyPem(parts.key.get());
    for (int i = 0; i < sk_X509_num(parts.chain.get()); ++i) {
        identity.chainPem += certificatePem(sk_X509_value(parts.chain.get(), i));
    }
    return identity;
}

struct Parsed {
    bool done = false;
    bool unsupported = false;
    Parts parts;
};

Parsed parse(PKCS12 *box, const char *password)
{
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *chain = nullptr;
    Parsed result;
    result.done = PKCS12_parse(box, password, &key, &leaf, &chain) == 1;
    result.parts = {Pkey(key), Certificate(leaf), Certificates(chain)};
    const unsigned long first = ERR_peek_error();
    result.unsupported = !result.done && ERR_GET_LIB(first) == ERR_LIB_EVP
        && (ERR_GET_REASON(first) == ERR_R_UNSUPPORTED || ERR_GET_REASON(first) == EVP_R_UNSUPPORTED_ALGORITHM);
    return result;
}

/// Exports of old programs seal the certificate with RC2-40, which OpenSSL 3 keeps in a provider of its own. It is
/// loaded into a context that only this reading knows.
Parsed parseLegacy(const QByteArray &bytes, const char *password)
{
    const LibraryContext context(OSSL_LIB_CTX_new());
    const Provider standard(OSSL_PROVIDER_load(context.get(), "default"));
    const Provider legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    Parsed result;
    if (!standard || !legacy) {
        return result;
    }
    Pkcs12 box(PKCS12_init_ex(NID_pkcs7_data, context.get(), nullptr));
    PKCS12 *raw = box.release();
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.constData());
    const bool read = d2i_PKCS12(&raw, &start, long(bytes.size())) != nullptr;
    box.reset(raw);
    if (!read) {
        return result;
    }
    result = parse(box.get(), password);
    if (result.done && result.parts.key) {
        // Out of this context, which ends here, by way of its plain encoding.
        const auto pem = keyPem(result.parts.key.get());
        const Bio bio = memoryBio(pem->reveal());
        result.parts.key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        const auto der = certificatePem(result.parts.leaf.get());
        const Bio leaf = memoryBio(der);
        result.parts.leaf.reset(PEM_read_bio_X509(leaf.get(), nullptr, nullptr, nullptr));
    }
    return result;
}

base::Result<TlsIdentity> openPkcs12(const QByteArray &bytes, const base::Secret &password, bool allowLegacy)
{
    ERR_clear_error();
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.constData());
    const Pkcs12 box(d2i_PKCS12(nullptr, &start, long(bytes.size())));
    if (!box) {
        return unreadable("security.p12.damaged");
    }
    base::Secret terminated(password.size() + 1);
    std::copy_n(password.reveal().data(), password.size(), terminated.data());
    const char *text = reinterpret_cast<const char *>(terminated.data());
    if (PKCS12_mac_present(box.get()) != 1) {
        return unreadable("security.p12.noMac");
    }
    if (PKCS12_verify_mac(box.get(), text, -1) != 1
        && !(password.isEmpty() && PKCS12_verify_mac(box.get(), nullptr, 0) == 1)) {
        return unreadable("security.p12.password");
    }
    ERR_clear_error();
    Parsed parsed = parse(box.get(), text);
    if (parsed.unsupported && !allowLegacy) {
        return unreadable("security.p12.legacy");
    }
    if (parsed.unsupported) {
        ERR_clear_error();
        parsed = parseLegacy(bytes, text);
        if (!parsed.done) {
            return unreadable("security.p12.legacy");
        }
    }
    if (!parsed.done) {
        return unreadable("security.p12.damaged");
    }
    return identityOf(parsed.parts);
}

} // namespace

base::Result<TlsIdentity> readPkcs12(const QByteArray &bytes, const base::Secret &password)
{
    return openPkcs12(bytes, password, false);
}

base::Result<TlsIdentity> readLegacyPkcs12(const QByteArray &bytes, const base::Secret &password)
{
    return openPkcs12(bytes, password, true);
}

namespace {

struct Passphrase {
    const base::Secret *secret;
    bool asked = false;
};

int givePassphrase(char *buffer, int size, int, void *context)
{
    auto *passphrase = static_cast<Passphrase *>(context);
    passphrase->asked = true;
    const auto text = passphrase->secret->reveal();
    if (text.size() > size) {
        return -1;
    }
    std::copy_n(text.data(), text.size(), buffer);
    return int(text.size());
}

} // namespace

base::Result<TlsIdentity> readPem(const QByteArray &text, const base::Secret &password)
{
    ERR_clear_error();
    Parts parts;
    Passphrase passphrase {&password};
    const Bio keyBio = memoryBio(text);
    parts.key.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, givePassphrase, &passphrase));
    if (!parts.key && passphrase.asked) {
        return unreadable("security.pem.password");
    }
    ERR_clear_error();
    const Bio bio = memoryBio(text);
    parts.chain.reset(sk_X509_new_null());
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        // The leaf is the one that fits the key; files of people have them in any order.
        if (!parts.leaf && parts.key && X509_check_private_key(certificate, parts.key.get()) == 1) {
            parts.leaf.reset(certificate);
        } else {
            sk_X509_push(parts.chain.get(), certificate);
        }
    }
    ERR_clear_error();
    if (!parts.leaf && sk_X509_num(parts.chain.get()) > 0) {
        parts.leaf.reset(sk_X509_shift(parts.chain.get()));
    }
    return identityOf(parts);
}

} // namespace nemsms::security
