// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/amqp/amqpsession.h"

#include "protocols/amqp/amqpconnection.h"

namespace nemsms::protocols {

namespace {

/// While one page is kept the next comes, and a third is on its way: the broker never waits for our acknowledgement.
constexpr qsizetype pagesAhead = 3;
constexpr qsizetype mostBytes = 32 * 1024 * 1024;

} // namespace

/// Touched on the session's thread only.
struct AmqpSession::State {
    AmqpOptions options;
    std::unique_ptr<AmqpConnection> connection {};
    bool consumes = false;

    base::Result<> connect()
    {
        if (connection) {
            return {};
        }
        auto opened = AmqpConnection::open(options);
        if (!opened) {
            return opened.error();
        }
        connection = std::move(*opened);
        consumes = false;
        return {};
    }

    void disconnect() { connection.reset(); }

    /// A connection that failed once is of no more use.
    template <class T>
    base::Result<T> checked(base::Result<T> result)
    {
        if (!result) {
            disconnect();
        }
        return result;
    }

    base::Result<QList<AmqpMessage>> look(qsizetype most)
    {
        QList<AmqpMessage> found;
        while (found.size() < most) {
            auto next = connection->get();
            if (!next) {
                return next.error();
            }
            if (!*next) {
                break;
            }
            found += std::move(**next);
        }
        return found;
    }

    base::Result<QList<AmqpMessage>> receive(qsizetype most, std::chrono::milliseconds patience)
    {
        if (!consumes) {
            if (const auto begun = connection->consume(quint16(pagesAhead * most)); !begun) {
                return begun.error();
            }
            consumes = true;
        }
        QList<AmqpMessage> found;
        qsizetype bytes = 0;
        while (found.size() < most && bytes < mostBytes) {
            // What has come already is enough once nothing more waits.
            auto next = connection->next(found.isEmpty() ? patience : std::chrono::milliseconds(1));
            if (!next) {
                return next.error();
            }
            if (!*next) {
                break;
            }
            bytes += (**next).body.size();
            found += std::move(**next);
        }
        return found;
    }
};

AmqpSession::AmqpSession(AmqpOptions options)
    : m_state(std::make_shared<State>(State {std::move(options)})), m_thread(std::make_unique<QThreadPool>())
{
    m_thread->setMaxThreadCount(1);
    m_thread->setExpiryTimeout(-1);
}

AmqpSession::~AmqpSession() = default;

base::Job<QList<AmqpMessage>> AmqpSession::look(qsizetype most) const
{
    return base::runOn(m_thread.get(), [state = m_state, most]() -> base::Result<QList<AmqpMessage>> {
        if (const auto ready = state->connect(); !ready) {
            return ready.error();
        }
        return state->checked(state->look(most));
    });
}

base::Job<> AmqpSession::giveBack() const
{
    return base::runOn(m_thread.get(), [state = m_state]() -> base::Result<> {
        const auto done = state->connection ? state->connection->giveBack() : base::Result<>();
        state->disconnect();
        return done;
    });
}

base::Job<QList<AmqpMessage>> AmqpSession::receive(qsizetype most, std::chrono::milliseconds patience) const
{
    return base::runOn(m_thread.get(), [state = m_state, most, patience]() -> base::Result<QList<AmqpMessage>> {
        if (const auto ready = state->connect(); !ready) {
            return ready.error();
        }
        return state->checked(state->receive(most, patience));
    });
}

base::Job<> AmqpSession::acknowledge(quint64 tag, bool upTo) const
{
    return base::runOn(m_thread.get(), [state = m_state, tag, upTo]() -> base::Result<> {
        // Tags are of one connection: after a break the broker gives the message again, and it is known then.
        return state->connection ? state->checked(state->connection->acknowledge(tag, upTo)) : base::Result<>();
    });
}

base::Job<> AmqpSession::publish(QList<AmqpPublication> messages) const
{
    return base::runOn(m_thread.get(), [state = m_state, messages = std::move(messages)]() -> base::Result<> {
        if (const auto ready = state->connect(); !ready) {
            return ready.error();
        }
        return state->checked(state->connection->publish(messages));
    });
}

} // namespace nemsms::protocols
