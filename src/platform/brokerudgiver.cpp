// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/brokerudgiver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using protocols::AmqpConnection;

namespace {

constexpr int batch = 200;

} // namespace

base::Result<std::shared_ptr<BrokerUdgiver>> BrokerUdgiver::make(const Brokervalg &valg, store::BrokerJournal journal,
                                                                 std::shared_ptr<base::Clock> clock)
{
    const auto address = domain::Dueslagadresse::parseBroker(valg.address);
    if (!address) {
        return address.error();
    }
    protocols::AmqpOptions options;
    options.address = *address;
    options.password = valg.password;
    if (!valg.caFile.isEmpty()) {
        QFile file(valg.caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::NotFound, "miljoe.file", {{u"path"_s, valg.caFile}}, file.errorString());
        }
        options.anchors = file.read(1024 * 1024);
    }
    return std::shared_ptr<BrokerUdgiver>(new BrokerUdgiver(std::move(options), std::move(journal), std::move(clock)));
}

base::Result<> BrokerUdgiver::publishAll()
{
    const std::lock_guard lock(m_mutex);
    const auto waiting = m_journal.waiting(1);
    const auto doubts = m_journal.inDoubt();
    if (!waiting || !doubts) {
        return waiting ? doubts.error() : waiting.error();
    }
    if (waiting->isEmpty() && doubts->isEmpty()) {
        return {};
    }
    const auto connection = AmqpConnection::open(m_options);
    if (!connection) {
        return connection.error();
    }
    const auto settled = settleDoubts(**connection);
    return settled ? publishWaiting(**connection) : settled;
}

base::Result<> BrokerUdgiver::settleDoubts(AmqpConnection &connection)
{
    const auto doubts = m_journal.inDoubt();
    if (!doubts) {
        return doubts.error();
    }
    QHash<QString, QSet<QString>> there;
    QList<store::Brokerpost> arrived;
    QList<store::Brokerpost> lost;
    for (const auto &post : *doubts) {
        if (!there.contains(post.dueslag)) {
            if (const auto made = connection.declare(post.dueslag); !made) {
                return made;
            }
            const auto ids = idsIn(post.dueslag);
            if (!ids) {
                return ids.error();
            }
            there.insert(post.dueslag, *ids);
        }
        (there.value(post.dueslag).contains(post.beskedId) ? arrived : lost) += post;
    }
    const auto confirmed = m_journal.confirm(arrived, m_clock->now());
    return confirmed ? m_journal.takeBack(lost) : confirmed;
}

base::Result<QSet<QString>> BrokerUdgiver::idsIn(const QString &queue) const
{
    protocols::AmqpOptions options = m_options;
    options.address.queue = queue;
    const auto connection = AmqpConnection::open(options); // one of its own: what is looked at goes back when it ends
    if (!connection) {
        return connection.error();
    }
    QSet<QString> ids;
    for (;;) {
        const auto next = (*connection)->get();
        if (!next) {
            return next.error();
        }
        if (!*next) {
            break;
        }
        ids.insert((*next)->messageId);
    }
    const auto back = (*connection)->giveBack();
    return back ? base::Result<QSet<QString>>(ids) : base::Result<QSet<QString>>(back.error());
}

base::Result<> BrokerUdgiver::publishWaiting(AmqpConnection &connection)
{
    for (;;) {
        const auto posts = m_journal.waiting(batch);
        if (!posts || posts->isEmpty()) {
            return posts ? base::Result<>() : base::Result<>(posts.error());
        }
        QList<protocols::AmqpPublication> messages;
        for (const auto &post : *posts) {
            if (!m_declared.contains(post.dueslag)) {
                if (const auto made = connection.declare(post.dueslag); !made) {
                    return made;
                }
                m_declared.insert(post.dueslag);
            }
            messages += protocols::AmqpPublication {{}, post.dueslag, post.beskedId, post.besked};
        }
        auto done = m_journal.begin(*posts, m_clock->now());
        if (done) {
            done = connection.publish(messages);
        }
        if (done) {
            done = m_journal.confirm(*posts, m_clock->now());
        }
        if (!done) {
            m_declared.clear();
            return done;
        }
    }
}

} // namespace nemsms::platform
