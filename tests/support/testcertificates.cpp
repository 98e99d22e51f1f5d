// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace nemsms::test {

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Certificate = std::unique_ptr<X509, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Bio = std::unique_ptr<BIO, Free>;

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate blank(const QString &commonName, EVP_PKEY *key, qint64 from, qint64 to)
{
    Certificate made(X509_new());
    X509_set_version(made.get(), 2);
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), long(from));
    X509_gmtime_adj(X509_getm_notAfter(made.get()), long(to));
    X509_set_pubkey(made.get(), key);
    const QByteArray name = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0);
    return made;
}

QByteArray text(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, qsizetype(size));
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return text(bio.get());
}

} // namespace

struct TestCa::Keys {
    Key key {EVP_EC_gen("P-256")};
    Certificate certificate;
};

TestCa::TestCa(const QString &name) : m_keys(std::make_unique<Keys>())
{
    m_keys->certificate = blank(name, m_keys->key.get(), -86400, 86400);
    X509 *own = m_keys->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_keys->key.get(), EVP_sha256());
}

TestCa::~TestCa() = default;

QByteArray TestCa::pem() const
{
    return pemOf(m_keys->certificate.get());
}

security::TlsIdentity TestCa::issue(const Wish &wish) const
{
    const Key key(wish.rsaBits > 0 ? EVP_RSA_gen(wish.rsaBits) : EVP_EC_gen("P-256"));
    const Certificate made = blank(wish.commonName, key.get(), wish.fromSeconds, wish.toSeconds);
    X509 *issuer = m_keys->certificate.get();
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer));
    extend(made.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(made.get(), issuer, NID_key_usage, "critical,digitalSignature");
    if (!wish.alternativeNames.isEmpty()) {
        extend(made.get(), issuer, NID_subject_alt_name, wish.alternativeNames);
    }
    X509_sign(made.get(), m_keys->key.get(), EVP_sha256());
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {pemOf(made.get()), {}, std::make_shared<base::Secret>(text(bio.get()))};
}

} // namespace nemsms::test
