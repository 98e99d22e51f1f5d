// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which an exchange can fail, told apart by each transport.
#include "protocols/transport/blockingtransport.h"
#include "protocols/transport/httpsserver.h"
#include "protocols/transport/qttransport.h"
#include "protocols/transport/transportfault.h"
#include "support/await.h"
#include "support/testcertificates.h"
#include "support/testmain.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <atomic>
#include <condition_variable>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace std::chrono_literals;
using base::Result;

namespace {

enum class Kind { Qt, Blocking };

Result<HttpResponse> sendBy(Kind kind, const TransportOptions &options, const HttpRequest &request,
                            std::stop_token stop = {})
{
    if (kind == Kind::Qt) {
        QtTransport transport(options);
        return test::await(transport.send(request, std::move(stop)));
    }
    BlockingTransport transport(options);
    QThreadPool pool;
    return test::await(base::runOn(&pool, [&] { return transport.send(request, stop); }));
}

} // namespace

class tst_transportfaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();
    void answers_data() { kinds(); }
    void answers();
    void bodyAtTheLimit_data() { kinds(); }
    void bodyAtTheLimit();
    void longRequestsHearTheirRefusal_data() { kinds(); }
    void longRequestsHearTheirRefusal();
    void redirectsAreNotFollowed_data() { kinds(); }
    void redirectsAreNotFollowed();
    void cancel_data() { kinds(); }
    void cancel();
    void closingCancelsAllAndWhatComesLater();
    void dnsAndTcp_data() { kinds(); }
    void dnsAndTcp();
    void notTls_data() { kinds(); }
    void notTls();
    void politelyShortAnswer_data() { kinds(); }
    void politelyShortAnswer();
    void silentListener_data() { kinds(); }
    void silentListener();
    void systemAuthoritiesAreNotTrusted();
    void closingTheTransportEndsItsCalls();
    void nothingWithABodyIsSentTwice_data() { kinds(); }
    void nothingWithABodyIsSentTwice();

private:
    void kinds();
    ServerResponse handle(const ServerRequest &request) const;
    [[nodiscard]] HttpsServerOptions serverOptions() const;
    [[nodiscard]] TransportOptions clientOptions() const;
    void start(const HttpsServerOptions &options);
    [[nodiscard]] HttpRequest get(const QString &path) const;

    test::TestCa m_ca {QStringLiteral("Test CA")};
    test::TestCa m_otherCa {QStringLiteral("Other CA")};
    std::unique_ptr<HttpsServer> m_server;
    mutable std::atomic<int> m_lost = 0; ///< requests that were taken and never answered
};

void tst_transportfaults::initTestCase()
{
    start(serverOptions());
}

void tst_transportfaults::kinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Qt") << int(Kind::Qt);
    QTest::newRow("blocking") << int(Kind::Blocking);
}

HttpsServerOptions tst_transportfaults::serverOptions() const
{
    HttpsServerOptions options;
    options.identity = m_ca.issue();
    options.clientCaPem = m_ca.pem();
    return options;
}

TransportOptions tst_transportfaults::clientOptions() const
{
    TransportOptions options;
    options.identity = m_ca.issue();
    options.trustAnchorsPem = m_ca.pem();
    options.timeLimit = 20s;
    options.maxBody = 100000;
    return options;
}

void tst_transportfaults::start(const HttpsServerOptions &options)
{
    m_server.reset();
    auto started = HttpsServer::listen(options, [this](const ServerRequest &request) { return handle(request); });
    VERIFY_RESULT(started);
    m_server = std::move(*started);
}

ServerResponse tst_transportfaults::handle(const ServerRequest &request) const
{
    ServerResponse answer;
    answer.contentType = "text/plain";
    answer.body = "hello " + request.body;
    if (request.path == QLatin1String("/lost")) {
        ++m_lost;
        answer.disruption = Disruption::Reset;
    } else if (request.path == QLatin1String("/reset")) {
        answer.disruption = Disruption::Reset;
    } else if (request.path == QLatin1String("/truncate")) {
        answer.disruption = Disruption::Truncate;
    } else if (request.path == QLatin1String("/size")) {
        answer.body = QByteArray(request.query.queryItemValue(QStringLiteral("n")).toInt(), 'x');
    } else if (request.path == QLatin1String("/refused")) {
        answer.status = 403;
    } else if (request.path == QLatin1String("/moved")) {
        answer.status = 302;
        answer.headers = {{"Location", "/hello"}};
    } else if (request.path == QLatin1String("/hang")) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait(lock, m_server->stopToken(), [] { return false; });
    }
    return answer;
}

HttpRequest tst_transportfaults::get(const QString &path) const
{
    HttpRequest request;
    request.method = "GET";
    request.url = QUrl(m_server->url().toString() + path);
    return request;
}

void tst_transportfaults::fault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("expected");
    using Fault = TransportFault;
    const QList<QPair<QString, Fault>> cases {
        {QStringLiteral("http instead of https"), Fault::BadUrl},
        {QStringLiteral("no host"), Fault::BadUrl},
        {QStringLiteral("key of another certificate"), Fault::BadIdentity},
        {QStringLiteral("no anchors"), Fault::BadAnchors},
        {QStringLiteral("server of another CA"), Fault::ServerUntrusted},
        {QStringLiteral("server expired"), Fault::ServerExpired},
        {QStringLiteral("server not yet valid"), Fault::ServerExpired},
        {QStringLiteral("server with another name"), Fault::ServerWrongHost},
        {QStringLiteral("name only in the subject"), Fault::ServerWrongHost},
        {QStringLiteral("client of another CA"), Fault::ClientRefused},
        {QStringLiteral("client expired"), Fault::ClientRefused},
        {QStringLiteral("/reset"), Fault::Reset},
        {QStringLiteral("/truncate"), Fault::Truncated},
        {QStringLiteral("/size?n=100001"), Fault::TooLarge},
        {QStringLiteral("/size?n=9000000"), Fault::TooLarge},
        {QStringLiteral("/hang"), Fault::TimeLimit},
    };
    for (const auto &[what, fault] : cases) {
        // Qt still accepts a host name in the subject when there are no alternative names.
        if (!what.startsWith(QLatin1String("name only"))) {
            QTest::addRow("Qt, %s", qPrintable(what)) << int(Kind::Qt) << what << int(fault);
        }
        QTest::addRow("blocking, %s", qPrintable(what)) << int(Kind::Blocking) << what << int(fault);
    }
}

void tst_transportfaults::fault()
{
    QFETCH(int, kind);
    QFETCH(QString, what);
    QFETCH(int, expected);
    HttpsServerOptions server = serverOptions();
    TransportOptions client = clientOptions();
    test::TestCa::Wish wish;
    HttpRequest request = get(what.startsWith(u'/') ? what : QStringLiteral("/hello"));
    if (what == QLatin1String("http instead of https")) {
        request.url.setScheme(QStringLiteral("http"));
    } else if (what == QLatin1String("no host")) {
        request.url = QUrl(QStringLiteral("https:/only/path"));
    } else if (what == QLatin1String("key of another certificate")) {
        client.identity->keyPem = std::make_shared<base::Secret>(QByteArray("no key at all"));
    } else if (what == QLatin1String("no anchors")) {
        client.trustAnchorsPem = "nothing";
    } else if (what == QLatin1String("server of another CA")) {
        server.identity = m_otherCa.issue();
    } else if (what == QLatin1String("server expired")) {
        wish.toSeconds = -60;
    } else if (what == QLatin1String("server not yet valid")) {
        wish.fromSeconds = 1800;
    } else if (what == QLatin1String("server with another name")) {
        wish.alternativeNames = "DNS:example.invalid,IP:127.0.0.2";
    } else if (what == QLatin1String("name only in the subject")) {
        wish.commonName = QStringLiteral("127.0.0.1");
        wish.alternativeNames = "";
    } else if (what == QLatin1String("client of another CA")) {
        client.identity = m_otherCa.issue();
    } else if (what == QLatin1String("client expired")) {
        wish.toSeconds = -60;
        client.identity = m_ca.issue(wish);
        wish = {};
    } else if (what == QLatin1String("/hang")) {
        client.timeLimit = 300ms;
    }
    const bool isServerCase = what.contains(QLatin1String("server")) || what.startsWith(QLatin1String("name"));
    if (isServerCase && what != QLatin1String("server of another CA")) {
        server.identity = m_ca.issue(wish);
    }
    const bool wasRestarted = isServerCase;
    if (wasRestarted) {
        start(server);
        request.url.setPort(m_server->port());
    }
    const auto result = sendBy(Kind(kind), client, request);
    if (wasRestarted) {
        start(serverOptions());
    }
    QVERIFY(!result.has_value());
    qInfo() << result.error().message.code << result.error().detail;
    const auto found = transportFault(result.error());
    QVERIFY(found.has_value());
    QCOMPARE(int(*found), expected);
    QVERIFY(base::isInCatalogue(result.error().message.code));
}

void tst_transportfaults::answers()
{
    QFETCH(int, kind);
    HttpRequest request = get(QStringLiteral("/hello"));
    request.method = "POST";
    request.body = QByteArray(50000, 'b');
    const auto result = sendBy(Kind(kind), clientOptions(), request);
    VERIFY_RESULT(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, "hello " + request.body);
    QCOMPARE(result->header("content-type"), QByteArray("text/plain"));
    const auto refused = sendBy(Kind(kind), clientOptions(), get(QStringLiteral("/refused")));
    VERIFY_RESULT(refused);
    QCOMPARE(refused->status, 403);
    QCOMPARE(refused->body, QByteArray("hello "));
}

void tst_transportfaults::bodyAtTheLimit()
{
    QFETCH(int, kind);
    const auto result = sendBy(Kind(kind), clientOptions(), get(QStringLiteral("/size?n=100000")));
    VERIFY_RESULT(result);
    QCOMPARE(result->body.size(), 100000);
}

void tst_transportfaults::longRequestsHearTheirRefusal()
{
    // The server answers 413 at once; the client, still sending, must be able to read that.
    QFETCH(int, kind);
    HttpRequest request = get(QStringLiteral("/hello"));
    request.method = "POST";
    request.body = QByteArray(50 * 1024 * 1024, 'b');
    const auto result = sendBy(Kind(kind), clientOptions(), request);
    VERIFY_RESULT(result);
    QCOMPARE(result->status, 413);
}

void tst_transportfaults::redirectsAreNotFollowed()
{
    QFETCH(int, kind);
    const auto result = sendBy(Kind(kind), clientOptions(), get(QStringLiteral("/moved")));
    VERIFY_RESULT(result);
    QCOMPARE(result->status, 302);
}

void tst_transportfaults::cancel()
{
    QFETCH(int, kind);
    std::stop_source stop;
    QTimer::singleShot(100, this, [&stop] { stop.request_stop(); });
    const auto result = sendBy(Kind(kind), clientOptions(), get(QStringLiteral("/hang")), stop.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::Cancelled);
    const auto again = sendBy(Kind(kind), clientOptions(), get(QStringLiteral("/hello")), stop.get_token());
    QVERIFY(!again.has_value());
    QCOMPARE(transportFault(again.error()), TransportFault::Cancelled);
}

void tst_transportfaults::closingCancelsAllAndWhatComesLater()
{
    std::stop_source closing;
    QtTransport transport(clientOptions(), closing.get_token());
    QTimer::singleShot(100, this, [&closing] { closing.request_stop(); });
    auto first = transport.send(get(QStringLiteral("/hang")), {});
    auto second = transport.send(get(QStringLiteral("/hang")), {});
    for (auto *job : {&first, &second}) {
        const auto result = test::await(std::move(*job));
        QVERIFY(!result.has_value());
        QCOMPARE(transportFault(result.error()), TransportFault::Cancelled);
    }
    const auto later = test::await(transport.send(get(QStringLiteral("/hello")), {}));
    QVERIFY(!later.has_value());
    QCOMPARE(transportFault(later.error()), TransportFault::Cancelled);
}

void tst_transportfaults::dnsAndTcp()
{
    QFETCH(int, kind);
    HttpRequest request = get(QStringLiteral("/hello"));
    request.url.setHost(QStringLiteral("nobody.invalid"));
    auto result = sendBy(Kind(kind), clientOptions(), request);
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::HostUnknown);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(free.serverPort()));
    free.close();
    result = sendBy(Kind(kind), clientOptions(), request);
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::ConnectionRefused);
}

void tst_transportfaults::notTls()
{
    QFETCH(int, kind);
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    HttpRequest request = get(QStringLiteral("/"));
    request.url.setPort(plain.serverPort());
    const auto result = sendBy(Kind(kind), clientOptions(), request);
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::TlsFailed);
}

void tst_transportfaults::politelyShortAnswer()
{
    // The server ends TLS in good order after fewer bytes than it announced.
    QFETCH(int, kind);
    const auto identity = m_ca.issue();
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem));
    tls.setPrivateKey(QSslKey(identity.keyPem->reveal().toByteArray(), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith("\r\n\r\n")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n0123456789");
                socket->disconnectFromHost();
            }
        });
    });
    HttpRequest request = get(QStringLiteral("/"));
    request.url.setPort(server.serverPort());
    TransportOptions options = clientOptions();
    options.timeLimit = 5s;
    const auto result = sendBy(Kind(kind), options, request);
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::Truncated);
}

void tst_transportfaults::silentListener()
{
    QFETCH(int, kind);
    QTcpServer silent; // takes the connection and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpRequest request = get(QStringLiteral("/"));
    request.url.setPort(silent.serverPort());
    TransportOptions options = clientOptions();
    options.connectLimit = 300ms;
    options.timeLimit = 600ms;
    const auto result = sendBy(Kind(kind), options, request);
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::ConnectTimeout);
}

void tst_transportfaults::systemAuthoritiesAreNotTrusted()
{
    // OpenSSL would find this authority through the environment if a transport asked for the system's list.
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(m_ca.pem());
    file.close();
    qputenv("SSL_CERT_FILE", file.fileName().toUtf8());
    TransportOptions options = clientOptions();
    options.trustAnchorsPem = m_otherCa.pem();
    for (const Kind kind : {Kind::Qt, Kind::Blocking}) {
        const auto result = sendBy(kind, options, get(QStringLiteral("/hello")));
        QVERIFY(!result.has_value());
        QCOMPARE(transportFault(result.error()), TransportFault::ServerUntrusted);
    }
    qunsetenv("SSL_CERT_FILE");
}

void tst_transportfaults::closingTheTransportEndsItsCalls()
{
    auto transport = std::make_unique<QtTransport>(clientOptions());
    auto job = transport->send(get(QStringLiteral("/hang")), {});
    QTimer::singleShot(50, this, [&transport] { transport.reset(); });
    const auto result = test::await(std::move(job));
    QVERIFY(!result.has_value());
    QCOMPARE(transportFault(result.error()), TransportFault::Cancelled);
}

/// A connection that was kept alive ends after the request: Qt's own resending would carry an afsendBrev out again.
void tst_transportfaults::nothingWithABodyIsSentTwice()
{
    QFETCH(int, kind);
    m_lost = 0;
    HttpRequest first = get(QStringLiteral("/hello"));
    first.method = "POST";
    for (int i = 0; i < 20000; ++i) {
        first.body += QByteArray::number(i % 977); // longer than the pieces that Qt reads
    }
    HttpRequest second = get(QStringLiteral("/lost"));
    second.method = "POST";
    second.body = QByteArray(50000, 'x');
    if (Kind(kind) == Kind::Qt) {
        QtTransport transport(clientOptions());
        const auto echo = test::await(transport.send(first, {}));
        VERIFY_RESULT(echo);
        QCOMPARE(echo->body, QByteArray("hello " + first.body));
        const auto lost = test::await(transport.send(second, {}));
        QVERIFY(!lost);
        QCOMPARE(transportFault(lost.error()), std::optional(TransportFault::Reset));
        VERIFY_RESULT(test::await(transport.send(first, {})));
    } else {
        BlockingTransport transport(clientOptions());
        QThreadPool pool;
        VERIFY_RESULT(test::await(base::runOn(&pool, [&] { return transport.send(first, {}); })));
        const auto lost = test::await(base::runOn(&pool, [&] { return transport.send(second, {}); }));
        QVERIFY(!lost);
    }
    QCOMPARE(m_lost.load(), 1);
}

NEMSMS_TEST(tst_transportfaults)
#include "tst_transportfaults.moc"
