// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/holdertable.h"

#include "security/keyagreement.h"
#include "security/random.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Secret;
using security::KeyAgreement;

namespace {

constexpr const char *kinds[] = {"secretstore", "passphrase", "recovery", "demo"};

HolderKind kindFrom(const QString &code)
{
    for (int i = 0; i < int(std::size(kinds)); ++i) {
        if (code == QLatin1StringView(kinds[i])) {
            return HolderKind(i);
        }
    }
    return HolderKind::Recovery; // its HMAC will not fit, and unlocking it fails
}

SealedPlace auditKeyPlace(int version)
{
    return {"audit_key", "sealed", QString::number(version)};
}

} // namespace

QByteArray HolderRow::canonicalBytes() const
{
    return holder.id.toUtf8() + '\n' + kinds[int(holder.kind)] + '\n' + holder.label.toUtf8().toBase64() + '\n'
        + publicKey.toBase64() + '\n' + parameters + '\n' + timeText(holder.createdAt).toLatin1();
}

HolderTable::HolderTable(Connection &connection, QString storeId)
    : m_connection(connection), m_storeId(std::move(storeId))
{
}

QByteArray HolderTable::wrapPlace(const QString &holderId, int version) const
{
    return QByteArray("wrapped_key|" + m_storeId.toLatin1() + '|' + holderId.toLatin1() + '|'
                      + QByteArray::number(version));
}

Result<QList<HolderRow>> HolderTable::all()
{
    auto query = m_connection.run(
        u"SELECT id, kind, label, public_key, parameters, created_at, mac FROM key_holder ORDER BY id"_s);
    if (!query) {
        return query.error();
    }
    QList<HolderRow> rows;
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        rows.append({{query->value(0).toString(), kindFrom(query->value(1).toString()), query->value(2).toString(),
                      timeFrom(query->value(5).toString())},
                     query->value(3).toByteArray(), query->value(4).toString().toUtf8(), query->value(6).toByteArray()});
    }
    if (!more) {
        return more.error();
    }
    return rows;
}

Result<> HolderTable::add(HolderRow row, const KeyRing &ring)
{
    const auto mac = ring.holderMac(row.canonicalBytes());
    if (!mac) {
        return mac.error();
    }
    const auto added = m_connection.run(
        u"INSERT INTO key_holder (id, kind, label, public_key, parameters, created_at, mac) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {row.holder.id, QString::fromLatin1(kinds[int(row.holder.kind)]), row.holder.label, row.publicKey,
         QString::fromUtf8(row.parameters), timeText(row.holder.createdAt), *mac});
    if (!added) {
        return added.error();
    }
    return wrapFor(row, ring);
}

Result<> HolderTable::wrapFor(const HolderRow &row, const KeyRing &ring)
{
    const auto wrapped = KeyAgreement::wrap(row.publicKey, *ring.dataKey(), wrapPlace(row.holder.id, ring.version()));
    if (!wrapped) {
        return wrapped.error();
    }
    const auto added = m_connection.run(u"INSERT INTO wrapped_key (holder_id, key_version, wrapped) VALUES (?, ?, ?)"_s,
                                        {row.holder.id, ring.version(), *wrapped});
    if (!added) {
        return added.error();
    }
    return {};
}

Result<> HolderTable::remove(const QString &holderId)
{
    for (const QString &sql : {u"DELETE FROM wrapped_key WHERE holder_id = ?"_s, u"DELETE FROM key_holder WHERE id = ?"_s}) {
        const auto done = m_connection.run(sql, {holderId});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<> HolderTable::rewrap(const KeyRing &former, const KeyRing &ring)
{
    const auto rows = all();
    if (!rows) {
        return rows.error();
    }
    for (const HolderRow &row : *rows) {
        const auto mac = former.holderMac(row.canonicalBytes());
        if (!mac) {
            return mac.error();
        }
        if (!security::constantTimeEqual(*mac, row.mac)) {
            return base::failure(ErrorKind::Internal, "store.key.holderForged", {{u"label"_s, row.holder.label}});
        }
        const auto newMac = ring.holderMac(row.canonicalBytes());
        if (!newMac) {
            return newMac.error();
        }
        const auto vouched = m_connection.run(u"UPDATE key_holder SET mac = ? WHERE id = ?"_s, {*newMac, row.holder.id});
        if (!vouched) {
            return vouched.error();
        }
        const auto wrapped = wrapFor(row, ring);
        if (!wrapped) {
            return wrapped.error();
        }
    }
    const auto cleared = m_connection.run(u"DELETE FROM wrapped_key WHERE key_version <> ?"_s, {ring.version()});
    if (!cleared) {
        return cleared.error();
    }
    return {};
}

Result<std::shared_ptr<KeyRing>> HolderTable::unlock(const QString &holderId, const Secret &privateKey)
{
    const auto version = presentVersion();
    if (!version) {
        return version.error();
    }
    const auto wrapped = m_connection.value(
        u"SELECT wrapped FROM wrapped_key WHERE holder_id = ? AND key_version = ?"_s, {holderId, *version});
    if (!wrapped) {
        return wrapped.error();
    }
    if (!wrapped->isValid()) {
        return base::failure(ErrorKind::SecretUnavailable, "store.key.noHolder", {{u"file"_s, m_connection.path()}});
    }
    auto dataKey = KeyAgreement::unwrap(privateKey, wrapped->toByteArray(), wrapPlace(holderId, *version));
    if (!dataKey) {
        return dataKey.error().asCauseOf(
            base::failure(ErrorKind::SecretUnavailable, "store.key.wrong", {{u"file"_s, m_connection.path()}}));
    }
    return ringFrom(*version, std::make_shared<Secret>(std::move(*dataKey)));
}

Result<std::shared_ptr<KeyRing>> HolderTable::ringFrom(int version, std::shared_ptr<Secret> dataKey)
{
    auto ring = KeyRing::derive(version, std::move(dataKey), m_storeId);
    if (!ring) {
        return ring.error();
    }
    const auto loaded = loadAuditKeys(**ring);
    if (!loaded) {
        return loaded.error();
    }
    return ring;
}

Result<> HolderTable::loadAuditKeys(KeyRing &ring)
{
    auto query = m_connection.run(u"SELECT key_version, sealed FROM audit_key"_s);
    if (!query) {
        return query.error();
    }
    auto more = m_connection.next(*query);
    for (; more && *more; more = m_connection.next(*query)) {
        const int version = query->value(0).toInt();
        auto key = ring.open(auditKeyPlace(version), query->value(1).toByteArray());
        if (!key) {
            return key.error();
        }
        ring.addAuditKey(version, std::move(*key));
    }
    if (!more) {
        return more.error();
    }
    return {};
}

Result<> HolderTable::sealAuditKeys(const KeyRing &ring)
{
    const auto cleared = m_connection.run(u"DELETE FROM audit_key"_s);
    if (!cleared) {
        return cleared.error();
    }
    for (const auto &[version, key] : ring.auditKeys()) {
        if (version == ring.version()) {
            continue;
        }
        const auto sealed = ring.seal(auditKeyPlace(version), key.reveal());
        if (!sealed) {
            return sealed.error();
        }
        const auto added = m_connection.run(u"INSERT INTO audit_key (key_version, sealed) VALUES (?, ?)"_s,
                                            {version, *sealed});
        if (!added) {
            return added.error();
        }
    }
    return {};
}

Result<int> HolderTable::presentVersion()
{
    const auto version = m_connection.value(u"SELECT value FROM meta WHERE name = 'key_version'"_s);
    if (!version) {
        return version.error();
    }
    return version->toInt();
}

Result<> HolderTable::setPresentVersion(int version)
{
    const auto cleared = m_connection.run(u"DELETE FROM meta WHERE name = 'key_version'"_s);
    if (!cleared) {
        return cleared.error();
    }
    const auto set = m_connection.run(u"INSERT INTO meta (name, value) VALUES ('key_version', ?)"_s,
                                      {QString::number(version)});
    if (!set) {
        return set.error();
    }
    return {};
}

} // namespace nemsms::store
