// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/blockingtransport.h"
#include "protocols/transport/httpsserver.h"
#include "protocols/transport/transportfault.h"
#include "support/await.h"
#include "support/testcertificates.h"
#include "support/testmain.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <condition_variable>
#include <thread>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace std::chrono_literals;

class tst_httpsserver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheRequest();
    void peerCertificate();
    void soapAction_data();
    void soapAction();
    void tooLong_data();
    void tooLong();
    void restOfARefusedBodyIsNoRequest();
    void bodyAtTheLimit();
    void strangePathsReachTheHandler();
    void headHasNoBody();
    void oldTlsIsRefused();
    void keepsConnectionsOpen();
    void manyAtOnce();
    void stopEndsWaitingHandlers();
    void portInUse();
    void badIdentity();

private:
    [[nodiscard]] HttpsServerOptions options() const;
    [[nodiscard]] TransportOptions clientOptions() const;
    [[nodiscard]] QByteArray raw(const QByteArray &bytes) const;
    [[nodiscard]] base::Result<HttpResponse> send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                                  const HttpHeaders &headers = {}) const;

    test::TestCa m_ca {QStringLiteral("Test CA")};
    security::TlsIdentity m_client = m_ca.issue();
    std::unique_ptr<HttpsServer> m_server;
    mutable ServerRequest m_last;
    std::atomic<int> m_calls = 0;
};

HttpsServerOptions tst_httpsserver::options() const
{
    HttpsServerOptions made;
    made.identity = m_ca.issue();
    made.clientCaPem = m_ca.pem();
    made.maxBody = 100000;
    return made;
}

TransportOptions tst_httpsserver::clientOptions() const
{
    TransportOptions made;
    made.identity = m_client;
    made.trustAnchorsPem = m_ca.pem();
    return made;
}

void tst_httpsserver::initTestCase()
{
    auto started = HttpsServer::listen(options(), [this](const ServerRequest &request) {
        m_last = request;
        ++m_calls;
        return ServerResponse {201, "text/xml", "<a/>", {{"X-Own", "1"}}, Disruption::None};
    });
    VERIFY_RESULT(started);
    m_server = std::move(*started);
}

base::Result<HttpResponse> tst_httpsserver::send(const QByteArray &method, const QString &path, const QByteArray &body,
                                                 const HttpHeaders &headers) const
{
    BlockingTransport transport(clientOptions());
    return transport.send({method, QUrl(m_server->url().toString() + path), headers, body});
}

// What a client sees that writes these bytes as they are, until the server refuses or closes.
QByteArray tst_httpsserver::raw(const QByteArray &bytes) const
{
    QSslSocket socket;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_ca.pem()));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    if (!socket.waitForEncrypted()) {
        return "no TLS";
    }
    socket.write(bytes);
    QByteArray answer;
    while (!answer.endsWith("\r\n\r\n\n") && socket.waitForReadyRead(10000)) { // a refusal's body is a line feed
        answer += socket.readAll();
    }
    socket.close();
    return answer;
}

void tst_httpsserver::tellsTheRequest()
{
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
        const bool hasBody = method != "GET" && method != "OPTIONS";
        const auto answer = send(method, QStringLiteral("/a%20b/%C3%A6?cpr=1&x=y%26z"),
                                 hasBody ? QByteArray("body") : QByteArray(), {{"X-Test", "yes"}});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->header("x-own"), QByteArray("1"));
        QCOMPARE(answer->body, QByteArray("<a/>"));
        QCOMPARE(m_last.method, method);
        QCOMPARE(m_last.path, QStringLiteral("/a b/æ"));
        QCOMPARE(m_last.query.queryItemValue(QStringLiteral("cpr")), QStringLiteral("1"));
        QCOMPARE(m_last.query.queryItemValue(QStringLiteral("x"), QUrl::FullyDecoded), QStringLiteral("y&z"));
        QCOMPARE(m_last.header("x-test"), QByteArray("yes"));
        QCOMPARE(m_last.body, hasBody ? QByteArray("body") : QByteArray());
    }
    VERIFY_RESULT(send("DELETE", QStringLiteral("/nobody"))); // ends although nothing tells how long its body is
}

void tst_httpsserver::peerCertificate()
{
    VERIFY_RESULT(send("GET", QStringLiteral("/")));
    QCOMPARE(m_last.peerCertificateDer, QSslCertificate(m_client.certificatePem).toDer());
    TransportOptions nobody = clientOptions();
    nobody.identity.reset();
    BlockingTransport transport(nobody);
    VERIFY_RESULT(transport.send({"GET", m_server->url(), {}, {}}));
    QVERIFY(m_last.peerCertificateDer.isEmpty());
}

void tst_httpsserver::soapAction_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("1.1 quoted") << QByteArray("SOAPAction") << QByteArray("\"urn:a\"") << QByteArray("urn:a");
    QTest::newRow("1.1 bare") << QByteArray("soapaction") << QByteArray("urn:a") << QByteArray("urn:a");
    QTest::newRow("1.1 empty") << QByteArray("SOAPAction") << QByteArray("\"\"") << QByteArray();
    QTest::newRow("1.2") << QByteArray("Content-Type")
                         << QByteArray("application/soap+xml; charset=utf-8; action=\"urn:b\"") << QByteArray("urn:b");
    QTest::newRow("one quote") << QByteArray("SOAPAction") << QByteArray("\"") << QByteArray("\"");
    QTest::newRow("none") << QByteArray("Content-Type") << QByteArray("text/xml") << QByteArray();
}

void tst_httpsserver::soapAction()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    VERIFY_RESULT(send("POST", QStringLiteral("/"), "x", {{name, value}}));
    QCOMPARE(m_last.soapAction, expected);
}

void tst_httpsserver::tooLong_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("announced") << QByteArray("Content-Length: 100001") << 100001 << QByteArray("413");
    QTest::newRow("announced, never sent") << QByteArray("Content-Length: 99999999999") << 10 << QByteArray("413");
    QTest::newRow("50 MB") << QByteArray("Content-Length: 52428800") << 52428800 << QByteArray("413");
    QTest::newRow("no number") << QByteArray("Content-Length: many") << 10 << QByteArray("413");
    QTest::newRow("negative") << QByteArray("Content-Length: -1") << 10 << QByteArray("413");
}

void tst_httpsserver::tooLong()
{
    QFETCH(QByteArray, head);
    QFETCH(int, size);
    QFETCH(QByteArray, status);
    const int before = m_calls;
    const QByteArray answer = raw("POST / HTTP/1.1\r\nHost: a\r\n" + head + "\r\n\r\n" + QByteArray(size, 'x'));
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(80).constData());
    QCOMPARE(m_calls.load(), before);
    // In pieces without a length.
    QByteArray chunks;
    for (int i = 0; i < 30; ++i) {
        chunks += "1000\r\n" + QByteArray(0x1000, 'x') + "\r\n";
    }
    const QByteArray chunked = raw("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n");
    QVERIFY2(chunked.startsWith("HTTP/1.1 413"), chunked.left(80).constData());
    QCOMPARE(m_calls.load(), before);
}

void tst_httpsserver::restOfARefusedBodyIsNoRequest()
{
    const int before = m_calls;
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    const QByteArray answer = raw("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + smuggled.repeated(5000));
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.left(80).constData());
    VERIFY_RESULT(send("GET", QStringLiteral("/after")));
    QCOMPARE(m_last.path, QStringLiteral("/after"));
    QCOMPARE(m_calls.load(), before + 1);
}

void tst_httpsserver::bodyAtTheLimit()
{
    VERIFY_RESULT(send("POST", QStringLiteral("/"), QByteArray(100000, 'x')));
    QCOMPARE(m_last.body.size(), 100000);
}

void tst_httpsserver::strangePathsReachTheHandler()
{
    for (const char *path : {"/%0A", "/..%2f..", "/a//b", "/?", "/%00"}) {
        const int before = m_calls;
        VERIFY_RESULT(send("GET", QString::fromLatin1(path)));
        QCOMPARE(m_calls.load(), before + 1);
    }
}

void tst_httpsserver::headHasNoBody()
{
    const auto answer = send("HEAD", QStringLiteral("/"));
    VERIFY_RESULT(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->body, QByteArray());
}

void tst_httpsserver::oldTlsIsRefused()
{
    QSslSocket socket;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_ca.pem()));
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
    tls.setProtocol(QSsl::TlsV1_1);
QT_WARNING_POP
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(!socket.waitForEncrypted(5000));
}

void tst_httpsserver::keepsConnectionsOpen()
{
    QSslSocket socket;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_ca.pem()));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    for (int i = 0; i < 20; ++i) {
        socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QByteArray answer;
        while (!answer.endsWith("<a/>") && socket.waitForReadyRead(10000)) {
            answer += socket.readAll();
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 201"), answer.constData());
    }
}

void tst_httpsserver::manyAtOnce()
{
    const int before = m_calls;
    std::atomic<int> good = 0;
    auto started = HttpsServer::listen(options(), [&](const ServerRequest &) { return ServerResponse(); });
    VERIFY_RESULT(started);
    BlockingTransport transport(clientOptions());
    std::vector<std::thread> threads;
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 25; ++n) {
                good += transport.send({"POST", (*started)->url(), {}, "x"}).has_value() ? 1 : 0;
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    QCOMPARE(good.load(), 300);
    QCOMPARE(m_calls.load(), before);
}

void tst_httpsserver::stopEndsWaitingHandlers()
{
    std::stop_token stop;
    std::promise<void> waiting;
    auto started = HttpsServer::listen(options(), [&](const ServerRequest &) {
        waiting.set_value();
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait(lock, stop, [] { return false; });
        return ServerResponse();
    });
    VERIFY_RESULT(started);
    stop = (*started)->stopToken();
    const QUrl url = (*started)->url();
    BlockingTransport transport(clientOptions());
    base::Result<HttpResponse> result = base::failure(base::ErrorKind::Internal, "none");
    std::thread client([&] { result = transport.send({"GET", url, {}, {}}); });
    waiting.get_future().wait();
    started->reset(); // returns although a handler waits and the connection would be kept open for a minute
    client.join();
    QVERIFY(!transport.send({"GET", url, {}, {}}).has_value());
}

void tst_httpsserver::portInUse()
{
    HttpsServerOptions second = options();
    second.port = m_server->port();
    const auto started = HttpsServer::listen(second, [](const ServerRequest &) { return ServerResponse(); });
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().message.code, QByteArray("server.port"));
}

void tst_httpsserver::badIdentity()
{
    HttpsServerOptions wrong = options();
    wrong.identity.keyPem = m_client.keyPem;
    auto started = HttpsServer::listen(wrong, [](const ServerRequest &) { return ServerResponse(); });
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().message.code, QByteArray("server.identity"));
    wrong = options();
    wrong.clientCaPem = "nothing";
    started = HttpsServer::listen(wrong, [](const ServerRequest &) { return ServerResponse(); });
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().message.code, QByteArray("server.clientca"));
}

NEMSMS_TEST(tst_httpsserver)
#include "tst_httpsserver.moc"
