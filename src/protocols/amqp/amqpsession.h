// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/amqp/amqpmessage.h"

#include <QList>
#include <QThreadPool>

namespace nemsms::protocols {

/// A dueslag at a broker for those who must not wait: rabbitmq-c blocks, so it lives on a thread of the session's own. The
/// connection is made when it is first needed, and anew after one that broke; what was not acknowledged is then given to
/// somebody again. Either look or take in one session, not both. Errors: those of AmqpConnection.
class AmqpSession
{
public:
    explicit AmqpSession(AmqpOptions options);
    /// Waits for what is under way, at most the time limit.
    ~AmqpSession();
    Q_DISABLE_COPY_MOVE(AmqpSession)

    /// The next messages, at most `most`, without taking them: the broker holds them back from others until giveBack().
    [[nodiscard]] base::Job<QList<AmqpMessage>> look(qsizetype most) const;
    /// Puts all that was looked at and not acknowledged back in order and ends the connection.
    [[nodiscard]] base::Job<> giveBack() const;
    /// The next messages to be taken, at most `most` and about 32 MiB; fewer when none came for `patience`. The broker
    /// forgets them at acknowledge(), and not before; it gives three such pages before it waits for one.
    [[nodiscard]] base::Job<QList<AmqpMessage>> receive(qsizetype most, std::chrono::milliseconds patience) const;
    [[nodiscard]] base::Job<> acknowledge(quint64 tag, bool upTo) const;
    /// All are confirmed by the broker when it ends well.
    [[nodiscard]] base::Job<> publish(QList<AmqpPublication> messages) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace nemsms::protocols
