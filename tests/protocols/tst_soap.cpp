// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/soap/soapenvelope.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::protocols;

namespace {

QByteArray envelope(SoapVersion version, const QByteArray &inside)
{
    return QByteArray("<e:Envelope xmlns:e='") + soapNamespace(version) + "'>" + inside + "</e:Envelope>";
}

} // namespace

class tst_soap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data() { versions(); }
    void roundTrip();
    void fault_data() { versions(); }
    void fault();
    void faultWithoutDetail_data() { versions(); }
    void faultWithoutDetail();
    void refuses_data();
    void refuses();
    void optionalHeadersPass();
    void headers();
    void foreignFaults();

private:
    void versions()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1.1") << int(SoapVersion::V11);
        QTest::newRow("1.2") << int(SoapVersion::V12);
    }
};

void tst_soap::roundTrip()
{
    QFETCH(int, version);
    XmlWriter writer;
    beginEnvelope(writer, SoapVersion(version));
    writer.open("x:a").declare("x", "urn:x").text(u"hej").close();
    endEnvelope(writer);
    const auto message = decodeEnvelope(writer.take());
    VERIFY_RESULT(message);
    QCOMPARE(int(message->version), version);
    QVERIFY(!message->fault);
    QVERIFY(message->payload.is({"urn:x", "a"}));
    QCOMPARE(message->payload.text(), QStringLiteral("hej"));
}

void tst_soap::fault()
{
    QFETCH(int, version);
    for (const auto blame : {SoapBlame::Sender, SoapBlame::Receiver}) {
        const QByteArray bytes = encodeSoapFault(SoapVersion(version), blame, QStringLiteral("Nej & æ"), [](XmlWriter &writer) {
            writer.open("x:why").declare("x", "urn:x").text(u"derfor").close();
        });
        const auto message = decodeEnvelope(bytes);
        VERIFY_RESULT(message);
        QVERIFY(message->fault);
        QVERIFY(message->payload.isNull());
        QCOMPARE(int(message->fault->blame), int(blame));
        QCOMPARE(message->fault->reason, QStringLiteral("Nej & æ"));
        QVERIFY(message->fault->detail.is({"urn:x", "why"}));
        QCOMPARE(message->fault->detail.text(), QStringLiteral("derfor"));
    }
}

void tst_soap::faultWithoutDetail()
{
    QFETCH(int, version);
    const auto message = decodeEnvelope(encodeSoapFault(SoapVersion(version), SoapBlame::Receiver, QStringLiteral("Nej")));
    VERIFY_RESULT(message);
    QVERIFY(message->fault && message->fault->detail.isNull());
}

void tst_soap::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QByteArray(code);
    };
    const auto v11 = SoapVersion::V11;
    row("no xml", "x", "xml.malformed");
    row("another element", "<a/>", "soap.envelope");
    row("another namespace", "<e:Envelope xmlns:e='urn:e'><e:Body><a/></e:Body></e:Envelope>", "soap.envelope");
    row("no body", envelope(v11, ""), "soap.body");
    row("body of the other version", envelope(v11, "<Body xmlns='http://www.w3.org/2003/05/soap-envelope'><a/></Body>"), "soap.parts");
    row("two bodies", envelope(v11, "<e:Body><a/></e:Body><e:Body><a/></e:Body>"), "soap.parts");
    row("something behind the body", envelope(v11, "<e:Body><a/></e:Body><b xmlns='urn:b'/>"), "soap.parts");
    row("a header behind the body", envelope(SoapVersion::V12, "<e:Body><a/></e:Body><e:Header/>"), "soap.parts");
    row("empty body", envelope(v11, "<e:Body/>"), "soap.body");
    row("text only", envelope(v11, "<e:Body>text</e:Body>"), "soap.body");
    row("two in the body", envelope(v11, "<e:Body><a/><b/></e:Body>"), "soap.body");
    row("must understand 1", envelope(v11, "<e:Header><a e:mustUnderstand='1'/></e:Header><e:Body><a/></e:Body>"), "soap.mustunderstand");
    row("must understand true", envelope(SoapVersion::V12, "<e:Header><a/><b e:mustUnderstand=' true '/></e:Header><e:Body><a/></e:Body>"), "soap.mustunderstand");
}

void tst_soap::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    const auto message = decodeEnvelope(bytes);
    QVERIFY(!message.has_value());
    QCOMPARE(message.error().message.code, code);
    QVERIFY(base::isInCatalogue(code));
}

void tst_soap::optionalHeadersPass()
{
    VERIFY_RESULT(decodeEnvelope(envelope(SoapVersion::V11, "<e:Header><a e:mustUnderstand='0'/><b/></e:Header><e:Body> <a/> </e:Body>")));
}

void tst_soap::headers()
{
    const auto v11 = soapHeaders(SoapVersion::V11, "urn:a");
    QCOMPARE(headerValue(v11, "content-type"), QByteArray("text/xml; charset=utf-8"));
    QCOMPARE(headerValue(v11, "SOAPAction"), QByteArray("\"urn:a\""));
    const auto v12 = soapHeaders(SoapVersion::V12, "urn:a");
    QCOMPARE(headerValue(v12, "content-type"), QByteArray("application/soap+xml; charset=utf-8; action=\"urn:a\""));
    QVERIFY(headerValue(v12, "SOAPAction").isEmpty());
}

void tst_soap::foreignFaults()
{
    // As other stacks write them: a code with a dot (SOAP 1.1 4.4.1), a subcode, several languages.
    const auto dotted = decodeEnvelope(envelope(SoapVersion::V11, "<e:Body><e:Fault><faultcode>e:Client.Auth</faultcode>"
                                                                  "<faultstring>no</faultstring></e:Fault></e:Body>"));
    VERIFY_RESULT(dotted);
    QCOMPARE(int(dotted->fault->blame), int(SoapBlame::Sender));
    const auto empty = decodeEnvelope(envelope(SoapVersion::V12, "<e:Body><e:Fault/></e:Body>"));
    VERIFY_RESULT(empty);
    QVERIFY(empty->fault->reason.isEmpty());
}

NEMSMS_TEST(tst_soap)
#include "tst_soap.moc"
