// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storethreads.h"
#include "store/transaction.h"
#include "store/writesession.h"

#include <QMutex>
#include <functional>

namespace nemsms::store {

/// What an open store is made of, for the classes of this room: its threads, its keys, and how work gets to them.
class StoreCore
{
public:
    /// What opened the store: enough to follow when another program rotates the key.
    struct Holder {
        QString id;
        std::shared_ptr<base::Secret> privateKey;
    };
    struct Identity {
        QString path;
        QString storeId;
        bool demo = false;
        std::shared_ptr<const base::Clock> clock;
        bool readOnly = false; ///< the person's database role may not write
        std::shared_ptr<base::Secret> databasePassword {};
    };
    /// Called in the writer's thread after each commit.
    using Listener = std::function<void(const WriteSession::Changed &, const AuditHead &)>;

    StoreCore(std::unique_ptr<StoreThreads> threads, Identity identity, Holder holder,
              std::shared_ptr<const KeyRing> keys);
    ~StoreCore();

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /// Who opened the store.
    [[nodiscard]] const QString &holderId() const { return m_holder.id; }
    void listen(Listener listener) { m_listener = std::move(listener); }

    /// Runs `work(Connection &, const KeyRing &)` on a reading thread, on one consistent state of the store.
    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        using Outcome = std::invoke_result_t<Work, Connection &, const KeyRing &>;
        return base::runOn(m_threads->readers(), [this, work = std::move(work)]() -> Outcome {
            Outcome outcome = base::Error();
            const auto done = inRead([&](Connection &connection, const KeyRing &keys) {
                outcome = work(connection, keys);
            });
            return done ? std::move(outcome) : Outcome(done.error());
        });
    }

    /// Runs `work(WriteSession &)` on the writing thread in one transaction, which stands only when it succeeds.
    template <class Work>
    [[nodiscard]] auto write(Actor actor, Work work)
    {
        using Outcome = std::invoke_result_t<Work, WriteSession &>;
        return base::runOn(m_threads->writer(),
                           [this, actor = std::move(actor), work = std::move(work)]() -> Outcome {
                               Outcome outcome = base::Error();
                               const auto done = inWrite(actor, [&](WriteSession &session) -> base::Result<> {
                                   outcome = work(session);
                                   return outcome ? base::Result<>() : base::Result<>(outcome.error());
                               });
                               return done ? std::move(outcome) : Outcome(done.error());
                           });
    }

    /// Runs `work(Connection &)` on the writing thread outside any transaction (copies, checks).
    template <class Work>
    [[nodiscard]] auto alone(Work work)
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        return base::runOn(m_threads->writer(), [this, work = std::move(work)]() -> Outcome {
            const auto connection = m_threads->connection(Connection::Role::Writer);
            return connection ? work(**connection) : Outcome(connection.error());
        });
    }

private:
    struct Begun {
        Connection *connection;
        Transaction transaction;
    };

    /// A transaction on the calling thread's connection. When that was lost since it was last used, as a server that
    /// was started again does, a new one is tried once: nothing was under way.
    [[nodiscard]] base::Result<Begun> begin(Connection::Role role, Purpose purpose);
    [[nodiscard]] base::Result<> inRead(const std::function<void(Connection &, const KeyRing &)> &work);
    [[nodiscard]] base::Result<> inWrite(const Actor &actor,
                                         const std::function<base::Result<>(WriteSession &)> &work);
    /// The keys of the version that the store has now: unlocked again when another program rotated them.
    [[nodiscard]] base::Result<std::shared_ptr<const KeyRing>> keysFor(Connection &connection);
    void setKeys(std::shared_ptr<const KeyRing> keys);

    Identity m_identity;
    Holder m_holder;
    Listener m_listener;
    QMutex m_mutex;
    std::shared_ptr<const KeyRing> m_keys;
    std::unique_ptr<StoreThreads> m_threads; ///< last: its end waits for work that uses the rest
};

} // namespace nemsms::store
