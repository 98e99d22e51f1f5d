// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "protocols/printservice/printfault.h"
#include "protocols/printservice/printserviceclient.h"
#include "protocols/printservice/printservicereader.h"
#include "publishedschemas.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

/// Answers as told and keeps what it was asked.
class Canned final : public Transport
{
public:
    explicit Canned(base::Result<HttpResponse> answer) : m_answer(std::move(answer)) {}
    base::Job<HttpResponse> send(HttpRequest request, std::stop_token) override
    {
        asked = request;
        return base::ready(m_answer);
    }
    HttpRequest asked;

private:
    base::Result<HttpResponse> m_answer;
};

HttpResponse soapAnswer(int status, const QByteArray &body, const QByteArray &type = "text/xml; charset=utf-8")
{
    return {status, {{"Content-Type", type}}, body, {}};
}

const QUrl address(QStringLiteral("https://127.0.0.1:1/service/Print/Print/2"));

} // namespace

class tst_printservice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void questions();
    void writtenIsValid();
    void published();
    void answersAndFaultsAreValid();
    void text();
    void requestRefusals_data();
    void requestRefusals();
    void flippedBitsNeverCrash();
    void clientSends();
    void clientAnswers_data();
    void clientAnswers();
    void transportErrorsPass();
    void wsdl();

private:
    std::shared_ptr<const PrintServiceReader> m_reader;
};

void tst_printservice::initTestCase()
{
    const auto reader = PrintServiceReader::make();
    VERIFY_RESULT(reader);
    m_reader = *reader;
}

void tst_printservice::roundTrip_data()
{
    QTest::addColumn<AfsendBrev>("brev");
    QTest::newRow("full") << test::fullBrev();
    QTest::newRow("smallest") << test::smallBrev();
    AfsendBrev company = test::fullBrev();
    company.modtager = *domain::Cvr::parse(QStringLiteral("29189846"));
    company.contexts.invocation.reset();
    QTest::newRow("company, no invocation context") << company;
    for (int i = 0; i < 5; ++i) {
        AfsendBrev brev = test::smallBrev();
        brev.kanalvalg = Kanalvalg(i);
        brev.prioritet = Prioritet(i % 2);
        brev.filformatNavn = QStringLiteral("PDF");
        brev.indhold = QByteArray(i * 1000, char(i));
        QTest::addRow("channel %d", i) << brev;
    }
}

void tst_printservice::roundTrip()
{
    QFETCH(AfsendBrev, brev);
    for (const auto version : {SoapVersion::V11, SoapVersion::V12}) {
        const auto request = m_reader->readRequest(encodeAfsendBrev(brev, version));
        VERIFY_RESULT(request);
        QCOMPARE(int(request->version), int(version));
        QVERIFY(std::get<AfsendBrev>(request->call) == brev);
    }
}

void tst_printservice::questions()
{
    SpoergTilmelding question {test::allContexts(), domain::MaterialeId::parse(QStringLiteral("0")).value(), test::person()};
    auto request = m_reader->readRequest(encodeSpoergTilmelding(question));
    VERIFY_RESULT(request);
    QVERIFY(std::get<SpoergTilmelding>(request->call) == question);
    question.materialeId.reset();
    question.contexts = {};
    question.slutbruger = *domain::Cvr::parse(QStringLiteral("55133018"));
    request = m_reader->readRequest(encodeSpoergTilmelding(question, SoapVersion::V12));
    VERIFY_RESULT(request);
    QVERIFY(std::get<SpoergTilmelding>(request->call) == question);
}

// The letters that SF2250 4.1.2.2 prescribes stand on the wire.
void tst_printservice::writtenIsValid()
{
    const QByteArray bytes = encodeAfsendBrev(test::fullBrev());
    QVERIFY(bytes.contains("<p:Kanalvalg>D</p:Kanalvalg><p:Prioritet>D</p:Prioritet>"));
    QVERIFY(bytes.contains("<dkal:FilformatNavn>TXT</dkal:FilformatNavn>"));
    QVERIFY(bytes.contains(test::fullBrev().indhold.toBase64()));
    QVERIFY(bytes.contains("2026-11-24T09:00:00Z"));
    QVERIFY(!bytes.contains("\xef\xbb\xbf"));
}

void tst_printservice::published()
{
    const auto schema = test::publishedPrintService();
    SKIP_WITHOUT_PUBLISHED(schema);
    const QList<QByteArray> written {
        encodeAfsendBrev(test::fullBrev()), encodeAfsendBrev(test::smallBrev()), encodeAfsendBrevResponse(true),
        encodeAfsendBrev(test::fullBrev(), SoapVersion::V12), encodeSpoergTilmeldingResponse(false),
        encodeSpoergTilmelding({test::allContexts(), std::nullopt, test::person()}),
    };
    for (const auto &bytes : written) {
        const auto message = decodeEnvelope(bytes);
        VERIFY_RESULT(message);
        VERIFY_RESULT(schema->validate(message->payload));
    }
    for (const PrintFault &fault : {PrintFault(Fejl {3000, QStringLiteral("Ingen adgang"), fejlStempel(QDateTime::currentDateTimeUtc())}),
                                    PrintFault(ServiceplatformFault {{{QStringLiteral("A"), QStringLiteral("b")}}}),
                                    PrintFault(ServiceplatformFault {})}) {
        const auto message = decodeEnvelope(encodePrintFault(fault));
        VERIFY_RESULT(message);
        VERIFY_RESULT(schema->validate(message->fault->detail));
    }
}

void tst_printservice::answersAndFaultsAreValid()
{
    for (const QByteArray &bytes : {encodeAfsendBrevResponse(true), encodeSpoergTilmeldingResponse(false)}) {
        const auto message = decodeEnvelope(bytes);
        VERIFY_RESULT(message);
        VERIFY_RESULT(m_reader->validate(message->payload));
    }
    const PrintFault fejl = Fejl {4085, QString(3000, u'x'), QString(30, u'y')};
    const auto message = decodeEnvelope(encodePrintFault(fejl, SoapVersion::V12, SoapBlame::Receiver));
    VERIFY_RESULT(message);
    VERIFY_RESULT(m_reader->validate(message->fault->detail)); // cut to what the schema allows
    const PrintFault list = ServiceplatformFault {{{QStringLiteral("A"), QStringLiteral("b")}, {QStringLiteral("C"), QStringLiteral("d")}}};
    const auto read = decodeEnvelope(encodePrintFault(list));
    VERIFY_RESULT(read);
    QVERIFY(readPrintFault(*read->fault) == list);
}

void tst_printservice::text()
{
    QCOMPARE(*nemSmsText(test::fullBrev()), QStringLiteral("Husk din tid kl. 10 – æøå 😀"));
    AfsendBrev brev = test::smallBrev();
    brev.indhold = "\xe6";
    QCOMPARE(nemSmsText(brev).error().message.code, QByteArray("printservice.text"));
}

void tst_printservice::requestRefusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = encodeAfsendBrev(test::fullBrev());
    const auto row = [&](const char *name, const char *from, const char *to, const char *code) {
        QTest::newRow(name) << QByteArray(good).replace(from, to) << QByteArray(code);
    };
    row("operation", "PrintAfsendBrevRequest", "PrintAfsendBrevResponse", "printservice.operation");
    row("foreign namespace", "Print/Print/2/", "Print/Print/3/", "printservice.operation");
    row("order", "<p:Kanalvalg>D</p:Kanalvalg><p:Prioritet>D</p:Prioritet>", "<p:Prioritet>D</p:Prioritet><p:Kanalvalg>D</p:Kanalvalg>", "xml.invalid");
    row("channel", "<p:Kanalvalg>D", "<p:Kanalvalg>X", "xml.invalid");
    row("base64", "<dkal:MeddelelseIndholdData>", "<dkal:MeddelelseIndholdData>#", "printservice.content"); // libxml2 reads over it, we do not
    const QByteArray noLeapDay = "2902" + QByteArray("511000"); // 1951 had none; the schema does not look
    row("leap day that was not", "2512484916", noLeapDay.constData(), "dkal.identitet");
    row("unknown person", "2512484916", "0000000000", "dkal.identitet");
    row("materialeId beyond measure", ">167783<", ">99999999999999999999999<", "materialeid.length");
    row("doctype", "<s:Envelope ", "<!DOCTYPE a><s:Envelope ", "xml.doctype");
    QTest::newRow("fault as a request") << encodePrintFault(Fejl {3000, {}, {}}) << QByteArray("printservice.operation");
}

void tst_printservice::requestRefusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto request = m_reader->readRequest(bytes);
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().message.code, code);
    QCOMPARE(request.error().kind, base::ErrorKind::InvalidInput);
    QVERIFY(!request.error().detail.contains(QLatin1String("2512484916")));
}

void tst_printservice::flippedBitsNeverCrash()
{
    const AfsendBrev brev = test::fullBrev();
    const QByteArray good = encodeAfsendBrev(brev);
    QRandomGenerator random(20261121);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray bad = good;
        const int flips = 1 + int(random.bounded(3));
        for (int flip = 0; flip < flips; ++flip) {
            const int at = int(random.bounded(int(bad.size())));
            bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
        }
        if (i % 5 == 0) {
            bad.truncate(qsizetype(random.bounded(int(bad.size()))));
        }
        const auto request = m_reader->readRequest(bad);
        if (request) {
            // Read again, it is the same: nothing half understood.
            const auto again = m_reader->readRequest(encodeAfsendBrev(std::get<AfsendBrev>(request->call)));
            VERIFY_RESULT(again);
            QVERIFY(std::get<AfsendBrev>(again->call) == std::get<AfsendBrev>(request->call));
            ++read;
        } else {
            QVERIFY(base::isInCatalogue(request.error().message.code));
        }
    }
    QVERIFY(read > 0 && read < 4000);
}

void tst_printservice::clientSends()
{
    const auto transport = std::make_shared<Canned>(soapAnswer(200, encodeAfsendBrevResponse(true)));
    const PrintServiceClient client(transport, address);
    VERIFY_RESULT(test::await(client.afsendBrev(test::fullBrev())));
    QCOMPARE(transport->asked.method, QByteArray("POST"));
    QCOMPARE(transport->asked.url, address);
    QCOMPARE(headerValue(transport->asked.headers, "SOAPAction"), QByteArray("\"http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/afsendBrev\""));
    QVERIFY(m_reader->readRequest(transport->asked.body).has_value());
    const auto asking = std::make_shared<Canned>(soapAnswer(200, encodeSpoergTilmeldingResponse(true)));
    const auto tilmeldt = test::await(PrintServiceClient(asking, address).spoergTilmelding({{}, std::nullopt, test::person()}));
    VERIFY_RESULT(tilmeldt);
    QCOMPARE(*tilmeldt, true);
    QVERIFY(headerValue(asking->asked.headers, "SOAPAction").endsWith("spoergTilmelding\""));
    const auto newer = std::make_shared<Canned>(soapAnswer(200, encodeAfsendBrevResponse(true, SoapVersion::V12)));
    VERIFY_RESULT(test::await(PrintServiceClient(newer, address, SoapVersion::V12).afsendBrev(test::fullBrev())));
    QVERIFY(headerValue(newer->asked.headers, "Content-Type").startsWith("application/soap+xml"));
    const auto read = m_reader->readRequest(newer->asked.body);
    VERIFY_RESULT(read);
    QCOMPARE(read->version, SoapVersion::V12);
}

void tst_printservice::clientAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("kode");
    const auto row = [](const char *name, int status, const char *type, const QByteArray &body, const char *code,
                        base::ErrorKind kind, const QString &kode = {}) {
        QTest::newRow(name) << status << QByteArray(type) << body << QByteArray(code) << int(kind) << kode;
    };
    using enum base::ErrorKind;
    const char *xml = "text/xml";
    const PrintFault list = ServiceplatformFault {{{QStringLiteral("SP-1"), QStringLiteral("no")}, {QStringLiteral("SP-2"), QStringLiteral("no")}}};
    const PrintFault fejl = Fejl {3000, QStringLiteral("Ingen adgang for 2512484916"), {}};
    row("ServiceplatformFault", 500, xml, encodePrintFault(list), "printservice.fault", Refused, QStringLiteral("SP-1"));
    row("Fejl", 500, xml, encodePrintFault(fejl), "printservice.fault", Refused, QStringLiteral("3000"));
    row("Fejl with 403", 403, xml, encodePrintFault(fejl), "printservice.fault", Refused, QStringLiteral("3000"));
    row("Fejl in 1.2", 400, "application/soap+xml; charset=utf-8", encodePrintFault(fejl, SoapVersion::V12), "printservice.fault", Refused, QStringLiteral("3000"));
    row("plain fault", 500, xml, encodeSoapFault(SoapVersion::V11, SoapBlame::Receiver, QStringLiteral("x")), "printservice.fault.plain", Refused);
    row("empty list", 500, xml, encodePrintFault(ServiceplatformFault {}), "printservice.fault.plain", Refused);
    row("not accepted", 200, xml, encodeAfsendBrevResponse(false), "printservice.notaccepted", Refused);
    row("answer to another question", 200, xml, encodeSpoergTilmeldingResponse(true), "printservice.answer", Unreachable);
    row("answer with a wrong status", 500, xml, encodeAfsendBrevResponse(true), "printservice.answer", Unreachable);
    row("html", 200, "text/html", "<html/>", "printservice.answer", Unreachable);
    row("right body, wrong type", 200, "text/html", encodeAfsendBrevResponse(true), "printservice.answer", Unreachable);
    row("no xml", 200, xml, "OK", "printservice.answer", Unreachable);
    row("401", 401, "text/plain", "", "printservice.http", Refused);
    row("403", 403, "text/plain", "", "printservice.http", Refused);
    row("500", 500, "text/plain", "", "printservice.http", Unreachable);
    row("503", 503, "text/plain", "", "printservice.http", Unreachable);
}

void tst_printservice::clientAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(int, kind);
    QFETCH(QString, kode);
    const PrintServiceClient client(std::make_shared<Canned>(soapAnswer(status, body, type)), address);
    const auto result = test::await(client.afsendBrev(test::smallBrev()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().message.code, code);
    QCOMPARE(int(result.error().kind), kind);
    QCOMPARE(result.error().message.arguments.value(QStringLiteral("kode")).toString(), kode);
    QVERIFY(base::isInCatalogue(code));
    QVERIFY(!base::sentence(result.error().message).contains(QLatin1String("2512484916")));
    if (!kode.isEmpty()) { // code and text reach the person as they came
        QVERIFY(base::sentence(result.error().message).contains(kode));
        QVERIFY(base::sentence(result.error().message).contains(kode == u"3000" ? u"Ingen adgang for" : u"no"));
    }
}

void tst_printservice::transportErrorsPass()
{
    const PrintServiceClient client(std::make_shared<Canned>(base::failure(base::ErrorKind::Unreachable, "transport.reset")), address);
    QCOMPARE(test::await(client.afsendBrev(test::smallBrev())).error().message.code, QByteArray("transport.reset"));
    QCOMPARE(test::await(client.spoergTilmelding({{}, std::nullopt, test::person()})).error().message.code, QByteArray("transport.reset"));
}

void tst_printservice::wsdl()
{
    const QByteArray wsdl = printServiceWsdl(QUrl(QStringLiteral("https://127.0.0.1:8443/service/Print/Print/2?wsdl")));
    QVERIFY(wsdl.contains("<soap:address location=\"https://127.0.0.1:8443/service/Print/Print/2\"/>"));
    QVERIFY(!wsdl.contains('@'));
    VERIFY_RESULT(XmlDocument::parse(wsdl));
    // Every schema that is named is served, and names only such.
    QStringList names {QStringLiteral("printservice.xsd"), QStringLiteral("serviceplatformfault.xsd")};
    for (int i = 0; i < names.size(); ++i) {
        const auto schema = printServiceSchema(names.at(i));
        QVERIFY2(schema, qPrintable(names.at(i)));
        const auto document = XmlDocument::parse(*schema);
        VERIFY_RESULT(document);
        for (const auto &child : document->root().children()) {
            const QString location = child.attribute("schemaLocation");
            if (!location.isEmpty() && !names.contains(location)) {
                names.append(location);
            }
        }
    }
    QCOMPARE(names.size(), 18);
    QVERIFY(!printServiceSchema(QStringLiteral("../schemas/cpr.xsd")));
    QVERIFY(!printServiceSchema(QStringLiteral("printservice.wsdl")));
    QVERIFY(!printServiceSchema(QStringLiteral("none.xsd")));
}

NEMSMS_TEST(tst_printservice)
#include "tst_printservice.moc"
