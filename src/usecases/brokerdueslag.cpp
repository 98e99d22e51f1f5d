// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/brokerdueslag.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <limits>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using protocols::DueslagMessage;

namespace {

/// What a message without a number is known by: below zero, the same for the same bytes.
qint64 digestOf(const protocols::AmqpMessage &got)
{
    QByteArray what = got.body;
    if (what.isEmpty()) { // too large to be kept
        what = got.messageId.toUtf8() + QByteArray::number(got.size);
    }
    const QByteArray digest = QCryptographicHash::hash(what, QCryptographicHash::Sha256);
    const quint64 start = qFromBigEndian<quint64>(digest.constData());
    return -1 - qint64(start & quint64(std::numeric_limits<qint64>::max() - 1));
}

} // namespace

BrokerDueslag::BrokerDueslag(protocols::AmqpOptions options, std::shared_ptr<base::Clock> clock)
    : m_session(options), m_queue(options.address.queue), m_clock(std::move(clock))
{
}

DueslagMessage BrokerDueslag::messageOf(const protocols::AmqpMessage &got) const
{
    DueslagMessage message;
    message.number = digestOf(got);
    message.publishedAt = got.timestamp.isValid() ? got.timestamp : m_clock->now();
    message.haendelsesbesked = got.body;
    message.dueslag = m_queue;
    message.redelivered = got.redelivered;
    message.tooLarge = got.body.isEmpty() && got.size > 0 ? qint64(got.size) : 0;
    return message;
}

base::Job<QList<DueslagMessage>> BrokerDueslag::look()
{
    QList<DueslagMessage> messages;
    if (m_held >= mostHeld) {
        co_return messages;
    }
    const auto found = co_await m_session.look(page);
    if (!found) {
        co_return found.error();
    }
    m_held += found->size();
    for (const auto &got : *found) {
        if (got.deliveries >= mostDeliveries) {
            const QVariantMap about {{u"queue"_s, m_queue}, {u"deliveries"_s, int(got.deliveries)}};
            const auto back = co_await m_session.giveBack();
            co_return back ? base::failure(base::ErrorKind::NotPermitted, "dueslag.worn", about) : back.error();
        }
        messages += messageOf(got);
    }
    co_return messages;
}

base::Job<> BrokerDueslag::end()
{
    co_return co_await m_session.giveBack();
}

base::Job<> BrokerDueslag::take(DueslagMessage which)
{
    for (;;) {
        const auto found = co_await m_session.look(page);
        if (!found) {
            co_return found.error();
        }
        for (const auto &got : *found) {
            if (digestOf(got) == which.number) {
                const auto done = co_await m_session.acknowledge(got.tag, false);
                const auto back = co_await m_session.giveBack();
                co_return done ? back : done;
            }
        }
        if (found->isEmpty()) {
            break;
        }
    }
    const auto back = co_await m_session.giveBack();
    const QVariantMap about {{u"queue"_s, m_queue}};
    co_return back ? base::failure(base::ErrorKind::NotFound, "dueslag.gone", about) : back.error();
}

base::Job<QList<DueslagMessage>> BrokerDueslag::receive()
{
    const auto found = co_await m_session.receive(takenPage, std::chrono::milliseconds(1000));
    if (!found) {
        co_return found.error();
    }
    QList<DueslagMessage> messages;
    QList<quint64> tags;
    for (const auto &got : *found) {
        messages += messageOf(got);
        tags += got.tag;
    }
    if (!tags.isEmpty()) {
        m_open.push_back(tags);
    }
    co_return messages;
}

/// A message that was too large to be kept is not safe here: it stays in the dueslag, and goes back at end().
base::Job<> BrokerDueslag::confirm(QList<DueslagMessage> messages)
{
    const auto large = [](const DueslagMessage &message) { return message.tooLarge > 0; };
    const bool all = std::none_of(messages.cbegin(), messages.cend(), large);
    Q_ASSERT(!m_open.empty());
    const QList<quint64> tags = m_open.front();
    m_open.pop_front();
    for (qsizetype at = all ? tags.size() - 1 : 0; at >= 0 && at < tags.size(); ++at) {
        if (!large(messages.at(at))) {
            const quint64 tag = tags.at(at);
            const auto done = co_await m_session.acknowledge(tag, all);
            if (!done) {
                co_return done.error();
            }
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
