// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyring.h"

#include "security/aead.h"
#include "security/keyderivation.h"

#include <QtEndian>

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Secret;

namespace {

QByteArray associated(const SealedPlace &place)
{
    return place.table + '|' + place.column + '|' + place.rowId.toUtf8();
}

base::Error damaged(const SealedPlace &place)
{
    return base::failure(ErrorKind::SecretUnavailable, "store.sealed.damaged",
                         {{u"place"_s, QString::fromUtf8(associated(place))}});
}

} // namespace

Result<std::shared_ptr<KeyRing>> KeyRing::derive(int version, std::shared_ptr<Secret> dataKey, const QString &storeId)
{
    std::shared_ptr<KeyRing> ring(new KeyRing);
    ring->m_version = version;
    ring->m_dataKey = std::move(dataKey);
    const QByteArray salt = storeId.toLatin1();
    Secret audit;
    const std::pair<Secret *, const char *> purposes[] = {{&ring->m_seal, "nemsms-konsol seal 1"},
                                                          {&ring->m_index, "nemsms-konsol index 1"},
                                                          {&ring->m_holders, "nemsms-konsol holders 1"},
                                                          {&audit, "nemsms-konsol audit 1"}};
    for (const auto &[key, purpose] : purposes) {
        auto derived = security::hkdfSha256(*ring->m_dataKey, salt, purpose);
        if (!derived) {
            return derived.error();
        }
        *key = std::move(*derived);
    }
    ring->addAuditKey(version, std::move(audit));
    return ring;
}

Result<QByteArray> KeyRing::seal(const SealedPlace &place, QByteArrayView plain) const
{
    auto sealed = security::Aead::seal(m_seal, plain, associated(place));
    if (!sealed) {
        return sealed.error();
    }
    char version[2];
    qToBigEndian(quint16(m_version), version);
    sealed->prepend(version, sizeof version);
    return sealed;
}

Result<Secret> KeyRing::open(const SealedPlace &place, QByteArrayView sealed) const
{
    if (sealed.size() < 2) {
        return damaged(place);
    }
    const int version = qFromBigEndian<quint16>(sealed.data());
    if (version != m_version) {
        return base::failure(ErrorKind::SecretUnavailable, "store.key.version",
                             {{u"wanted"_s, version}, {u"present"_s, m_version}});
    }
    auto plain = security::Aead::open(m_seal, sealed.sliced(2), associated(place));
    if (!plain) {
        return plain.error().asCauseOf(damaged(place));
    }
    return plain;
}

Result<QByteArray> KeyRing::blindIndex(const QByteArray &table, const QByteArray &column, const QString &value) const
{
    return security::hmacSha256(m_index, QByteArray(table + '|' + column + '|' + value.toUtf8()));
}

Result<QByteArray> KeyRing::holderMac(QByteArrayView canonical) const
{
    return security::hmacSha256(m_holders, canonical);
}

Result<QByteArray> KeyRing::auditMac(int keyVersion, QByteArrayView canonical) const
{
    const auto key = m_auditKeys.find(keyVersion);
    if (key == m_auditKeys.end()) {
        return base::failure(ErrorKind::SecretUnavailable, "store.key.version",
                             {{u"wanted"_s, keyVersion}, {u"present"_s, m_version}});
    }
    return security::hmacSha256(key->second, canonical);
}

void KeyRing::addAuditKey(int keyVersion, Secret key)
{
    m_auditKeys.insert_or_assign(keyVersion, std::move(key));
}

} // namespace nemsms::store
