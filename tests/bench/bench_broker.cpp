// SPDX-License-Identifier: GPL-3.0-or-later
// bench_broker [messages] (default 20000): messages a second from a real RabbitMQ over TLS into the committed store, as
// `nemsmsctl haendelse take --all` does it, beside a bare rabbitmq-c consumer of the same messages that stores nothing, in
// the same run. Prints; judges nothing. Started by
// tests/support/rabbitserver.py.
#include "bench/haendelsesstore.h"
#include "protocols/amqp/amqpsession.h"
#include "usecases/brokerdueslag.h"
#include "usecases/dueslagtaking.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <amqp.h>
#include <amqp_framing.h>
#include <amqp_ssl_socket.h>
#include <cstdio>

using namespace nemsms;
using namespace Qt::StringLiterals;
using bench::await;

namespace {

constexpr int prefetch = 500;

struct Broker {
    QJsonObject about;
    protocols::AmqpOptions options(int queue) const
    {
        protocols::AmqpOptions made;
        made.address.host = u"localhost"_s;
        made.address.port = about.value(u"port"_s).toInt();
        made.address.virtualHost = about.value(u"vhost"_s).toString();
        made.address.queue = about.value(u"queues"_s).toArray().at(queue).toString();
        made.address.user = about.value(u"user"_s).toString();
        made.password = std::make_shared<base::Secret>(about.value(u"password"_s).toString().toUtf8());
        QFile file(caFile());
        made.anchors = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return made;
    }
    [[nodiscard]] QString caFile() const { return about.value(u"folder"_s).toString() + u"/ca.pem"_s; }
};

/// A job that gives something, which await() wants.
base::Job<bool> published(const protocols::AmqpSession &session, QList<protocols::AmqpPublication> messages)
{
    const auto done = co_await session.publish(messages);
    if (!done) {
        co_return done.error();
    }
    co_return true;
}

void fill(const Broker &broker, int queue, int count)
{
    const protocols::AmqpSession session(broker.options(queue));
    for (int done = 0; done < count; done += prefetch) {
        QList<protocols::AmqpPublication> messages;
        for (int i = 0; i < prefetch; ++i) {
            messages += {{}, broker.options(queue).address.queue, QString::number(done + i),
                         bench::Haendelsesstore::message(i % 2 == 0)};
        }
        await(published(session, messages));
    }
}

/// Messages a second of a consumer that does nothing with them but acknowledge every 500th and those before it.
double bare(const Broker &broker, int queue, int count)
{
    const auto options = broker.options(queue);
    amqp_connection_state_t state = amqp_new_connection();
    amqp_socket_t *socket = amqp_ssl_socket_new(state);
    amqp_ssl_socket_set_cacert(socket, broker.caFile().toUtf8().constData());
    const QByteArray name = options.address.queue.toUtf8();
    if (amqp_socket_open(socket, "localhost", options.address.port) != AMQP_STATUS_OK) {
        qFatal("no connection");
    }
    const auto in = amqp_login(state, "BF", 0, 131072, 0, AMQP_SASL_METHOD_PLAIN, options.address.user.toUtf8().constData(),
                               options.password->reveal().toByteArray().constData());
    if (in.reply_type != AMQP_RESPONSE_NORMAL) {
        qFatal("no log-in");
    }
    amqp_channel_open(state, 1);
    amqp_basic_qos(state, 1, 0, prefetch, 0);
    QElapsedTimer timer;
    timer.start();
    amqp_basic_consume(state, 1, amqp_cstring_bytes(name.constData()), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
    for (int got = 1; got <= count; ++got) {
        amqp_maybe_release_buffers(state);
        amqp_envelope_t envelope;
        if (amqp_consume_message(state, &envelope, nullptr, 0).reply_type != AMQP_RESPONSE_NORMAL) {
            qFatal("no message");
        }
        if (got % prefetch == 0) {
            amqp_basic_ack(state, 1, envelope.delivery_tag, 1);
        }
        amqp_destroy_envelope(&envelope);
    }
    const double rate = count * 1e9 / double(timer.nsecsElapsed());
    amqp_connection_close(state, AMQP_REPLY_SUCCESS);
    amqp_destroy_connection(state);
    return rate;
}

/// The dueslag until so many messages were given: the end of a queue is waited for otherwise.
class CountedDueslag final : public usecases::Dueslagsvej
{
public:
    CountedDueslag(const protocols::AmqpOptions &options, int count)
        : m_way(options, std::make_shared<base::SystemClock>()), m_left(count)
    {
    }
    base::Job<QList<protocols::DueslagMessage>> look() override { return m_way.look(); }
    base::Job<> end() override { return m_way.end(); }
    base::Job<> take(protocols::DueslagMessage which) override { return m_way.take(which); }
    base::Job<> confirm(QList<protocols::DueslagMessage> messages) override { return m_way.confirm(messages); }
    base::Job<QList<protocols::DueslagMessage>> receive() override
    {
        if (m_left <= 0) {
            co_return QList<protocols::DueslagMessage>();
        }
        const auto page = co_await m_way.receive();
        m_left -= page ? page->size() : 0;
        co_return page;
    }

private:
    usecases::BrokerDueslag m_way;
    qsizetype m_left;
};

double stored(const Broker &broker, int queue, int count)
{
    const bench::Haendelsesstore there;
    const auto way = std::make_shared<CountedDueslag>(broker.options(queue), count);
    QElapsedTimer timer;
    timer.start();
    const auto taken = await(usecases::takeDueslag(way, {there.store, there.miljoeId, {}}, {}));
    const double rate = double(taken.taken) * 1e9 / double(timer.nsecsElapsed());
    if (taken.taken != count || taken.quarantined > 0) {
        qFatal("not all came");
    }
    return rate;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = (argc > 1 ? std::atoi(argv[1]) : 20000) / prefetch * prefetch;
    QFile file(qEnvironmentVariable("NEMSMS_TEST_BROKER"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::puts("SKIP: start this through tests/support/rabbitserver.py.");
        return 77;
    }
    const Broker broker {QJsonDocument::fromJson(file.readAll()).object()};
    fill(broker, 0, count);
    fill(broker, 1, count);
    const double without = bare(broker, 0, count);
    const double with = stored(broker, 1, count);
    std::printf("%-52s %10.0f /s\n", "bare rabbitmq-c consumer, nothing stored", without);
    std::printf("%-52s %10.0f /s\n", "broker to committed store", with);
    std::printf("%-52s %10.2f (at least 0.7)\n", "share", with / without);
    return 0;
}
