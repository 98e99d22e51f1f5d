// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/aead.h"

#include "security/openssl.h"
#include "security/random.h"

namespace nemsms::security {

using namespace openssl;
using base::ErrorKind;
using base::failure;

namespace {

base::Error cryptoFailure()
{
    return failure(ErrorKind::Internal, "security.crypto", {}, drainErrors());
}

base::Error notOpened()
{
    return failure(ErrorKind::SecretUnavailable, "security.sealed.unreadable", {}, drainErrors());
}

bool addAssociated(EVP_CIPHER_CTX *ctx, QByteArrayView associated, bool encrypt)
{
    int written = 0;
    const auto update = encrypt ? EVP_EncryptUpdate : EVP_DecryptUpdate;
    return associated.isEmpty() || update(ctx, nullptr, &written, bytes(associated), int(associated.size())) == 1;
}

} // namespace

base::Result<QByteArray> Aead::seal(const base::Secret &key, QByteArrayView plain, QByteArrayView associated)
{
    const auto nonce = randomBytes(nonceSize);
    if (!nonce) {
        return nonce.error();
    }
    return sealWith(key, *nonce, plain, associated);
}

base::Result<QByteArray> Aead::sealWith(const base::Secret &key, QByteArrayView nonce, QByteArrayView plain,
                                        QByteArrayView associated)
{
    Q_ASSERT(key.size() == keySize && nonce.size() == nonceSize);
    QByteArray sealed = nonce.toByteArray();
    sealed.resize(nonceSize + plain.size() + tagSize);
    auto *const out = reinterpret_cast<unsigned char *>(sealed.data());
    const CipherCtx ctx(EVP_CIPHER_CTX_new());
    int written = 0;
    int rest = 0;
    const bool done = ctx && EVP_EncryptInit_ex2(ctx.get(), EVP_aes_256_gcm(), bytes(key.reveal()), out, nullptr) == 1
        && addAssociated(ctx.get(), associated, true)
        && EVP_EncryptUpdate(ctx.get(), out + nonceSize, &written, bytes(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(ctx.get(), out + nonceSize + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, out + nonceSize + plain.size()) == 1;
    if (!done) {
        return cryptoFailure();
    }
    return sealed;
}

base::Result<base::Secret> Aead::open(const base::Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    Q_ASSERT(key.size() == keySize);
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    if (size < 0) {
        return notOpened();
    }
    base::Secret plain {static_cast<std::size_t>(size)};
    QByteArray tag = sealed.last(tagSize).toByteArray();
    const CipherCtx ctx(EVP_CIPHER_CTX_new());
    int written = 0;
    int rest = 0;
    // GCM puts nothing out in the final step; the byte only keeps the pointer valid for an empty text.
    unsigned char none = 0;
    unsigned char *const out = size > 0 ? plain.data() : &none;
    const bool ready = ctx
        && EVP_DecryptInit_ex2(ctx.get(), EVP_aes_256_gcm(), bytes(key.reveal()), bytes(sealed), nullptr) == 1
        && addAssociated(ctx.get(), associated, false)
        && EVP_DecryptUpdate(ctx.get(), out, &written, bytes(sealed) + nonceSize, int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1;
    if (!ready) {
        return cryptoFailure();
    }
    if (EVP_DecryptFinal_ex(ctx.get(), out + written, &rest) != 1) {
        return notOpened();
    }
    return plain;
}

} // namespace nemsms::security
