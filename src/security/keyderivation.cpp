// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyderivation.h"

#include "security/openssl.h"

#include <QCryptographicHash>
#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include <openssl/params.h>

namespace nemsms::security {

using namespace openssl;
using base::ErrorKind;
using base::failure;

namespace {

OSSL_PARAM octets(const char *name, QByteArrayView view)
{
    // OpenSSL only reads these bytes; its interface has no const.
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(view.data()), std::size_t(view.size()));
}

base::Result<base::Secret> derive(const char *algorithm, std::size_t size, const OSSL_PARAM *parameters)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, algorithm, nullptr));
    const KdfCtx ctx(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    base::Secret key(size);
    if (!ctx || EVP_KDF_derive(ctx.get(), key.data(), size, parameters) != 1) {
        return failure(ErrorKind::Internal, "security.crypto", {}, drainErrors());
    }
    return key;
}

} // namespace

base::Result<base::Secret> hkdfSha256(const base::Secret &key, QByteArrayView salt, QByteArrayView info,
                                      std::size_t size)
{
    char digest[] = "SHA256";
    QList<OSSL_PARAM> parameters {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                  octets(OSSL_KDF_PARAM_KEY, key.reveal()), octets(OSSL_KDF_PARAM_INFO, info)};
    if (!salt.isEmpty()) {
        parameters.append(octets(OSSL_KDF_PARAM_SALT, salt));
    }
    parameters.append(OSSL_PARAM_construct_end());
    return derive("HKDF", size, parameters.constData());
}

base::Result<QByteArray> hmacSha256(const base::Secret &key, QByteArrayView message)
{
    QByteArray mac(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.reveal().data(), int(key.size()), bytes(message), std::size_t(message.size()),
              reinterpret_cast<unsigned char *>(mac.data()), &size)) {
        return failure(ErrorKind::Internal, "security.crypto", {}, drainErrors());
    }
    mac.resize(int(size));
    return mac;
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

base::Result<base::Secret> scryptKey(const base::Secret &passphrase, QByteArrayView salt, ScryptCost cost)
{
    if (cost.logN < 15 || cost.logN > 20 || cost.r < 1 || cost.r > 16 || cost.p < 1 || cost.p > 4 || salt.size() < 16) {
        return failure(ErrorKind::SecretUnavailable, "security.scrypt.cost",
                       {{QStringLiteral("cost"), QStringLiteral("%1/%2/%3").arg(cost.logN).arg(cost.r).arg(cost.p)}});
    }
    std::uint64_t n = std::uint64_t(1) << cost.logN;
    std::uint32_t r = std::uint32_t(cost.r);
    std::uint32_t p = std::uint32_t(cost.p);
    // 2^20 * 8 * 128 bytes is 1 GiB; a little more is OpenSSL's own book-keeping.
    std::uint64_t memory = std::uint64_t(2100) << 20;
    const OSSL_PARAM parameters[] = {octets(OSSL_KDF_PARAM_PASSWORD, passphrase.reveal()),
                                     octets(OSSL_KDF_PARAM_SALT, salt),
                                     OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
                                     OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
                                     OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
                                     OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
                                     OSSL_PARAM_construct_end()};
    return derive("SCRYPT", 32, parameters);
}

} // namespace nemsms::security
