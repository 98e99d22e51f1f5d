// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecore.h"

#include "store/holdertable.h"

namespace nemsms::store {

using base::Result;

StoreCore::StoreCore(std::unique_ptr<StoreThreads> threads, Identity identity, Holder holder,
                     std::shared_ptr<const KeyRing> keys)
    : m_identity(std::move(identity)), m_holder(std::move(holder)), m_keys(std::move(keys)),
      m_threads(std::move(threads))
{
}

StoreCore::~StoreCore() = default;

void StoreCore::setKeys(std::shared_ptr<const KeyRing> keys)
{
    const QMutexLocker lock(&m_mutex);
    m_keys = std::move(keys);
}

Result<std::shared_ptr<const KeyRing>> StoreCore::keysFor(Connection &connection)
{
    HolderTable holders(connection, m_identity.storeId);
    const auto version = holders.presentVersion();
    if (!version) {
        return version.error();
    }
    {
        const QMutexLocker lock(&m_mutex);
        if (m_keys->version() == *version) {
            return m_keys;
        }
    }
    const auto unlocked = holders.unlock(m_holder.id, *m_holder.privateKey);
    if (!unlocked) {
        return unlocked.error();
    }
    setKeys(*unlocked);
    return std::shared_ptr<const KeyRing>(*unlocked);
}

Result<StoreCore::Begun> StoreCore::begin(Connection::Role role, Purpose purpose)
{
    for (bool again : {true, false}) {
        const auto connection = m_threads->connection(role);
        if (!connection) {
            return connection.error();
        }
        auto transaction = Transaction::begin(**connection, purpose);
        if (transaction) {
            return Begun {*connection, std::move(*transaction)};
        }
        if (!again || !(*connection)->isLost()) {
            return transaction.error();
        }
    }
    Q_UNREACHABLE();
}

Result<> StoreCore::inRead(const std::function<void(Connection &, const KeyRing &)> &work)
{
    auto begun = begin(Connection::Role::Reader, Purpose::Read);
    if (!begun) {
        return begun.error();
    }
    const auto keys = keysFor(*begun->connection);
    if (!keys) {
        return keys.error();
    }
    work(*begun->connection, **keys);
    return begun->transaction.commit();
}

Result<> StoreCore::inWrite(const Actor &actor, const std::function<Result<>(WriteSession &)> &work)
{
    auto begun = begin(Connection::Role::Writer, Purpose::Write);
    if (!begun) {
        return begun.error();
    }
    const auto keys = keysFor(*begun->connection);
    if (!keys) {
        return keys.error();
    }
    WriteSession session(*begun->connection, *keys, m_identity.storeId, actor, m_identity.clock->now());
    const auto worked = work(session);
    if (!worked) {
        return worked.error();
    }
    const auto committed = begun->transaction.commit();
    if (!committed) {
        return committed.error();
    }
    setKeys(session.sharedKeys());
    if (m_listener) {
        m_listener(session.changed(), session.head());
    }
    return {};
}

} // namespace nemsms::store
