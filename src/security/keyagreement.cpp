// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyagreement.h"

#include "security/aead.h"
#include "security/keyderivation.h"
#include "security/openssl.h"
#include "security/random.h"

namespace nemsms::security {

using namespace openssl;
using base::ErrorKind;
using base::failure;

namespace {

constexpr int keySize = 32;

Pkey privatePkey(const base::Secret &key)
{
    return Pkey(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes(key.reveal()), key.size()));
}

/// The shared secret, bound to both public keys so that a wrapped key belongs to one holder and one wrapping.
base::Result<base::Secret> agree(const base::Secret &ownPrivate, QByteArrayView peerPublic, QByteArrayView bothPublic)
{
    const Pkey own = privatePkey(ownPrivate);
    const Pkey peer(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes(peerPublic),
                                                std::size_t(peerPublic.size())));
    const PkeyCtx ctx(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr);
    base::Secret shared(keySize);
    std::size_t size = keySize;
    if (!ctx || !peer || EVP_PKEY_derive_init(ctx.get()) != 1 || EVP_PKEY_derive_set_peer(ctx.get(), peer.get()) != 1
        || EVP_PKEY_derive(ctx.get(), shared.data(), &size) != 1 || size != keySize) {
        return failure(ErrorKind::SecretUnavailable, "security.sealed.unreadable", {}, drainErrors());
    }
    return hkdfSha256(shared, bothPublic, "nemsms-konsol key wrap 1");
}

} // namespace

base::Result<QByteArray> KeyAgreement::publicKey(const base::Secret &privateKey)
{
    const Pkey key = privatePkey(privateKey);
    QByteArray result(keySize, '\0');
    std::size_t size = keySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(result.data()), &size) != 1) {
        return failure(ErrorKind::Internal, "security.crypto", {}, drainErrors());
    }
    return result;
}

base::Result<QByteArray> KeyAgreement::wrap(QByteArrayView publicKey, const base::Secret &secret,
                                            QByteArrayView associated)
{
    const auto ephemeral = randomSecret(keySize);
    if (!ephemeral) {
        return ephemeral.error();
    }
    const auto ephemeralPublic = KeyAgreement::publicKey(*ephemeral);
    if (!ephemeralPublic) {
        return ephemeralPublic.error();
    }
    const auto key = agree(*ephemeral, publicKey, QByteArray(*ephemeralPublic + publicKey.toByteArray()));
    if (!key) {
        return key.error();
    }
    auto sealed = Aead::seal(*key, secret.reveal(), associated);
    if (!sealed) {
        return sealed.error();
    }
    return QByteArray(*ephemeralPublic + *sealed);
}

base::Result<base::Secret> KeyAgreement::unwrap(const base::Secret &privateKey, QByteArrayView wrapped,
                                                QByteArrayView associated)
{
    const auto own = publicKey(privateKey);
    if (!own) {
        return own.error();
    }
    if (wrapped.size() < keySize) {
        return failure(ErrorKind::SecretUnavailable, "security.sealed.unreadable");
    }
    const QByteArrayView ephemeralPublic = wrapped.first(keySize);
    const auto key = agree(privateKey, ephemeralPublic, QByteArray(ephemeralPublic.toByteArray() + *own));
    if (!key) {
        return key.error();
    }
    return Aead::open(*key, wrapped.sliced(keySize), associated);
}

} // namespace nemsms::security
