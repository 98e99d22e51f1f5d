// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "protocols/oiorest/afsenderclient.h"
#include "protocols/oiorest/dkal.h"
#include "protocols/oiorest/fejl.h"
#include "protocols/oiorest/registerclient.h"
#include "protocols/transport/httpsserver.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testcertificates.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

Afsendelse fullAfsendelse()
{
    Afsendelse made;
    made.meddelelseIdentifikator = QStringLiteral("01JDXAMPLE0000000000000001");
    made.tilstand = AfsendelseTilstand::Planlagt;
    made.afsendelseDatoTid = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    made.modtager = test::person();
    made.materialeId = *domain::MaterialeId::parse(QStringLiteral("167783"));
    made.servicebeskedTekst = QStringLiteral("Husk <din> tid & æøå");
    return made;
}

} // namespace

class tst_oiorest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void afsendelse();
    void refusedBodies_data();
    void refusedBodies();
    void fejlInAnyOrder();
    void stamdata();
    void dateTimes();
    void send();
    void erTilmeldt();
    void registerPaths();
    void errors_data();
    void errors();

private:
    std::shared_ptr<const OiorestReader> m_reader;
    test::TestCa m_ca {QStringLiteral("Test CA")};
    std::unique_ptr<HttpsServer> m_server;
    std::shared_ptr<BlockingTransport> m_transport;
    ServerRequest m_asked;
    ServerResponse m_answer;
};

void tst_oiorest::initTestCase()
{
    const auto reader = OiorestReader::make();
    VERIFY_RESULT(reader);
    m_reader = *reader;
    HttpsServerOptions options;
    options.identity = m_ca.issue();
    auto server = HttpsServer::listen(options, [this](const ServerRequest &request) {
        m_asked = request;
        return m_answer;
    });
    VERIFY_RESULT(server);
    m_server = std::move(*server);
    TransportOptions client;
    client.trustAnchorsPem = m_ca.pem();
    m_transport = std::make_shared<BlockingTransport>(client);
}

void tst_oiorest::afsendelse()
{
    Afsendelse small;
    small.type = MeddelelseType::Ingen;
    Afsendelse company = fullAfsendelse();
    company.modtager = *domain::Cvr::parse(QStringLiteral("29189846"));
    company.tilstand = AfsendelseTilstand::Fremsendt;
    company.type = MeddelelseType::Meddelelse;
    company.servicebeskedTekst.clear();
    const auto published = test::publishedPrintService();
    for (const Afsendelse &one : {fullAfsendelse(), small, company}) {
        const QByteArray bytes = encodeAfsendelse(one);
        const auto read = m_reader->readAfsendelse(bytes);
        VERIFY_RESULT(read);
        QVERIFY(*read == one);
        if (published) {
            VERIFY_RESULT(published->validate(XmlDocument::parse(bytes)->root()));
        }
    }
    QVERIFY(encodeAfsendelse(fullAfsendelse()).contains("<dkal:MeddelelseTypeNavn>serviceBesked<"));
    SKIP_WITHOUT_PUBLISHED(published);
}

void tst_oiorest::refusedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    Afsendelse longText = fullAfsendelse();
    longText.servicebeskedTekst = QString(161, u'x');
    QTest::newRow("161 characters") << encodeAfsendelse(longText) << QByteArray("xml.invalid");
    QTest::newRow("identifier") << encodeAfsendelse(fullAfsendelse()).replace("01JDXAMPLE", "01 JDXAMPLE") << QByteArray("xml.invalid");
    QTest::newRow("another resource") << encodeFejl({3000, {}, {}}) << QByteArray("oiorest.resource");
    QTest::newRow("no xml") << QByteArray("x") << QByteArray("xml.malformed");
    QTest::newRow("empty") << QByteArray() << QByteArray("xml.malformed");
    QTest::newRow("person") << encodeAfsendelse(fullAfsendelse()).replace("2512484916", "0000000000") << QByteArray("dkal.identitet");
}

void tst_oiorest::refusedBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    const auto read = m_reader->readAfsendelse(body);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().message.code, code);
}

void tst_oiorest::fejlInAnyOrder()
{
    const Fejl fejl {3000, QStringLiteral("Ingen adgang"), QStringLiteral("2017-12-05-15.11.57.482962")};
    QVERIFY(*decodeFejl(encodeFejl(fejl)) == fejl);
    const auto turned = decodeFejl("<Fejl xmlns='urn:oio:dkal:1.0.0'><FejlIdentifikator>2017-12-05-15.11.57.482962</FejlIdentifikator>"
                                   "<FejlKode> 3000 </FejlKode><FejlTekst>Ingen adgang</FejlTekst></Fejl>");
    VERIFY_RESULT(turned);
    QVERIFY(*turned == fejl);
    QVERIFY(!decodeFejl("<Fejl xmlns='urn:oio:dkal:1.0.0'><FejlTekst>x</FejlTekst></Fejl>").has_value());
    QVERIFY(!decodeFejl("<Fejl><FejlKode>3000</FejlKode></Fejl>").has_value());
    QCOMPARE(fejlStempel(QDateTime(QDate(2017, 12, 5), QTime(15, 11, 57, 482), Qt::UTC)), QStringLiteral("2017-12-05-15.11.57.482000"));
}

void tst_oiorest::stamdata()
{
    SlutbrugerStamdata data {*domain::Mobilnummer::parse(QStringLiteral("20304050")), QStringLiteral("a@b.dk")};
    QVERIFY(*m_reader->readSlutbrugerStamdata(encodeSlutbrugerStamdata(data)) == data);
    QVERIFY(*m_reader->readSlutbrugerStamdata(encodeSlutbrugerStamdata({})) == SlutbrugerStamdata());
    QVERIFY(!m_reader->readSlutbrugerStamdata(encodeSlutbrugerStamdata(data).replace("20304050", "10304050")).has_value());
    for (const bool tilmeldt : {true, false}) {
        QCOMPARE(*m_reader->readMyndighedstilmelding(encodeMyndighedstilmelding(tilmeldt)), tilmeldt);
        QCOMPARE(*decodeTilmeldtSvar(encodeTilmeldtSvar(tilmeldt)), tilmeldt);
    }
    QVERIFY(!m_reader->readMyndighedstilmelding(encodeSlutbrugerStamdata(data)).has_value());
    QCOMPARE(*decodeTilmeldtSvar("<boolean>1</boolean>"), true);
    QVERIFY(!decodeTilmeldtSvar("<boolean>ja</boolean>").has_value());
}

void tst_oiorest::dateTimes()
{
    const QDateTime nine(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    QCOMPARE(dkal::readDateTime(QStringLiteral("2026-11-24T09:00:00Z")), nine);
    QCOMPARE(dkal::readDateTime(QStringLiteral(" 2026-11-24T10:00:00 ")), nine); // without a zone: Danish winter time
    QCOMPARE(dkal::readDateTime(QStringLiteral("2026-11-24T11:00:00+02:00")), nine);
    QVERIFY(!dkal::readDateTime(QStringLiteral("now")).isValid());
    QCOMPARE(dkal::dateTimeText(nine), QStringLiteral("2026-11-24T09:00:00Z"));
}

void tst_oiorest::send()
{
    const AfsenderClient client(m_transport, m_server->url().resolved(QUrl(QStringLiteral("/dkal/"))));
    m_answer = {204, {}, {}, {}, Disruption::None};
    VERIFY_RESULT(client.send(QStringLiteral("4711"), fullAfsendelse()));
    QCOMPARE(m_asked.method, QByteArray("PUT"));
    QCOMPARE(m_asked.path, QStringLiteral("/dkal/afsendersystem/4711/afsendelser/01JDXAMPLE0000000000000001"));
    QCOMPARE(m_asked.header("Content-Type"), QByteArray("application/xml; charset=utf-8"));
    QVERIFY(*m_reader->readAfsendelse(m_asked.body) == fullAfsendelse());
}

void tst_oiorest::erTilmeldt()
{
    const AfsenderClient client(m_transport, m_server->url());
    const auto materiale = *domain::MaterialeId::parse(QStringLiteral("167783"));
    m_answer = {200, "application/xml", encodeTilmeldtSvar(true), {}, Disruption::None};
    const auto tilmeldt = client.erTilmeldt(QStringLiteral("4711"), materiale, test::person());
    VERIFY_RESULT(tilmeldt);
    QCOMPARE(*tilmeldt, true);
    QCOMPARE(m_asked.method, QByteArray("GET"));
    QCOMPARE(m_asked.path, QStringLiteral("/afsendersystem/4711/tilmeldinger/167783"));
    QCOMPARE(m_asked.query.toString(), QStringLiteral("cpr=2512484916"));
    const auto company = client.erTilmeldt(QStringLiteral("4711"), materiale, *domain::Cvr::parse(QStringLiteral("29189846")));
    VERIFY_RESULT(company);
    QCOMPARE(m_asked.query.toString(), QStringLiteral("cvr=29189846"));
}

void tst_oiorest::registerPaths()
{
    const RegisterClient client(m_transport, m_server->url());
    m_answer = {201, {}, {}, {}, Disruption::None};
    const domain::Modtager company = *domain::Cvr::parse(QStringLiteral("29189846"));
    VERIFY_RESULT(client.putStamdata(QStringLiteral("12"), test::person(), {}));
    QCOMPARE(m_asked.path, QStringLiteral("/register/12/boks/2512484916"));
    VERIFY_RESULT(client.putStamdata(QStringLiteral("12"), company, {}));
    QCOMPARE(m_asked.path, QStringLiteral("/register/12/boks/:29189846"));
    VERIFY_RESULT(client.putMyndighedstilmelding(QStringLiteral("12"), company, true));
    QCOMPARE(m_asked.path, QStringLiteral("/register/12/boks/29189846/myndighedstilmelding"));
    QCOMPARE(*m_reader->readMyndighedstilmelding(m_asked.body), true);
}

void tst_oiorest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("withFejl");
    QTest::addColumn<int>("kind");
    using enum base::ErrorKind;
    QTest::newRow("400") << 400 << true << int(Refused);
    QTest::newRow("401") << 401 << false << int(Refused);
    QTest::newRow("403 with 3000") << 403 << true << int(Refused);
    QTest::newRow("404") << 404 << true << int(NotFound);
    QTest::newRow("409") << 409 << true << int(Conflict);
    QTest::newRow("500") << 500 << false << int(Refused);
    QTest::newRow("503") << 503 << false << int(Unreachable);
    QTest::newRow("redirect") << 302 << false << int(Refused);
}

void tst_oiorest::errors()
{
    QFETCH(int, status);
    QFETCH(bool, withFejl);
    QFETCH(int, kind);
    const QByteArray body = withFejl ? encodeFejl({3000, QStringLiteral("Nej til 2512484916"), {}}) : QByteArray("<html/>");
    m_answer = {status, "application/xml", body, {}, Disruption::None};
    const auto sent = AfsenderClient(m_transport, m_server->url()).send(QStringLiteral("1"), fullAfsendelse());
    QVERIFY(!sent.has_value());
    QCOMPARE(sent.error().message.code, QByteArray(withFejl ? "oiorest.fejl" : "oiorest.http"));
    QCOMPARE(int(sent.error().kind), kind);
    QCOMPARE(sent.error().message.arguments.value(QStringLiteral("status")).toInt(), status);
    QCOMPARE(sent.error().message.arguments.value(QStringLiteral("kode")).toInt(), withFejl ? 3000 : 0);
    QVERIFY(!base::sentence(sent.error().message).contains(QLatin1String("2512484916")));
}

NEMSMS_TEST(tst_oiorest)
#include "tst_oiorest.moc"
