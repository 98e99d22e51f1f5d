// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/testcertificates.h"

#include "security/openssl.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace nemsms::security {

namespace {

using openssl::Bio;
using openssl::Certificate;
using openssl::Pkey;
using openssl::takeBio;

base::Error opensslError(const char *step)
{
    return base::failure(base::ErrorKind::Internal, "platform.pki.make", {},
                         QLatin1String(step) + QLatin1String(": ") + openssl::drainErrors());
}

QByteArray toPem(X509 *certificate)
{
    const Bio memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return takeBio(memory.get());
}

bool addName(X509_NAME *name, int nid, const QByteArray &value)
{
    return value.isEmpty()
        || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.data()),
                                      int(value.size()), -1, 0) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const openssl::Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setTime(ASN1_TIME *time, const QDateTime &moment)
{
    return ASN1_TIME_set_string_X509(time, moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1().constData())
        == 1;
}

/// A certificate with a random serial number, its times and its key, but neither subject nor extensions.
Certificate emptyCertificate(EVP_PKEY *key, const QDateTime &notBefore, const QDateTime &notAfter)
{
    Certificate made(X509_new());
    unsigned char serial[16] = {};
    if (!made || RAND_bytes(serial, sizeof serial) != 1) {
        return {};
    }
    serial[0] = (serial[0] & 0x7F) | 0x40; // positive, and always 16 bytes
    const openssl::Handle<BIGNUM, BN_free> number(BN_bin2bn(serial, sizeof serial, nullptr));
    const bool done = X509_set_version(made.get(), X509_VERSION_3) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made.get()))
        && setTime(X509_getm_notBefore(made.get()), notBefore) && setTime(X509_getm_notAfter(made.get()), notAfter)
        && X509_set_pubkey(made.get(), key) == 1;
    return done ? std::move(made) : Certificate();
}

bool describeLeaf(X509 *leaf, X509 *issuer, const TestCertificateWish &wish)
{
    X509_NAME *name = X509_get_subject_name(leaf);
    const QByteArray organisationId = wish.cvr.isEmpty() ? QByteArray() : "NTRDK-" + wish.cvr;
    const QByteArray serial = wish.uuid.isEmpty() ? QByteArray() : "UI:DK-O:G:" + wish.uuid;
    return addName(name, NID_countryName, "DK") && addName(name, NID_organizationIdentifier, organisationId)
        && addName(name, NID_organizationName, wish.organisation) && addName(name, NID_serialNumber, serial)
        && addName(name, NID_commonName, wish.commonName)
        && addExtension(leaf, issuer, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(leaf, issuer, NID_key_usage,
                        wish.signs ? "critical,digitalSignature" : "critical,digitalSignature,keyAgreement")
        && addExtension(leaf, issuer, NID_ext_key_usage, wish.forServer ? "serverAuth" : "clientAuth")
        && addExtension(leaf, issuer, NID_subject_key_identifier, "hash")
        && addExtension(leaf, issuer, NID_authority_key_identifier, "keyid:always")
        && (!wish.forServer
            || addExtension(leaf, issuer, NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"));
}

QByteArray toPkcs12(X509 *leaf, EVP_PKEY *key, X509 *issuer, const TestCertificateWish &wish, const QByteArray &password)
{
    STACK_OF(X509) *chain = sk_X509_new_null();
    sk_X509_push(chain, issuer);
    const openssl::Pkcs12 made(
        PKCS12_create(password.constData(), wish.commonName.constData(), key, leaf, chain, 0, 0, 0, 0, 0));
    sk_X509_free(chain);
    const Bio memory(BIO_new(BIO_s_mem()));
    return made && i2d_PKCS12_bio(memory.get(), made.get()) == 1 ? takeBio(memory.get()) : QByteArray();
}

} // namespace

struct TestCertificateAuthority::Parts {
    Pkey key;
    Certificate certificate;
};

TestCertificateAuthority::TestCertificateAuthority(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
TestCertificateAuthority::TestCertificateAuthority(TestCertificateAuthority &&) noexcept = default;
TestCertificateAuthority::~TestCertificateAuthority() = default;

base::Result<TestCertificateAuthority> TestCertificateAuthority::make(const QByteArray &commonName,
                                                                      const QDateTime &notBefore,
                                                                      const QDateTime &notAfter)
{
    auto parts = std::make_unique<Parts>();
    parts->key.reset(EVP_EC_gen("P-256"));
    if (!parts->key) {
        return opensslError("key");
    }
    parts->certificate = emptyCertificate(parts->key.get(), notBefore, notAfter);
    X509 *own = parts->certificate.get();
    const bool done = own && addName(X509_get_subject_name(own), NID_countryName, "DK")
        && addName(X509_get_subject_name(own), NID_organizationName, "nemsms-konsol TEST, trusted by nobody else")
        && addName(X509_get_subject_name(own), NID_commonName, commonName)
        && X509_set_issuer_name(own, X509_get_subject_name(own)) == 1
        && addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(own, own, NID_subject_key_identifier, "hash")
        && X509_sign(own, parts->key.get(), EVP_sha256()) > 0;
    if (!done) {
        return opensslError("authority");
    }
    return TestCertificateAuthority(std::move(parts));
}

QByteArray TestCertificateAuthority::certificatePem() const
{
    return toPem(m_parts->certificate.get());
}

base::Result<TestCertificate> TestCertificateAuthority::issue(const TestCertificateWish &wish,
                                                              const QByteArray &pkcs12Password) const
{
    X509 *issuer = m_parts->certificate.get();
    const Pkey key(wish.signs ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    const Certificate leaf = key ? emptyCertificate(key.get(), wish.notBefore, wish.notAfter) : Certificate();
    if (!leaf || X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer)) != 1
        || !describeLeaf(leaf.get(), issuer, wish) || X509_sign(leaf.get(), m_parts->key.get(), EVP_sha256()) <= 0) {
        return opensslError("certificate");
    }
    const Bio keyMemory(BIO_new(BIO_s_mem()));
    TestCertificate made;
    made.certificatePem = toPem(leaf.get());
    made.pkcs12 = toPkcs12(leaf.get(), key.get(), issuer, wish, pkcs12Password);
    if (PEM_write_bio_PrivateKey(keyMemory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || made.pkcs12.isEmpty()) {
        return opensslError("key file");
    }
    made.keyPem = takeBio(keyMemory.get());
    return made;
}

} // namespace nemsms::security
