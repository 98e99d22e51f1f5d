// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newstore.h"

#include "security/keyagreement.h"
#include "store/audittrail.h"
#include "store/holdertable.h"
#include "store/migrator.h"
#include "store/serverroles.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Result;
using base::Secret;

Result<> NewStore::fill(const QString &storeId, const QString &holderId, const Secret &privateKey, const KeyRing &keys)
{
    const QDateTime now = m_options.clock->now();
    const auto migrator = Migrator::load();
    const auto migrated = migrator ? migrator->migrate(m_connection, 0, migrator->newest())
                                   : Result<>(migrator.error());
    if (!migrated) {
        return migrated.error();
    }
    const std::pair<QString, QString> values[] = {{u"store_id"_s, storeId},
                                                  {u"demo"_s, m_options.demo ? u"1"_s : u"0"_s},
                                                  {u"created_at"_s, timeText(now)}};
    for (const auto &[name, value] : values) {
        const auto set = m_connection.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, {name, value});
        if (!set) {
            return set.error();
        }
    }
    HolderTable holders(m_connection, storeId);
    const auto publicKey = security::KeyAgreement::publicKey(privateKey);
    const HolderKind kind = m_options.demo ? HolderKind::Demo : HolderKind::SecretStore;
    const auto versioned = publicKey ? holders.setPresentVersion(1) : Result<>(publicKey.error());
    const auto added = versioned
        ? holders.add({{holderId, kind, m_options.secretName, now}, *publicKey, {}, {}}, keys)
        : versioned;
    if (!added) {
        return added;
    }
    AuditTrail trail(m_connection, keys, storeId);
    const auto begun = trail.setHead({});
    const auto noted = begun ? trail.append({"store.create", "store", storeId, {{u"schema"_s, migrator->newest()}}},
                                            m_options.actor, now)
                             : Result<AuditHead>(begun.error());
    const auto granted = noted ? ServerRoles(m_connection).grant() : Result<bool>(noted.error());
    return granted ? Result<>() : Result<>(granted.error());
}

} // namespace nemsms::store
