// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/amqp/amqpmessage.h"
#include "protocols/transport/brokertls.h"

struct amqp_connection_state_t_;
struct amqp_frame_t_;

namespace nemsms::protocols {

/// One connection to a broker over TLS, with one channel (AMQP 0-9-1). Its calls block: use it on a thread of its own.
/// After an error it is of no more use; what was not acknowledged the broker gives to somebody again. Errors: those of
/// amqpFailure() and amqpRefusal().
class AmqpConnection
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<AmqpConnection>> open(const AmqpOptions &options);
    ~AmqpConnection();
    Q_DISABLE_COPY_MOVE(AmqpConnection)

    /// The next message of the dueslag; none when there is no more.
    [[nodiscard]] base::Result<std::optional<AmqpMessage>> get();
    /// From now on next() gives what comes, at most `prefetch` that are not acknowledged.
    [[nodiscard]] base::Result<> consume(quint16 prefetch);
    /// None when nothing came in that time.
    [[nodiscard]] base::Result<std::optional<AmqpMessage>> next(std::chrono::milliseconds patience);
    /// `upTo`: all messages up to that one too. The broker tells nothing when it worked.
    [[nodiscard]] base::Result<> acknowledge(quint64 tag, bool upTo);
    /// Puts all that is not acknowledged back to where it stood in the queue, and waits until it is done.
    [[nodiscard]] base::Result<> giveBack();
    /// Makes the queue, durable, unless it is there. A queue that somebody made otherwise is left as it is.
    [[nodiscard]] base::Result<> declare(const QString &queue);
    /// Publishes all and waits until the broker confirmed each: it keeps them. Further errors: amqp.unroutable (NotFound,
    /// no such queue), amqp.unconfirmed (Refused). After an error nobody knows which of them the broker has.
    [[nodiscard]] base::Result<> publish(const QList<AmqpPublication> &messages);

private:
    explicit AmqpConnection(AmqpOptions options);
    [[nodiscard]] base::Result<> connect();
    [[nodiscard]] base::Result<> login();
    [[nodiscard]] base::Result<> openChannel();
    [[nodiscard]] base::Result<bool> wait(amqp_frame_t_ &frame, std::chrono::milliseconds patience);
    [[nodiscard]] base::Result<AmqpMessage> content(AmqpMessage message);
    [[nodiscard]] base::Result<> send(const AmqpPublication &message);
    [[nodiscard]] base::Result<> awaitConfirms(quint64 through, quint64 last);
    [[nodiscard]] base::Error failure(int status) const;

    AmqpOptions m_options;
    BrokerVerdict m_verdict;
    amqp_connection_state_t_ *m_state = nullptr;
    bool m_confirms = false;
    quint64 m_published = 0; ///< number of the last message published in this channel
};

} // namespace nemsms::protocols
