// SPDX-License-Identifier: GPL-3.0-or-later
// AMQP against a real RabbitMQ on loopback with TLS (tests/support/rabbitserver.py starts it and this program).
#include "protocols/amqp/amqpsession.h"
#include "protocols/transport/transportfault.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> bodiesOf(const QList<AmqpMessage> &messages)
{
    QList<QByteArray> bodies;
    for (const auto &message : messages) {
        bodies += message.body;
    }
    return bodies;
}

} // namespace

class tst_amqp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lookingNeverTakes();
    void whatIsAcknowledgedIsGoneAndNothingElse();
    void oneOfManyIsTaken();
    void whatIsNotAcknowledgedComesAgain();
    void aTokenIsShownAndACertificate();
    void aTokenThatIsTooLongForTheFirstFrameIsExplained();
    void logins_data();
    void logins();
    void aMessageThatIsTooLargeIsOnlyToldOf();
    void anEmptyMessageAndOneOfManyFrames();
    void thereIsNoSuchDueslag();
    void publishingIntoNothingIsNoticed();
    void trust_data();
    void trust();

private:
    [[nodiscard]] AmqpOptions options(int queue) const;
    void publish(int queue, const QList<QByteArray> &bodies) const;

    QJsonObject m_broker;
    QString m_folder;
};

void tst_amqp::initTestCase()
{
    const QByteArray about = readFile(qEnvironmentVariable("NEMSMS_TEST_BROKER"));
    m_broker = QJsonDocument::fromJson(about).object();
    if (m_broker.isEmpty()) {
        QSKIP("RabbitMQ is not running here: start this through tests/support/rabbitserver.py.");
    }
    m_folder = m_broker.value(u"folder"_s).toString();
}

AmqpOptions tst_amqp::options(int queue) const
{
    AmqpOptions options;
    options.address.host = u"localhost"_s;
    options.address.port = m_broker.value(u"port"_s).toInt();
    options.address.virtualHost = m_broker.value(u"vhost"_s).toString();
    options.address.queue = m_broker.value(u"queues"_s).toArray().at(queue).toString();
    options.address.user = m_broker.value(u"user"_s).toString();
    options.password = std::make_shared<base::Secret>(m_broker.value(u"password"_s).toString().toUtf8());
    options.anchors = readFile(m_folder + u"/ca.pem"_s);
    return options;
}

void tst_amqp::publish(int queue, const QList<QByteArray> &bodies) const
{
    const AmqpSession session(options(queue));
    QList<AmqpPublication> messages;
    for (const auto &body : bodies) {
        messages += AmqpPublication {{}, options(queue).address.queue, QString::number(messages.size()), body};
    }
    VERIFY_RESULT(await(session.publish(messages)));
}

void tst_amqp::lookingNeverTakes()
{
    publish(0, {"one", "two", "three"});
    for (int look = 0; look < 3; ++look) {
        const AmqpSession session(options(0));
        const auto first = await(session.look(2));
        VERIFY_RESULT(first);
        QCOMPARE(bodiesOf(*first), (QList<QByteArray> {"one", "two"}));
        QCOMPARE(first->constFirst().redelivered, look > 0);
        QCOMPARE(first->constFirst().messageId, u"0"_s);
        const auto rest = await(session.look(10));
        VERIFY_RESULT(rest);
        QCOMPARE(bodiesOf(*rest), (QList<QByteArray> {"three"}));
        if (look < 2) { // the last one leaves without a word: the broker takes it all back too
            VERIFY_RESULT(await(session.giveBack()));
        }
    }
    const AmqpSession session(options(0));
    const auto again = await(session.look(10));
    VERIFY_RESULT(again);
    QCOMPARE(bodiesOf(*again), (QList<QByteArray> {"one", "two", "three"}));
}

void tst_amqp::whatIsAcknowledgedIsGoneAndNothingElse()
{
    publish(1, {"a", "b", "c"});
    {
        const AmqpSession session(options(1));
        const auto got = await(session.receive(2, 5s));
        VERIFY_RESULT(got);
        QVERIFY(!got->isEmpty());
        VERIFY_RESULT(await(session.acknowledge(got->constLast().tag, true)));
        QList<QByteArray> all = bodiesOf(*got);
        while (all.size() < 3) {
            const auto more = await(session.receive(2, 5s));
            VERIFY_RESULT(more);
            QVERIFY(!more->isEmpty());
            all += bodiesOf(*more);
            VERIFY_RESULT(await(session.acknowledge(more->constLast().tag, true)));
        }
        QCOMPARE(all, (QList<QByteArray> {"a", "b", "c"}));
        const auto none = await(session.receive(2, 10ms));
        VERIFY_RESULT(none);
        QVERIFY(none->isEmpty());
        VERIFY_RESULT(await(session.giveBack())); // the answer comes after the acknowledgements were heard
    }
    const AmqpSession after(options(1));
    const auto left = await(after.look(10));
    VERIFY_RESULT(left);
    QVERIFY(left->isEmpty());
}

void tst_amqp::oneOfManyIsTaken()
{
    publish(2, {"a", "b", "c", "d"});
    const AmqpSession session(options(2));
    const auto got = await(session.look(3));
    VERIFY_RESULT(got);
    VERIFY_RESULT(await(session.acknowledge(got->at(1).tag, false)));
    VERIFY_RESULT(await(session.giveBack()));
    const auto left = await(session.look(10));
    VERIFY_RESULT(left);
    QCOMPARE(bodiesOf(*left), (QList<QByteArray> {"a", "c", "d"}));
}

void tst_amqp::whatIsNotAcknowledgedComesAgain()
{
    publish(3, {"a", "b"});
    {
        const AmqpSession session(options(3));
        const auto got = await(session.receive(10, 5s));
        VERIFY_RESULT(got);
        QVERIFY(!got->isEmpty());
    }
    const AmqpSession session(options(3));
    const auto again = await(session.receive(10, 5s));
    VERIFY_RESULT(again);
    QCOMPARE(again->constFirst().body, QByteArray("a"));
    QVERIFY(again->constFirst().redelivered);
}

void tst_amqp::aTokenIsShownAndACertificate()
{
    publish(4, {"a"});
    AmqpOptions byToken = options(4);
    byToken.address.user.clear();
    byToken.assertion = QByteArray(6000, 'a');
    byToken.identity = security::TlsIdentity {readFile(m_folder + u"/client.pem"_s), {},
                                              std::make_shared<base::Secret>(readFile(m_folder + u"/client.key"_s))};
    const AmqpSession session(byToken);
    const auto got = await(session.look(10));
    VERIFY_RESULT(got);
    QCOMPARE(bodiesOf(*got), QList<QByteArray> {"a"});
}

void tst_amqp::aTokenThatIsTooLongForTheFirstFrameIsExplained()
{
    AmqpOptions byToken = options(4);
    byToken.address.user.clear();
    byToken.assertion = QByteArray(9000, 'a');
    const AmqpSession session(byToken);
    const auto got = await(session.look(10));
    QVERIFY(!got);
    QCOMPARE(got.error().message.code, QByteArray("amqp.firstframe"));
    QCOMPARE(got.error().message.arguments.value(u"size"_s).toInt(), 9000);
}

void tst_amqp::logins_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("virtualHost");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("another password") << u"somebody"_s << u"BF"_s << QByteArray("amqp.login.password");
    QTest::newRow("no certificate") << QString() << u"BF"_s << QByteArray("amqp.login.token");
    QTest::newRow("another virtual host") << u"fagsystem"_s << u"FB"_s << QByteArray("amqp.vhost");
}

void tst_amqp::logins()
{
    QFETCH(QString, user);
    QFETCH(QString, virtualHost);
    QFETCH(QByteArray, code);
    AmqpOptions other = options(0);
    other.address.user = user;
    other.address.virtualHost = virtualHost;
    other.assertion = "<short/>";
    const AmqpSession session(other);
    const auto got = await(session.look(1));
    QVERIFY(!got);
    QCOMPARE(got.error().message.code, code);
}

void tst_amqp::aMessageThatIsTooLargeIsOnlyToldOf()
{
    publish(5, {"before", QByteArray(1'000'000, 'x'), "after"});
    AmqpOptions small = options(5);
    small.largest = 999'999;
    const AmqpSession session(small);
    const auto got = await(session.look(10));
    VERIFY_RESULT(got);
    QCOMPARE(bodiesOf(*got), (QList<QByteArray> {"before", QByteArray(), "after"}));
    QCOMPARE(got->at(1).size, quint64(1'000'000));
}

void tst_amqp::anEmptyMessageAndOneOfManyFrames()
{
    const QByteArray large(10'000'000, 'y');
    publish(6, {QByteArray(), large});
    const AmqpSession session(options(6));
    const auto got = await(session.look(10));
    VERIFY_RESULT(got);
    QCOMPARE(got->size(), 2);
    QVERIFY(got->at(1).body == large);
}

void tst_amqp::thereIsNoSuchDueslag()
{
    AmqpOptions other = options(0);
    other.address.queue = u"22222222-2222-4222-8222-000000000000"_s;
    const AmqpSession session(other);
    const auto looked = await(session.look(1));
    QVERIFY(!looked);
    QCOMPARE(looked.error().message.code, QByteArray("amqp.queue"));
    const auto received = await(session.receive(1, 1s));
    QVERIFY(!received);
    QCOMPARE(received.error().message.code, QByteArray("amqp.queue"));
}

void tst_amqp::publishingIntoNothingIsNoticed()
{
    const AmqpSession session(options(7));
    const QString queue = options(7).address.queue;
    const QList<AmqpPublication> messages {{{}, queue, u"1"_s, "a"}, {{}, u"nobody"_s, u"2"_s, "b"}, {{}, queue, u"3"_s, "c"}};
    const auto done = await(session.publish(messages));
    QVERIFY(!done);
    QCOMPARE(done.error().message.code, QByteArray("amqp.unroutable"));
    QCOMPARE(done.error().message.arguments.value(u"queue"_s).toString(), u"nobody"_s);
    const auto got = await(session.look(10));
    VERIFY_RESULT(got);
    QCOMPARE(bodiesOf(*got), (QList<QByteArray> {"a", "c"}));
}

void tst_amqp::trust_data()
{
    QTest::addColumn<QString>("anchors");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<TransportFault>("fault");
    QTest::newRow("another CA") << u"other-ca.pem"_s << u"localhost"_s << 0 << TransportFault::ServerUntrusted;
    QTest::newRow("another host") << u"ca.pem"_s << u"127.0.0.1"_s << 0 << TransportFault::ServerWrongHost;
    QTest::newRow("nobody listens") << u"ca.pem"_s << u"localhost"_s << 1 << TransportFault::ConnectionRefused;
    QTest::newRow("no such host") << u"ca.pem"_s << u"nowhere.invalid"_s << 0 << TransportFault::HostUnknown;
    QTest::newRow("no anchors") << u"client.key"_s << u"localhost"_s << 0 << TransportFault::BadAnchors;
}

void tst_amqp::trust()
{
    QFETCH(QString, anchors);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(TransportFault, fault);
    AmqpOptions other = options(0);
    other.anchors = readFile(m_folder + u'/' + anchors);
    other.address.host = host;
    other.address.port = port > 0 ? port : other.address.port;
    const AmqpSession session(other);
    const auto got = await(session.look(1));
    QVERIFY(!got);
    const auto found = transportFault(got.error());
    QVERIFY2(found, got.error().message.code.constData());
    QCOMPARE(*found, fault);
}

NEMSMS_TEST(tst_amqp)
#include "tst_amqp.moc"
