// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apikeystore.h"

#include "store/store.h"
#include "store/storecore.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::Job;
using base::Result;
using base::Secret;

namespace {

SealedPlace placeOf(const QString &afsendersystemId)
{
    return {"apinoegle", "noegle", afsendersystemId};
}

Result<> write(WriteSession &session, const QString &id, const Secret &key)
{
    const auto sealed = session.keys().seal(placeOf(id), key.reveal());
    if (!sealed) {
        return sealed.error();
    }
    const auto gone = session.connection().change(u"DELETE FROM apinoegle WHERE id = ?"_s, {id});
    if (!gone) {
        return gone.error();
    }
    const auto added = session.connection().change(u"INSERT INTO apinoegle (id, noegle_sealed) VALUES (?, ?)"_s,
                                                   {id, *sealed});
    if (!added) {
        return added.error();
    }
    session.tell("afsendersystem", id);
    return session.audit({"apinoegle.keep", "afsendersystem", id, {}});
}

Result<std::shared_ptr<Secret>> open(WriteSession &session, const QString &id, const QString &reason)
{
    auto query = session.connection().run(u"SELECT noegle_sealed FROM apinoegle WHERE id = ?"_s, {id});
    if (!query) {
        return query.error();
    }
    const auto found = session.connection().next(*query);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return base::failure(base::ErrorKind::NotFound, "apinoegle.none");
    }
    auto key = session.keys().open(placeOf(id), query->value(0).toByteArray());
    if (!key) {
        return key.error();
    }
    const auto noted = session.audit({"apinoegle.reveal", "afsendersystem", id, {{u"reason"_s, reason}}});
    if (!noted) {
        return noted.error();
    }
    return std::make_shared<Secret>(std::move(*key));
}

Result<> takeAway(WriteSession &session, const QString &id)
{
    const auto gone = session.connection().change(u"DELETE FROM apinoegle WHERE id = ?"_s, {id});
    if (!gone) {
        return gone.error();
    }
    if (*gone == 0) {
        return base::failure(base::ErrorKind::NotFound, "apinoegle.none");
    }
    session.tell("afsendersystem", id);
    return session.audit({"apinoegle.remove", "afsendersystem", id, {}});
}

Result<QSet<QString>> idsOf(Connection &connection)
{
    const auto ids = connection.texts(u"SELECT id FROM apinoegle"_s);
    return ids ? Result<QSet<QString>>(QSet<QString>(ids->cbegin(), ids->cend())) : Result<QSet<QString>>(ids.error());
}

} // namespace

ApiKeyStore::ApiKeyStore(Store &store) : m_store(&store) {}

Job<> ApiKeyStore::keep(QString afsendersystemId, std::shared_ptr<Secret> key, Actor actor)
{
    return m_store->core().write(std::move(actor), [afsendersystemId, key](WriteSession &session) {
        return write(session, afsendersystemId, *key);
    });
}

Job<std::shared_ptr<Secret>> ApiKeyStore::reveal(QString afsendersystemId, QString reason, Actor actor)
{
    return m_store->core().write(std::move(actor), [afsendersystemId, reason](WriteSession &session) {
        return open(session, afsendersystemId, reason);
    });
}

Job<> ApiKeyStore::remove(QString afsendersystemId, Actor actor)
{
    return m_store->core().write(std::move(actor), [afsendersystemId](WriteSession &session) {
        return takeAway(session, afsendersystemId);
    });
}

Job<QSet<QString>> ApiKeyStore::kept()
{
    return m_store->core().read([](Connection &connection, const KeyRing &) { return idsOf(connection); });
}

} // namespace nemsms::store
