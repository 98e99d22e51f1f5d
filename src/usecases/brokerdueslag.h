// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/amqp/amqpsession.h"
#include "usecases/dueslagsvej.h"

#include <deque>

namespace nemsms::usecases {

/// A dueslag at a broker. Looking is get, copy and give back in order, after which the broker marks the messages as
/// redelivered; a message has no number there, so it is known by what it says.
class BrokerDueslag final : public Dueslagsvej
{
public:
    static constexpr qsizetype page = 200;
    static constexpr qsizetype takenPage = 500; ///< messages of one receive(), all in one write of the store
    static constexpr qsizetype mostHeld = 20000; ///< messages that one look holds back from others
    /// A quorum queue drops a message that was given back too often (20 times by default since RabbitMQ 4.0).
    static constexpr qint64 mostDeliveries = 10;

    BrokerDueslag(protocols::AmqpOptions options, std::shared_ptr<base::Clock> clock);

    /// Further error: dueslag.worn (NotPermitted) when looking once more could make the broker drop a message.
    [[nodiscard]] base::Job<QList<protocols::DueslagMessage>> look() override;
    [[nodiscard]] base::Job<> end() override;
    [[nodiscard]] base::Job<> take(protocols::DueslagMessage which) override;
    [[nodiscard]] base::Job<QList<protocols::DueslagMessage>> receive() override;
    [[nodiscard]] base::Job<> confirm(QList<protocols::DueslagMessage> messages) override;

private:
    [[nodiscard]] protocols::DueslagMessage messageOf(const protocols::AmqpMessage &got) const;

    protocols::AmqpSession m_session;
    QString m_queue;
    std::shared_ptr<base::Clock> m_clock;
    qsizetype m_held = 0;
    std::deque<QList<quint64>> m_open; ///< the pages that receive() gave and nobody confirmed: their tags, in order
};

} // namespace nemsms::usecases
