// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tokensample.h"
#include "protocols/wssecurity/securedenvelope.h"
#include "protocols/wssecurity/wssnames.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;
using test::piece;
using test::swapped;
using test::TokenSample;

class tst_securedenvelope : public QObject
{
    Q_OBJECT

private:
    TokenSample m_sample;

    SecuredMessage draft() const
    {
        SecuredMessage message;
        message.addressing = {u"urn:do"_s, u"urn:uuid:1"_s, u"https://localhost/service"_s, {}, true};
        message.created = TokenSample::now();
        message.framework = true;
        message.token = m_sample.token();
        message.tokenId = m_sample.read(message.token)->id;
        message.body = "<x:Call xmlns:x='urn:x'>hej &amp; goddag</x:Call>";
        return message;
    }
    QByteArray call() const { return *encodeSecured(draft(), m_sample.caller); }

    /// The code that opening or verifying ends with; empty when both hold.
    QByteArray refusal(const QByteArray &xml, const QDateTime &now = TokenSample::now()) const
    {
        const auto envelope = SecuredEnvelope::open(xml);
        if (!envelope) {
            return envelope.error().message.code;
        }
        const auto verified = envelope->verify(m_sample.caller, now);
        return verified ? QByteArray() : verified.error().message.code;
    }

private Q_SLOTS:
    void aCallIsReadBack();
    void aCertificateMayStandForTheKey();
    void everyPartOfThePolicyIsSigned_data();
    void everyPartOfThePolicyIsSigned();
    void attacks_data();
    void attacks();
    void itCountsForFiveMinutes();
    void anAnswerRelatesToItsQuestion();
};

void tst_securedenvelope::aCallIsReadBack()
{
    const auto envelope = SecuredEnvelope::open(call());
    VERIFY_RESULT(envelope);
    VERIFY_RESULT(envelope->verify(m_sample.caller, TokenSample::now()));
    QCOMPARE(envelope->addressing(), draft().addressing);
    QVERIFY(envelope->hasFramework());
    QVERIFY(envelope->message().payload.is({"urn:x", "Call"}));
    const auto token = readSamlToken(envelope->token(), envelope->ids(), m_sample.sts);
    VERIFY_RESULT(token);
    QCOMPARE(token->holderDer, m_sample.caller.certificateDer());
}

void tst_securedenvelope::aCertificateMayStandForTheKey()
{
    SecuredMessage message = draft();
    message.version = SoapVersion::V12;
    message.token.clear();
    message.framework = false;
    const auto text = encodeSecured(message, m_sample.caller);
    const auto envelope = SecuredEnvelope::open(*text);
    VERIFY_RESULT(envelope);
    QCOMPARE(envelope->certificateDer(), m_sample.caller.certificateDer());
    QVERIFY(envelope->token().isNull());
    QVERIFY(!envelope->hasFramework());
    VERIFY_RESULT(envelope->verify(m_sample.caller, TokenSample::now()));
    QCOMPARE(envelope->verify(m_sample.stranger, TokenSample::now()).error().message.code, "signature.value");
}

// SF1600 policies.wsdl: SignedParts, ProtectTokens, IncludeTimestamp.
void tst_securedenvelope::everyPartOfThePolicyIsSigned_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("Body") << QByteArray("goddag") << QByteArray("farvel");
    QTest::newRow("MessageID") << QByteArray("urn:uuid:1<") << QByteArray("urn:uuid:2<");
    QTest::newRow("Action") << QByteArray(">urn:do<") << QByteArray(">urn:undo<");
    QTest::newRow("To") << QByteArray("https://localhost/service") << QByteArray("https://localhost/other");
    QTest::newRow("ReplyTo") << QByteArray("addressing/anonymous") << QByteArray("addressing/none");
    QTest::newRow("Framework") << QByteArray("sb:profile:basic") << QByteArray("sb:profile:other");
    QTest::newRow("Timestamp") << QByteArray("09:05:00.000Z</wsu:Expires>") << QByteArray("09:09:00.000Z</wsu:Expires>");
    QTest::newRow("token") << QByteArray("29189846") << QByteArray("19435075");
}

void tst_securedenvelope::everyPartOfThePolicyIsSigned()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, with);
    QCOMPARE(refusal(call()), QByteArray());
    QCOMPARE(refusal(swapped(call(), old, with)), "signature.digest");
}

void tst_securedenvelope::attacks_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = call();
    const QByteArray body = piece(good, "<s:Body", "</s:Body>");
    const QByteArray token = piece(good, "<saml:Assertion", "</saml:Assertion>");
    const QByteArray security = piece(good, "<wsse:Security", "</wsse:Security>");
    const QByteArray signature = security.mid(security.lastIndexOf("<ds:Signature ")).chopped(16);
    const auto add = [](const char *name, const QByteArray &xml, const char *code) {
        QTest::newRow(name) << xml << QByteArray(code);
    };
    const QByteArray to = piece(good, "<wsa:To", "</wsa:To>");
    add("moved body", swapped(swapped(good, body, "<s:Body><x:Evil xmlns:x='urn:x'/></s:Body>"), "</s:Header>", "<W>" + body + "</W></s:Header>"),
        "signature.uncovered");
    const QByteArray tokenId = piece(token, " ID=\"_", "\"");
    const QByteArray evil = swapped(swapped(token, tokenId, " ID=\"_evil\""), "29189846", "19435075");
    add("moved token", swapped(swapped(good, token, evil), "</s:Header>", "<W>" + token + "</W></s:Header>"), "signature.uncovered");
    SecuredMessage byCertificate = draft();
    byCertificate.token.clear();
    const QByteArray other = *encodeSecured(byCertificate, m_sample.caller);
    const QByteArray shown = piece(other, "<wsse:BinarySecurityToken", "</wsse:BinarySecurityToken>");
    const qsizetype at = shown.indexOf(" wsu:Id=\"");
    const QByteArray shownId = shown.mid(at, shown.indexOf('"', at + 9) + 1 - at);
    add("moved certificate", swapped(swapped(other, shown, swapped(shown, shownId, "")), "</s:Header>",
                                     "<W xmlns:wsse='" + QByteArray(wss::wsseNs) + "' xmlns:wsu='" + wss::wsuNs + "'>" + shown + "</W></s:Header>"),
        "signature.uncovered");
    add("unsigned header", swapped(swapped(good, to, "<wsa:To>https://localhost/service</wsa:To>"), "</s:Header>", "<W>" + to + "</W></s:Header>"),
        "signature.uncovered");
    add("header twice", swapped(good, to, to + "<wsa:To>https://evil</wsa:To>"), "wss.header");
    add("unsigned From", swapped(good, to, to + "<wsa:From><wsa:Address>x</wsa:Address></wsa:From>"), "signature.uncovered");
    add("two assertions", swapped(good, token, token + "<saml:Assertion xmlns:saml='urn:oasis:names:tc:SAML:2.0:assertion' ID='_2'/>"),
        "wss.header");
    add("two signatures", swapped(good, signature, signature + signature), "wss.header");
    add("two Securities", swapped(good, security, security + "<wsse:Security xmlns:wsse='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'/>"),
        "wss.header");
    add("something else in Security", swapped(good, token, token + "<wsse:UsernameToken/>"), "wss.header");
    add("no signature", swapped(good, signature, ""), "signature.missing");
    add("no Security", swapped(good, security, ""), "wss.security");
    add("no Timestamp", swapped(good, piece(good, "<wsu:Timestamp", "</wsu:Timestamp>"), ""), "wss.header");
    add("no MessageID", swapped(good, piece(good, "<wsa:MessageID", "</wsa:MessageID>"), ""), "wss.header");
    add("Framework of another version", swapped(good, "version=\"2.0\" sbf", "version=\"1.0\" sbf"), "wss.header");
    add("another header that must be understood", swapped(good, "</s:Header>", "<W s:mustUnderstand='1'/></s:Header>"), "soap.mustunderstand");
}

void tst_securedenvelope::attacks()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, code);
    QCOMPARE(refusal(xml), code);
}

void tst_securedenvelope::itCountsForFiveMinutes()
{
    const QByteArray good = call();
    const QDateTime now = TokenSample::now();
    QCOMPARE(refusal(good, now.addSecs(-300)), QByteArray());
    QCOMPARE(refusal(good, now.addSecs(-301)), "wss.time");
    QCOMPARE(refusal(good, now.addSecs(600)), QByteArray());
    QCOMPARE(refusal(good, now.addSecs(601)), "wss.time");
}

void tst_securedenvelope::anAnswerRelatesToItsQuestion()
{
    SecuredMessage message = draft();
    message.token.clear();
    message.addressing = {u"urn:done"_s, u"urn:uuid:2"_s, {}, u"urn:uuid:1"_s, false};
    const auto envelope = SecuredEnvelope::open(*encodeSecured(message, m_sample.sts));
    VERIFY_RESULT(envelope);
    VERIFY_RESULT(envelope->verify(m_sample.sts, TokenSample::now()));
    QCOMPARE(envelope->addressing().relatesTo, u"urn:uuid:1"_s);
    QVERIFY(!envelope->addressing().replyTo);
}

NEMSMS_TEST(tst_securedenvelope)
#include "tst_securedenvelope.moc"
