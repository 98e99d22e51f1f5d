// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/platformseal.h"

#include "security/aead.h"
#include "security/keyderivation.h"

namespace nemsms::store {

using security::Aead;

namespace {

constexpr char mark = '\x01'; // no XML, JSON or number begins so

} // namespace

base::Result<PlatformSeal> PlatformSeal::make(const base::Secret &key)
{
    auto sealing = security::hkdfSha256(key, {}, "platform.db seal");
    auto nonce = security::hkdfSha256(key, {}, "platform.db nonce");
    if (!sealing || !nonce) {
        return sealing ? nonce.error() : sealing.error();
    }
    return PlatformSeal(std::move(*sealing), std::move(*nonce));
}

bool PlatformSeal::isSealed(const QVariant &kept)
{
    return kept.metaType().id() == QMetaType::QByteArray && kept.toByteArray().startsWith(mark);
}

base::Result<QByteArray> PlatformSeal::seal(const QByteArray &plain) const
{
    if (plain.isEmpty()) {
        return QByteArray("");
    }
    const auto digest = security::hmacSha256(*m_nonce, plain);
    if (!digest) {
        return digest.error();
    }
    const auto sealed = Aead::sealWith(*m_seal, digest->first(Aead::nonceSize), plain, {});
    if (!sealed) {
        return sealed.error();
    }
    return mark + *sealed;
}

base::Result<QByteArray> PlatformSeal::open(const QVariant &kept) const
{
    const QByteArray bytes = kept.toByteArray();
    if (!isSealed(kept)) {
        return bytes;
    }
    const auto plain = Aead::open(*m_seal, QByteArrayView(bytes).sliced(1), {});
    if (!plain) {
        return plain.error();
    }
    return plain->reveal().toByteArray();
}

} // namespace nemsms::store
