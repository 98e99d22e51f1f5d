// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storekeys.h"

#include "base/ulid.h"
#include "security/keyagreement.h"
#include "security/random.h"
#include "store/audittrail.h"
#include "store/holdertable.h"
#include "store/keyadmission.h"
#include "store/keyentry.h"
#include "store/keyrotation.h"
#include "store/passphraseholder.h"
#include "store/recoverycopy.h"
#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Job;
using base::Result;
using base::Secret;

namespace {

/// Adds a holder for `privateKey` and notes it.
Result<KeyHolder> addHolder(WriteSession &session, const QString &storeId, HolderRow row, const Secret &privateKey,
                            const QByteArray &action)
{
    const auto publicKey = security::KeyAgreement::publicKey(privateKey);
    if (!publicKey) {
        return publicKey.error();
    }
    row.publicKey = *publicKey;
    row.holder.createdAt = session.now();
    const auto added = HolderTable(session.connection(), storeId).add(row, session.keys());
    const auto noted = added ? session.audit({action, "store", storeId,
                                              {{u"holder"_s, row.holder.id}, {u"label"_s, row.holder.label}}})
                             : added;
    return noted ? Result<KeyHolder>(row.holder) : Result<KeyHolder>(noted.error());
}

/// `keep` stands inside the transaction: a copy that nobody has must not count as one.
Result<QString> makeRecoveryCopy(WriteSession &session, const QString &storeId, const Secret &passphrase,
                                 const StoreKeys::Keep &keep)
{
    const auto strong = PassphraseHolder::check(passphrase);
    auto key = strong ? security::randomSecret(KeyRing::dataKeySize) : Result<Secret>(strong.error());
    if (!key) {
        return key.error();
    }
    RecoveryCopy copy {storeId, base::newUlid(session.now()), session.now(),
                       std::make_shared<Secret>(std::move(*key)), session.keys().version(), session.keys().dataKey()};
    const HolderRow row {{copy.holderId, HolderKind::Recovery, u"recovery"_s, {}}, {}, {}, {}};
    const auto added = addHolder(session, storeId, row, *copy.privateKey, "key.export");
    const auto text = added ? copy.toText(passphrase) : Result<QString>(added.error());
    const auto kept = text && keep ? keep(*text) : Result<>();
    return kept ? text : Result<QString>(kept.error());
}

Result<> takeHolderAway(WriteSession &session, const QString &storeId, const QString &ownHolder, const QString &id)
{
    HolderTable holders(session.connection(), storeId);
    const auto rows = holders.all();
    if (!rows) {
        return rows.error();
    }
    for (const HolderRow &row : *rows) {
        if (row.holder.id != id) {
            continue;
        }
        if (id == ownHolder || row.holder.kind == HolderKind::Demo) {
            return base::failure(ErrorKind::NotPermitted, "store.key.ownHolder", {{u"label"_s, row.holder.label}});
        }
        const auto removed = holders.remove(id);
        return removed ? session.audit({"key.remove", "store", storeId, {{u"holder"_s, id}}}) : removed;
    }
    return base::failure(ErrorKind::NotFound, "store.key.unknownHolder", {{u"id"_s, id}});
}

} // namespace

StoreKeys::StoreKeys(Store &store) : m_store(&store) {}

Job<QList<KeyHolder>> StoreKeys::holders()
{
    return m_store->core().read([id = m_store->core().identity().storeId](
                                    Connection &connection, const KeyRing &) -> Result<QList<KeyHolder>> {
        const auto rows = HolderTable(connection, id).all();
        if (!rows) {
            return rows.error();
        }
        QList<KeyHolder> holders;
        for (const HolderRow &row : *rows) {
            holders << row.holder;
        }
        return holders;
    });
}

Job<QString> StoreKeys::exportKey(std::shared_ptr<Secret> passphrase, Actor actor, Keep keep)
{
    return m_store->core().write(std::move(actor),
                                 [passphrase, keep, id = m_store->core().identity().storeId](WriteSession &session) {
                                     return makeRecoveryCopy(session, id, *passphrase, keep);
                                 });
}

Job<KeyHolder> StoreKeys::addPassphrase(QString label, std::shared_ptr<Secret> passphrase, Actor actor)
{
    return m_store->core().write(
        std::move(actor),
        [label, passphrase, id = m_store->core().identity().storeId](WriteSession &session) -> Result<KeyHolder> {
            const auto strong = PassphraseHolder::check(*passphrase);
            const auto parameters = strong ? PassphraseHolder::newParameters() : Result<QByteArray>(strong.error());
            const auto key = parameters ? PassphraseHolder::privateKey(*passphrase, *parameters)
                                        : Result<Secret>(parameters.error());
            if (!key) {
                return key.error();
            }
            const HolderRow row {{base::newUlid(session.now()), HolderKind::Passphrase, label, {}}, {}, *parameters, {}};
            return addHolder(session, id, row, *key, "key.add");
        });
}

Job<KeyHolder> StoreKeys::addSecretStore(QString label, std::shared_ptr<security::SecretStore> secrets,
                                         QString secretName, Actor actor)
{
    auto random = security::randomSecret(KeyRing::dataKeySize);
    if (!random) {
        co_return random.error();
    }
    const auto key = std::make_shared<Secret>(std::move(*random));
    StoreCore &core = m_store->core();
    const QString storeId = core.identity().storeId;
    const QString holderId = base::newUlid(m_store->now());
    // The key is kept before the store counts on it.
    const KeyEntry entry {holderId, key, {}};
    const auto secret = entry.toSecret();
    const QString entryName = secretName + u'/' + storeId;
    auto keeping = secrets->write(entryName, secret);
    const auto kept = co_await keeping;
    if (!kept) {
        co_return kept.error();
    }
    const HolderRow row {{holderId, HolderKind::SecretStore, label, {}}, {}, {}, {}};
    auto adding = core.write(actor, [row, key, storeId](WriteSession &session) {
        return addHolder(session, storeId, row, *key, "key.add");
    });
    co_return co_await adding;
}

Job<KeyHolder> StoreKeys::admit(KeyRequest request, Actor actor)
{
    return m_store->core().write(std::move(actor),
                                 [request, id = m_store->core().identity().storeId](WriteSession &session) {
                                     return KeyAdmission::admit(session, id, request);
                                 });
}

Job<> StoreKeys::removeHolder(QString id, Actor actor)
{
    StoreCore &core = m_store->core();
    return core.write(std::move(actor),
                      [id, own = core.holderId(), storeId = core.identity().storeId](WriteSession &session) {
                          return takeHolderAway(session, storeId, own, id);
                      });
}

Job<int> StoreKeys::rotate(Actor actor)
{
    return m_store->core().write(
        std::move(actor), [id = m_store->core().identity().storeId](WriteSession &session) -> Result<int> {
            const auto version = KeyRotation(session, id).run();
            const auto noted = version ? session.audit({"key.rotate", "store", id, {{u"version"_s, *version}}})
                                       : Result<>(version.error());
            return noted ? version : Result<int>(noted.error());
        });
}

} // namespace nemsms::store
