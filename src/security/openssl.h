// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

/// OpenSSL's handles with an owner. Included by .cpp files only, so that no header of ours needs OpenSSL's.
namespace nemsms::security::openssl {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

template <class T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

inline void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
inline void freeOpensslBytes(void *bytes)
{
    OPENSSL_free(bytes);
}

using Bio = Handle<BIO, BIO_free_all>;
using CipherCtx = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using Kdf = Handle<EVP_KDF, EVP_KDF_free>;
using KdfCtx = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using Pkey = Handle<EVP_PKEY, EVP_PKEY_free>;
using PkeyCtx = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Pkcs12 = Handle<PKCS12, PKCS12_free>;
using Certificate = Handle<X509, X509_free>;
using Certificates = Handle<STACK_OF(X509), freeStack>;
using Bytes = Handle<unsigned char, freeOpensslBytes>;

[[nodiscard]] inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline Bio memoryBio(QByteArrayView view)
{
    return Bio(BIO_new_mem_buf(view.data(), static_cast<int>(view.size())));
}

[[nodiscard]] inline QByteArray takeBio(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

[[nodiscard]] inline QByteArray certificatePem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return takeBio(bio.get());
}

[[nodiscard]] inline QByteArray certificateDer(const X509 *certificate)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(certificate, &data);
    const Bytes owner(data);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(data), size) : QByteArray();
}

[[nodiscard]] inline Certificate certificateFrom(const QByteArray &der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &start, long(der.size())));
}

/// Unencrypted PKCS#8, by way of memory that OpenSSL wipes.
[[nodiscard]] inline std::shared_ptr<base::Secret> keyPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return std::make_shared<base::Secret>(takeBio(bio.get()));
}

/// The oldest error in OpenSSL's queue of this thread, as technical text for an Error's detail; empties the queue.
[[nodiscard]] inline QString drainErrors()
{
    QString text;
    while (const unsigned long code = ERR_get_error()) {
        if (text.isEmpty()) {
            char line[256] = {};
            ERR_error_string_n(code, line, sizeof line);
            text = QString::fromLatin1(line);
        }
    }
    return text;
}

} // namespace nemsms::security::openssl
