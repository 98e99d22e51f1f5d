// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that nobody should speak to (tests/support/badservers.py), and what each transport says of each. None of them
// gets a byte of the request but those whose answer is what is wrong.
#include "protocols/transport/blockingtransport.h"
#include "protocols/transport/qttransport.h"
#include "protocols/transport/serverrevocation.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace nemsms;
using namespace nemsms::protocols;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *server;
    const char *code;
    const char *client = "client"; ///< whose certificate we show; empty = none
    const char *blocking = nullptr; ///< where the platform's transport says it in another way
};

constexpr Row rows[] = {
    {"expired", "transport.tls.expired"},
    {"notyet", "transport.tls.expired"},
    {"oldissuer", "transport.tls.expired"},
    {"wronghost", "transport.tls.hostname"},
    {"wildcard", "transport.tls.hostname"},
    {"unknownca", "transport.tls.untrusted"},
    {"selfsigned", "transport.tls.untrusted"},
    {"nochain", "transport.tls.untrusted"},
    {"rsa1024", "transport.tls.unfit"},
    {"sha1", "transport.tls.unfit"},
    {"clientonly", "transport.tls.unfit"},
    {"outofname", "transport.tls.unfit"},
    {"toolong", "transport.tls.unfit"},
    {"byleaf", "transport.tls.unfit"},
    {"revoked", "transport.tls.revoked"},
    {"revokedissuer", "transport.tls.revoked"},
    {"tls10", "transport.tls.failed"},
    {"tls11", "transport.tls.failed"},
    {"anonymous", "transport.tls.failed"},
    {"unencrypted", "transport.tls.failed"},
    {"shortdh", "transport.tls.failed"},
    {"http", "transport.tls.failed"},
    {"hangup", "transport.reset", "client", "transport.tls.failed"},
    {"demanding", "transport.tls.client", ""},
    {"demanding", "transport.tls.client", "strangeclient"},
    {"demanding", "transport.tls.client", "expiredclient"},
    {"demandinglist", "transport.tls.client", "revokedclient"},
    {"cut", "transport.truncated"},
    {"silentend", "transport.reset"},
    {"nohttp", "transport.reset"} // it ends without an answer in HTTP,
};

} // namespace

class tst_tlsmatrix : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_servers;
    QJsonObject m_ready;
    std::shared_ptr<ServerRevocation> m_revocation;

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] TransportOptions options(const QString &client) const
    {
        TransportOptions wanted;
        wanted.trustAnchorsPem = read(u"root.pem"_s);
        wanted.timeLimit = std::chrono::seconds(20);
        if (!client.isEmpty()) {
            wanted.identity = security::TlsIdentity {read(client + u".pem"_s), {},
                                                     std::make_shared<base::Secret>(read(client + u".key"_s))};
        }
        return wanted;
    }

    [[nodiscard]] base::Result<HttpResponse> call(bool blocking, const QString &server, const QString &client)
    {
        HttpRequest request;
        request.method = "GET";
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(m_ready.value(u"ports"_s).toObject().value(server).toInt()));
        if (!blocking) {
            QtTransport transport(options(client), {}, m_revocation);
            return test::await(transport.send(request, {}));
        }
        BlockingTransport transport(options(client), m_revocation);
        QThreadPool pool;
        return test::await(base::runOn(&pool, [&] { return transport.send(request, {}); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            QSKIP("python3 and openssl make the servers, and one of them is not installed.");
        }
        m_servers.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_servers.start(python, {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/support/badservers.py"), m_folder.path()});
        QVERIFY(m_servers.waitForReadyRead(60000));
        m_ready = QJsonDocument::fromJson(m_servers.readLine()).object();
        QVERIFY(m_ready.value(u"ports"_s).toObject().size() >= 20);
    }

    void cleanupTestCase()
    {
        m_servers.closeWriteChannel();
        if (!m_servers.waitForFinished(10000)) {
            m_servers.kill();
            m_servers.waitForFinished();
        }
    }

    void init()
    {
        m_revocation = std::make_shared<ServerRevocation>(std::make_shared<base::SystemClock>());
    }

    void theGoodOneAnswers()
    {
        for (const bool blocking : {false, true}) {
            const auto answer = call(blocking, u"good"_s, u"client"_s);
            VERIFY_RESULT(answer);
            QCOMPARE(answer->body, QByteArray("ok"));
        }
        const auto shown = call(false, u"demandinglist"_s, u"client"_s);
        VERIFY_RESULT(shown);
    }

    void eachBadOneIsToldByItsCode_data()
    {
        QTest::addColumn<bool>("blocking");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("code");
        for (const bool blocking : {false, true}) {
            for (const Row &row : rows) {
                QTest::addRow("%s, %s, %s", blocking ? "blocking" : "Qt", row.server, row.client)
                    << blocking << QString::fromLatin1(row.server) << QString::fromLatin1(row.client)
                    << QByteArray(blocking && row.blocking ? row.blocking : row.code);
            }
        }
    }

    void eachBadOneIsToldByItsCode()
    {
        QFETCH(bool, blocking);
        QFETCH(QString, server);
        QFETCH(QString, client);
        QFETCH(QByteArray, code);
        const auto answer = call(blocking, server, client);
        QVERIFY(!answer);
        QCOMPARE(answer.error().message.code, code);
        QVERIFY(base::isInCatalogue(code));
        QVERIFY(!base::sentence(answer.error().message).contains(u'{'));
    }
};

NEMSMS_TEST(tst_tlsmatrix)
#include "tst_tlsmatrix.moc"
