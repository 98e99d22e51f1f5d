// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "protocols/amqp/amqpconnection.h"
#include "store/brokerjournal.h"

#include <QSet>
#include <memory>
#include <mutex>

namespace nemsms::platform {

/// A broker that the platform gives its events to.
struct Brokervalg {
    QString address; ///< amqps://user@host:port/virtual host
    QString caFile;  ///< PEM; empty = what the machine trusts
    std::shared_ptr<base::Secret> password;
};

/// Puts the messages of the platform's dueslag into the queues of the same names at a broker, as Beskedfordeler's
/// distributor does, each once: what the broker did not confirm before the program ended is looked for in the queue before
/// it is sent again. Blocks; any thread may call it.
class BrokerUdgiver
{
public:
    /// Errors: dueslagadresse.*, miljoe.file.
    [[nodiscard]] static base::Result<std::shared_ptr<BrokerUdgiver>> make(const Brokervalg &valg, store::BrokerJournal journal,
                                                                           std::shared_ptr<base::Clock> clock);
    /// All that waits; when it ends well the broker confirmed every message. Errors: those of AmqpConnection.
    [[nodiscard]] base::Result<> publishAll();

private:
    BrokerUdgiver(protocols::AmqpOptions options, store::BrokerJournal journal, std::shared_ptr<base::Clock> clock)
        : m_options(std::move(options)), m_journal(std::move(journal)), m_clock(std::move(clock))
    {
    }
    [[nodiscard]] base::Result<> publishWaiting(protocols::AmqpConnection &connection);
    [[nodiscard]] base::Result<> settleDoubts(protocols::AmqpConnection &connection);
    /// Ids of the messages that stand in the queue.
    [[nodiscard]] base::Result<QSet<QString>> idsIn(const QString &queue) const;

    protocols::AmqpOptions m_options;
    store::BrokerJournal m_journal;
    std::shared_ptr<base::Clock> m_clock;
    QSet<QString> m_declared; ///< queues that are there
    std::mutex m_mutex;
};

} // namespace nemsms::platform
