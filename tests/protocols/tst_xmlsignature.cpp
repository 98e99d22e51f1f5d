// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/signedsample.h"
#include "protocols/tokensample.h"
#include "protocols/xmlsignature/signaturenames.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using namespace nemsms::protocols;
using test::SignedSample;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray run(const QString &program, const QStringList &arguments, int &code)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    code = process.waitForFinished(60000) ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace

class tst_xmlsignature : public QObject
{
    Q_OBJECT

private:
    SignedSample m_sample;

private Q_SLOTS:
    void whatWasSignedIsCoveredAndNothingElse();
    void anotherKeyIsRefused();
    void theWrongKeysAreRefused();
    void attacks_data();
    void attacks();
    void aMovedBodyIsNotCovered();
    void aTrustedKeyInsideIsNotUsed();
    void theXmlsec1ProgramVerifiesOurs();
    void signaturesOfPythonXmlsecAreAccepted();
    void theLibraryStartsAgainAfterItsLastOwner();
};

void tst_xmlsignature::whatWasSignedIsCoveredAndNothingElse()
{
    const auto document = XmlDocument::parse(m_sample.message());
    VERIFY_RESULT(document);
    const auto ids = ElementIds::of(*document);
    const auto verdict = verifySignature(test::at(*document, {u"Header"_s, u"Signature"_s}), *ids, m_sample.signer());
    VERIFY_RESULT(verdict);
    QCOMPARE(verdict->elements.size(), 2);
    QVERIFY(verdict->covers(test::at(*document, {u"Body"_s})));
    VERIFY_RESULT(verdict->require(test::at(*document, {u"Header"_s, u"Timestamp"_s}), "Timestamp"));
    const auto note = verdict->require(test::at(*document, {u"Header"_s, u"Note"_s}), "Note");
    QCOMPARE(note.error().message.code, "signature.uncovered");
    QCOMPARE(note.error().message.arguments.value(u"element"_s), u"Note"_s);
    QVERIFY(!verdict->covers(test::at(*document, {u"Body"_s, u"Text"_s}))); // its parent is, as a whole
    QVERIFY(!verdict->covers(XmlElement()));
}

void tst_xmlsignature::anotherKeyIsRefused()
{
    QCOMPARE(m_sample.refusal(m_sample.message({"T-1", "B-1"}, m_sample.stranger())), "signature.value");
}

void tst_xmlsignature::theWrongKeysAreRefused()
{
    const auto library = XmlSecurity::start();
    const test::TestCa ca(u"CA"_s);
    test::TestCa::Wish small;
    small.rsaBits = 1024;
    const auto weak = SignatureKey::ofIdentity(*library, ca.issue(small));
    QCOMPARE(weak.error().message.code, "signature.weakkey");
    QCOMPARE(SignatureKey::ofCertificate(*library, ca.issue(small).certificatePem).error().message.code, "signature.weakkey");
    QCOMPARE(SignatureKey::ofIdentity(*library, ca.issue()).error().message.code, "signature.key");
    QCOMPARE(SignatureKey::ofCertificate(*library, ca.issue().certificatePem).error().message.code, "signature.certificate");
    QCOMPARE(SignatureKey::ofCertificate(*library, "none").error().message.code, "signature.certificate");
    QCOMPARE(SignatureKey::ofIdentity(*library, {}).error().message.code, "signature.key");
    const auto unable = SignatureKey::ofCertificate(*library, m_sample.identity().certificatePem);
    QCOMPARE(sign(SignedSample::draft({"B-1"}), *unable).error().message.code, "signature.sign");
}

void tst_xmlsignature::attacks_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = m_sample.message();
    const QByteArray reference = test::piece(good, "<ds:Reference URI=\"#T-1\"", "</ds:Reference>");
    const auto add = [&](const char *name, const QByteArray &message, const char *code) {
        QTest::newRow(name) << message << QByteArray(code);
    };
    add("changed body", test::swapped(good, "Husk", "Glem"), "signature.digest");
    add("changed timestamp", test::swapped(good, "10:00:00Z", "11:00:00Z"), "signature.digest");
    add("reference taken away", test::swapped(good, reference, ""), "signature.value");
    add("duplicate id", test::swapped(good, "Id=\"N-1\"", "Id=\"B-1\""), "signature.duplicateid");
    add("duplicate id by xml:id", test::swapped(good, "Id=\"N-1\"", "xml:id=\"T-1\""), "signature.duplicateid");
    add("duplicate id by ID", test::swapped(good, "Id=\"N-1\"", "ID=\"T-1\""), "signature.duplicateid");
    add("SHA-1 digest", test::swapped(good, dsig::sha256, "http://www.w3.org/2000/09/xmldsig#sha1"), "signature.algorithm");
    add("RSA-SHA1", test::swapped(good, dsig::rsaSha256, "http://www.w3.org/2000/09/xmldsig#rsa-sha1"), "signature.algorithm");
    add("HMAC with the public key", test::swapped(good, dsig::rsaSha256, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
        "signature.algorithm");
    add("RSA-MD5", test::swapped(good, dsig::rsaSha256, "http://www.w3.org/2001/04/xmldsig-more#rsa-md5"), "signature.algorithm");
    add("no algorithm", test::swapped(good, "<ds:SignatureMethod Algorithm", "<ds:SignatureMethod Other"), "signature.algorithm");
    const QByteArray transform = QByteArray("<ds:Transform Algorithm=\"") + dsig::exclusiveC14n + "\"/>";
    add("XSLT", test::swapped(good, transform, "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/>" + transform),
        "signature.algorithm");
    add("XPath", test::swapped(good, transform, "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"/>" + transform),
        "signature.algorithm");
    add("C14N with comments", test::swapped(good, transform, "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#WithComments\"/>"),
        "signature.algorithm");
    add("enveloped from outside", test::swapped(good, transform, QByteArray("<ds:Transform Algorithm=\"") + dsig::enveloped + "\"/>" + transform),
        "signature.form");
    add("twice canonical", test::swapped(good, transform, transform + transform), "signature.form");
    add("something in the method", test::swapped(good, QByteArray(dsig::rsaSha256) + "\"/>", QByteArray(dsig::rsaSha256) + "\"><ds:HMACOutputLength>0</ds:HMACOutputLength></ds:SignatureMethod>"),
        "signature.algorithm");
    add("external reference", test::swapped(good, "URI=\"#T-1\"", "URI=\"http://127.0.0.1/x\""), "signature.reference");
    add("file reference", test::swapped(good, "URI=\"#T-1\"", "URI=\"file:///etc/passwd\""), "signature.reference");
    add("empty reference", test::swapped(good, "URI=\"#T-1\"", "URI=\"\""), "signature.reference");
    add("no reference address", test::swapped(good, " URI=\"#T-1\"", ""), "signature.reference");
    add("XPointer", test::swapped(good, "URI=\"#T-1\"", "URI=\"#xpointer(id('T-1'))\""), "signature.reference");
    add("unknown id", test::swapped(good, "URI=\"#T-1\"", "URI=\"#T-2\""), "signature.reference");
    add("object inside", test::swapped(good, "</ds:Signature>", "<ds:Object/></ds:Signature>"), "signature.form");
    add("manifest inside", test::swapped(good, reference, "<ds:Manifest>" + reference + "</ds:Manifest>"), "signature.form");
    add("no references", test::swapped(test::swapped(good, reference, ""), test::piece(good, "<ds:Reference URI=\"#B-1\"", "</ds:Reference>"), ""),
        "signature.form");
    add("many references", test::swapped(good, reference, reference.repeated(40)), "signature.form");
    add("comment in a signed part", test::swapped(good, "Husk", "Husk<!-- x -->"), "signature.comment");
    add("instruction in a signed part", test::swapped(good, "Husk", "<?x y?>Husk"), "signature.comment");
    add("no signature", test::swapped(good, test::piece(good, "<ds:Signature ", "</ds:Signature>"), ""), "signature.missing");
    add("empty value", test::swapped(good, test::piece(good, "<ds:SignatureValue>", "</ds:SignatureValue>"), "<ds:SignatureValue/>"), "signature.value");
}

void tst_xmlsignature::attacks()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, code);
    QCOMPARE(m_sample.refusal(m_sample.message()), QByteArray());
    QCOMPARE(m_sample.refusal(message), code);
}

// The classic: the signed Body is kept where nobody reads, and another one stands in its place.
void tst_xmlsignature::aMovedBodyIsNotCovered()
{
    const QByteArray good = m_sample.message();
    const QByteArray body = test::piece(good, "<s:Body", "</s:Body>");
    const QByteArray moved = test::swapped(test::swapped(good, body, "<s:Body><Text>Glem det</Text></s:Body>"), "</s:Header>",
                                      "<Wrapper>" + body + "</Wrapper></s:Header>");
    const auto document = XmlDocument::parse(moved);
    const auto ids = ElementIds::of(*document);
    const auto verdict = verifySignature(test::at(*document, {u"Header"_s, u"Signature"_s}), *ids, m_sample.signer());
    VERIFY_RESULT(verdict); // cryptographically it is good
    const auto judged = verdict->require(test::at(*document, {u"Body"_s}), "Body");
    QCOMPARE(judged.error().message.code, "signature.uncovered");
}

void tst_xmlsignature::aTrustedKeyInsideIsNotUsed()
{
    XmlWriter writer;
    writer.open("a").attribute("ID", u"A-1").element("b", u"c");
    writeSignature(writer, {{"A-1"}, true, x509Data(m_sample.stranger().certificateDer())});
    const auto xml = sign(writer.close().take(), m_sample.stranger());
    VERIFY_RESULT(xml);
    const auto document = XmlDocument::parse(*xml);
    const auto ids = ElementIds::of(*document);
    const XmlElement signature = test::at(*document, {u"Signature"_s});
    VERIFY_RESULT(verifySignature(signature, *ids, m_sample.stranger()));
    QCOMPARE(verifySignature(signature, *ids, m_sample.signer()).error().message.code, "signature.value");
}

void tst_xmlsignature::theXmlsec1ProgramVerifiesOurs()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"signed.xml"_s), m_sample.message()));
    QVERIFY(write(folder.filePath(u"changed.xml"_s), test::swapped(m_sample.message(), "Husk", "Glem")));
    QVERIFY(write(folder.filePath(u"signer.pem"_s), m_sample.identity().certificatePem));
    const QString soap = u"http://schemas.xmlsoap.org/soap/envelope/:Body"_s;
    const QString timestamp = QLatin1String(dsig::wsuNs) + u":Timestamp"_s;
    const QStringList options {u"--verify"_s, u"--pubkey-cert-pem"_s, folder.filePath(u"signer.pem"_s),
                               u"--id-attr:Id"_s, soap, u"--id-attr:Id"_s, timestamp};
    int code = -1;
    QByteArray words = run(u"xmlsec1"_s, options + QStringList {folder.filePath(u"signed.xml"_s)}, code);
    QVERIFY2(code == 0, words.constData());
    words = run(u"xmlsec1"_s, options + QStringList {folder.filePath(u"changed.xml"_s)}, code);
    QVERIFY2(code != 0, words.constData());
}

void tst_xmlsignature::signaturesOfPythonXmlsecAreAccepted()
{
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"draft.xml"_s);
    QVERIFY(write(draft, SignedSample::draft({"T-1", "B-1"})));
    const QByteArrayView key = m_sample.identity().keyPem->reveal();
    QVERIFY(write(folder.filePath(u"key.pem"_s), key.toByteArray()));
    int code = -1;
    const QByteArray made = run(u"/usr/bin/python3"_s,
                                {QStringLiteral(NEMSMS_SOURCE_DIR "/tests/protocols/xmlsecsigner.py"), draft,
                                 folder.filePath(u"key.pem"_s)}, code);
    QVERIFY2(code == 0, made.constData());
    QVERIFY(made.contains("<ds:SignatureValue>"));
    VERIFY_RESULT(m_sample.verify(made));
    QCOMPARE(m_sample.refusal(test::swapped(made, "Husk", "Glem")), "signature.digest");
}

void tst_xmlsignature::theLibraryStartsAgainAfterItsLastOwner()
{
    for (int i = 0; i < 2; ++i) {
        const SignedSample own;
        QCOMPARE(own.refusal(own.message()), QByteArray());
    }
}

NEMSMS_TEST(tst_xmlsignature)
#include "tst_xmlsignature.moc"
