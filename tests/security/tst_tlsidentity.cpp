// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other programs write them: OpenSSL's own tool makes them here.
#include "security/legacypkcs12.h"
#include "security/x509facts.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

base::Secret password(const char *text)
{
    return base::Secret(QByteArray(text));
}

} // namespace

class tst_tlsidentity : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    bool m_ready = false;

    bool openssl(const QString &arguments)
    {
        QProcess tool;
        tool.setWorkingDirectory(m_folder.path());
        tool.start(u"openssl"_s, QProcess::splitCommand(QString(arguments).replace(u'\'', u'"')));
        const bool done = tool.waitForFinished() && tool.exitCode() == 0;
        if (!done) {
            qWarning("openssl %s: %s", qPrintable(arguments), tool.readAllStandardError().constData());
        }
        return done;
    }

    QByteArray file(const QString &name) const
    {
        QFile opened(m_folder.filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QByteArray code(const QString &name, const char *text) const
    {
        const auto identity = security::readPkcs12(file(name), password(text));
        return identity ? QByteArray("ok") : identity.error().message.code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = openssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 30 "
                          "-subj '/CN=Proeve CA'"_s)
            && openssl(u"req -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.csr -utf8 -subj "
                       "'/C=DK/organizationIdentifier=NTRDK-29189846/O=Børneby Kommune/CN=NemSMS konsol'"_s)
            && openssl(u"x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -set_serial 0x0A1B -days 10 -out leaf.pem"_s)
            && openssl(u"x509 -in leaf.pem -outform DER -out leaf.der"_s)
            && openssl(u"pkcs12 -export -inkey leaf.key -in leaf.pem -certfile ca.pem -passout pass:hemmelig -out god.p12"_s)
            && openssl(u"pkcs12 -export -inkey leaf.key -in leaf.pem -passout pass: -out uden.p12"_s)
            && openssl(u"pkcs12 -export -legacy -inkey leaf.key -in leaf.pem -passout pass:hemmelig -out gammel.p12"_s)
            && openssl(u"pkcs12 -export -nomac -inkey leaf.key -in leaf.pem -passout pass:hemmelig -out nomac.p12"_s)
            && openssl(u"pkcs12 -export -nokeys -in leaf.pem -passout pass:hemmelig -out kuncert.p12"_s)
            && openssl(u"pkcs12 -export -nocerts -inkey leaf.key -passout pass:hemmelig -out kunkey.p12"_s)
            && openssl(u"pkcs12 -export -inkey leaf.key -in leaf.pem -passout 'pass:blåbærgrød' -out dansk.p12"_s)
            && openssl(u"pkcs8 -topk8 -in leaf.key -passout pass:hemmelig -out leaf.enc.key"_s);
        QVERIFY(m_ready);
    }

    void aGoodFileGivesLeafChainAndKey()
    {
        const auto identity = security::readPkcs12(file(u"god.p12"_s), password("hemmelig"));
        VERIFY_RESULT(identity);
        QCOMPARE(identity->certificatePem, file(u"leaf.pem"_s));
        QCOMPARE(identity->chainPem, file(u"ca.pem"_s));
        QVERIFY(identity->keyPem->reveal().startsWith("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(identity->keyPem->reveal() == file(u"leaf.key"_s));
    }

    void everyFailureHasItsOwnName()
    {
        QCOMPARE(code(u"god.p12"_s, "forkert"), "security.p12.password");
        QCOMPARE(code(u"god.p12"_s, ""), "security.p12.password");
        QCOMPARE(code(u"uden.p12"_s, ""), "ok");
        QCOMPARE(code(u"uden.p12"_s, "x"), "security.p12.password");
        QCOMPARE(code(u"dansk.p12"_s, "blåbærgrød"), "ok");
        QCOMPARE(code(u"gammel.p12"_s, "hemmelig"), "security.p12.legacy"); // nobody said yes to its old cipher
        VERIFY_RESULT(security::readLegacyPkcs12(file(u"gammel.p12"_s), password("hemmelig")));
        QVERIFY(!security::readLegacyPkcs12(file(u"gammel.p12"_s), password("forkert")));
        QCOMPARE(code(u"gammel.p12"_s, "forkert"), "security.p12.password");
        QCOMPARE(code(u"nomac.p12"_s, "hemmelig"), "security.p12.noMac");
        QCOMPARE(code(u"nomac.p12"_s, "forkert"), "security.p12.noMac");
        QCOMPARE(code(u"kuncert.p12"_s, "hemmelig"), "security.identity.noKey");
        QCOMPARE(code(u"kunkey.p12"_s, "hemmelig"), "security.identity.noCertificate");
        QCOMPARE(code(u"leaf.pem"_s, ""), "security.p12.damaged");
        QCOMPARE(code(u"findes-ikke"_s, ""), "security.p12.damaged");
        const QByteArray whole = file(u"god.p12"_s);
        QVERIFY(!security::readPkcs12(whole.first(whole.size() / 2), password("hemmelig")));
    }

    void pemInAnyOrder()
    {
        const QByteArray leaf = file(u"leaf.pem"_s);
        const QByteArray ca = file(u"ca.pem"_s);
        const QByteArray key = file(u"leaf.key"_s);
        for (const QByteArray &text : {QByteArray(leaf + ca + key), QByteArray(key + ca + leaf), QByteArray(ca + key + leaf)}) {
            const auto identity = security::readPem(text, password(""));
            VERIFY_RESULT(identity);
            QCOMPARE(identity->certificatePem, leaf);
            QCOMPARE(identity->chainPem, ca);
        }
        VERIFY_RESULT(security::readPem(QByteArray(leaf + file(u"leaf.enc.key"_s)), password("hemmelig")));
        const auto wrong = security::readPem(QByteArray(leaf + file(u"leaf.enc.key"_s)), password("forkert"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message.code, "security.pem.password");
        const auto mismatch = security::readPem(QByteArray(ca + key), password(""));
        QVERIFY(!mismatch);
        QCOMPARE(mismatch.error().message.code, "security.identity.mismatch");
        QCOMPARE(security::readPem(leaf, password("")).error().message.code, "security.identity.noKey");
    }

    void factsOfACertificate()
    {
        for (const QString &name : {u"leaf.pem"_s, u"leaf.der"_s}) {
            const auto facts = security::readX509(file(name));
            VERIFY_RESULT(facts);
            QCOMPARE(facts->commonName, u"NemSMS konsol"_s);
            QCOMPARE(facts->organisation, u"Børneby Kommune"_s);
            QVERIFY(facts->subject.contains(u"O=Børneby Kommune"_s));
            QCOMPARE(facts->issuer, u"CN=Proeve CA"_s);
            QCOMPARE(facts->serialNumber, u"0A1B"_s);
            QCOMPARE(facts->cvr, u"29189846"_s);
            QCOMPARE(facts->notBefore.daysTo(facts->notAfter), 10);
            QCOMPARE(facts->notAfter.timeSpec(), Qt::UTC);
            QCOMPARE(facts->thumbprintSha256,
                     QCryptographicHash::hash(file(u"leaf.der"_s), QCryptographicHash::Sha256));
            QVERIFY(!facts->authority);
        }
        QVERIFY(security::readX509(file(u"ca.pem"_s))->authority);
        const auto bundle = security::readX509Bundle(file(u"leaf.pem"_s) + "tekst\n" + file(u"ca.pem"_s));
        VERIFY_RESULT(bundle);
        QCOMPARE(bundle->size(), 2);
        QVERIFY(!security::readX509("hej"));
        QVERIFY(!security::readX509Bundle("hej"));
        const QByteArray leaf = file(u"leaf.pem"_s);
        QVERIFY(!security::readX509Bundle(QByteArray(leaf + leaf.first(leaf.size() / 2) + "\n-----END CERTIFICATE-----\n")));
    }

    void oldCertificatesNameTheirCvrElsewhere()
    {
        QVERIFY(openssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout o.key -out oces2.pem -days 1 -subj "
                        "'/C=DK/O=Kommune/serialNumber=CVR:29189846-FID:1234/CN=Funktion'"_s));
        QCOMPARE(security::readX509(file(u"oces2.pem"_s))->cvr, u"29189846"_s);
        QVERIFY(openssl(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout o.key -out ingen.pem -days 1 -subj '/CN=291898461'"_s));
        QCOMPARE(security::readX509(file(u"ingen.pem"_s))->cvr, QString());
    }
};

NEMSMS_TEST(tst_tlsidentity)
#include "tst_tlsidentity.moc"
