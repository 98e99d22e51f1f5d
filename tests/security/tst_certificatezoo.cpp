// SPDX-License-Identifier: GPL-3.0-or-later
// Certificate files as people have them, odd ones most of all: what exactly is said of each.
#include "security/certificatefile.h"
#include "security/revocation.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>

using namespace nemsms;
using namespace Qt::StringLiterals;
using security::CertificateFile;
using security::Hierarchy;
using security::OcesGeneration;
using security::OcesKind;

class tst_certificatezoo : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_zoo;
    QDateTime m_now {QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_zoo.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the zoo has no %s", qPrintable(name));
        }
        return file.readAll();
    }

    /// `password` null: nobody was asked.
    [[nodiscard]] CertificateFile examine(const QString &name, const QByteArray &password = "hemmelig",
                                          bool legacy = false) const
    {
        security::CertificateOpening opening;
        if (!password.isNull()) {
            opening.password = std::make_shared<base::Secret>(QByteArray(password));
        }
        opening.allowLegacy = legacy;
        return security::examineCertificateFile(bytesOf(name), opening, m_now);
    }

    static QStringList codes(const CertificateFile &file)
    {
        QStringList all;
        for (const auto &finding : file.findings) {
            all += QString::fromLatin1(finding.message.code).sliced(12); // without "certificate."
        }
        all.sort();
        return all;
    }

    static QStringList links(const CertificateFile &file)
    {
        QStringList all;
        for (const auto &link : file.chain) {
            all += QString::fromLatin1(link.verdict.message.code).sliced(17); // without "certificate.link."
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess maker;
        maker.setProcessChannelMode(QProcess::MergedChannels);
        maker.start(QStringLiteral(NEMSMS_SOURCE_DIR "/tests/security/zoo/makezoo.sh"), {m_zoo.path()});
        QVERIFY(maker.waitForFinished(60000));
        QFile log(m_zoo.filePath(u"makezoo.log"_s));
        const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll().right(400) : maker.readAll();
        QVERIFY2(maker.exitCode() == 0, said.constData());
    }

    void everyFileIsExplained_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("legacy");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("usable");
        const QByteArray right = "hemmelig";
        const QByteArray none;
        const QByteArray danish = u"blåbærgrød"_s.toUtf8();
        QByteArray utf16("\xFF\xFEh\0e\0m\0m\0e\0l\0i\0g\0\r\0\n\0", 22);
        const auto row = [](const char *file, const QByteArray &password, bool legacy, const char *expected, bool usable) {
            QTest::addRow("%s %s%s", file, password.toHex().constData(), legacy ? " legacy" : "")
                << QString::fromLatin1(file) << password << legacy << QString::fromLatin1(expected) << usable;
        };
        // Nothing wrong.
        for (const char *good : {"oces3.p12", "system3.p12", "moces3.p12", "foces2.p12", "moces2.p12", "whole.pem", "sealed.pem"}) {
            row(good, right, false, "", true);
        }
        row("whole.pem", none, false, "", true);
        row("dansk.p12", danish, false, "", true);
        // Passwords.
        row("oces3.p12", none, false, "password.needed", false);
        row("oces3.p12", "forkert", false, "password.wrong", false);
        row("oces3.p12", "", false, "password.wrong", false);
        row("oces3.p12", utf16, false, "password.utf16", true);
        row("sealed.pem", none, false, "password.needed", false);
        row("sealed.pem", "forkert", false, "password.wrong", false);
        row("des3.pem", "forkert", true, "password.wrong", false);
        row("emptypass.p12", none, false, "password.empty", true);
        row("emptypass.p12", right, false, "password.empty", true);
        row("doublyencoded.p12", danish, false, "password.encoding", true);
        row("dansk.p12", danish.toUpper(), false, "password.wrong", false);
        row("cut.p12", right, false, "password.cut", true);
        // How the file is sealed.
        row("nomac.p12", right, false, "noMac", false);
        row("nomac.p12", "forkert", false, "noMac password.wrong", false);
        row("rc2.p12", right, false, "legacy", false);
        row("rc2.p12", right, true, "legacy.read", true);
        row("rc2.p12", "forkert", true, "password.wrong", false);
        row("3des.p12", right, false, "legacy", false);
        row("3des.p12", right, true, "legacy.read", true);
        row("des3.pem", right, false, "legacy", false);
        row("des3.pem", right, true, "legacy.read", true);
        // What is in it.
        row("nokey.p12", right, false, "noKey", false);
        row("nocert.p12", right, false, "noCertificate", false);
        row("keyonly.der", none, false, "noCertificate", false);
        row("mismatch.pem", none, false, "keyMismatch", false);
        row("twokeys.pem", none, false, "twoKeys", false);
        row("nochain.p12", right, false, "chain.missing", true);
        row("others.p12", right, false, "chain.others", true);
        row("forgedchain.pem", none, false, "chain.broken", false);
        row("olderchain.p12", right, false, "chain.time", true);
        row("byleaf.p12", right, false, "chain.broken", false);
        row("oces3.der", none, false, "chain.missing publicOnly", true);
        row("oces3.pem", none, false, "chain.missing publicOnly", true);
        row("trusted.pem", none, false, "chain.missing publicOnly", true);
        row("bundle.p7b", none, false, "publicOnly", true);
        row("bundle.p7b.pem", none, false, "publicOnly", true);
        row("utf16.pem", none, false, "chain.missing publicOnly utf16", true);
        row("base64.txt", none, false, "base64 chain.missing publicOnly", true);
        row("root.pem", none, false, "authority publicOnly", false);
        // The certificate itself.
        row("expired.p12", right, false, "expired notOces", false);
        row("notyet.p12", right, false, "notYetValid", false);
        row("ending.p12", right, false, "ending", true);
        row("rsa1024.p12", right, false, "weakKey", false);
        row("sha1.p12", right, false, "weakSignature", false);
        row("noclient.p12", right, false, "noClient", true);
        row("usage.p12", right, false, "usage", true);
        row("selfsigned.p12", right, false, "notOces selfSigned", true);
        row("poces2.p12", right, false, "citizen", true);
        row("nocvr.p12", right, false, "noCvr", true);
        row("notoces.p12", right, false, "notOces", true);
        // No certificate at all.
        row("oces3.csr", none, false, "request", false);
        row("request.der", none, false, "request", false);
        row("half.pem", none, false, "damaged", false);
        row("truncated.p12", right, false, "truncated", false);
        row("page.p12", right, false, "garbage", false);
        row("java.jks", right, false, "java", false);
        row("empty.p12", right, false, "empty", false);
        row("large.p12", right, false, "tooLarge", false);
        row("before.crl", none, false, "garbage", false);
    }
    void everyFileIsExplained()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, password);
        QFETCH(bool, legacy);
        QFETCH(QString, expected);
        QFETCH(bool, usable);
        const CertificateFile found = examine(file, password, legacy);
        QCOMPARE(codes(found).join(u' '), expected);
        QCOMPARE(found.isUsable(), usable);
        for (const auto &finding : found.findings) {
            QVERIFY2(base::isInCatalogue(finding.message.code), finding.message.code.constData());
            QVERIFY(!base::sentence(finding.message).contains(u'{'));
        }
    }

    void kindAndHolder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cvr");
        QTest::addColumn<QString>("identifier");
        const auto row = [](const char *file, OcesGeneration generation, OcesKind kind, const char *cvr, const char *who) {
            QTest::addRow("%s", file) << QString::fromLatin1(file) << int(generation) << int(kind)
                                      << QString::fromLatin1(cvr) << QString::fromLatin1(who);
        };
        constexpr auto uuid = "9f6b1a52-3c1d-4c7e-8a20-5d1e0b7c4f11";
        row("oces3.p12", OcesGeneration::Oces3, OcesKind::Voces, "29189846", uuid);
        row("system3.p12", OcesGeneration::Oces3, OcesKind::Foces, "29189846", uuid);
        row("moces3.p12", OcesGeneration::Oces3, OcesKind::Moces, "29189846", uuid);
        row("voces2.pem", OcesGeneration::Oces2, OcesKind::Voces, "29189846", "25351738");
        row("foces2.p12", OcesGeneration::Oces2, OcesKind::Foces, "19435075", "28764056");
        row("moces2.p12", OcesGeneration::Oces2, OcesKind::Moces, "29189846", "1");
        row("poces2.p12", OcesGeneration::Oces2, OcesKind::Poces, "", "9208-2002-2-0");
        row("notoces.p12", OcesGeneration::None, OcesKind::None, "29189846", "");
        row("nocvr.p12", OcesGeneration::None, OcesKind::None, "", "");
    }
    void kindAndHolder()
    {
        QFETCH(QString, file);
        QFETCH(int, generation);
        QFETCH(int, kind);
        QFETCH(QString, cvr);
        QFETCH(QString, identifier);
        const CertificateFile found = examine(file);
        QVERIFY(found.leaf);
        QCOMPARE(int(found.leaf->oces.generation), generation);
        QCOMPARE(int(found.leaf->oces.kind), kind);
        QCOMPARE(found.leaf->cvr, cvr);
        QCOMPARE(found.leaf->oces.identifier, identifier);
    }

    void theFactsOfALeaf()
    {
        const CertificateFile found = examine(u"whole.pem"_s);
        const auto &leaf = *found.leaf;
        QCOMPARE(leaf.keyAlgorithm, u"EC"_s);
        QCOMPARE(leaf.keyBits, 256);
        QCOMPARE(leaf.signatureDigest, u"SHA256"_s);
        QCOMPARE(leaf.usage, QStringList({u"digitalSignature"_s, u"keyEncipherment"_s, u"clientAuth"_s, u"emailProtection"_s}));
        QVERIFY(leaf.policies.contains(u"1.2.208.169.1.1.1.3.7"_s));
        QCOMPARE(leaf.hierarchy, Hierarchy::Test);
        QCOMPARE(leaf.thumbprintSha1, QCryptographicHash::hash(bytesOf(u"oces3.der"_s), QCryptographicHash::Sha1));
        QCOMPARE(leaf.thumbprintSha256, QCryptographicHash::hash(bytesOf(u"oces3.der"_s), QCryptographicHash::Sha256));
        QCOMPARE(leaf.der, bytesOf(u"oces3.der"_s));
        QVERIFY(found.hasKey());
        QVERIFY(found.keyPem->reveal() == bytesOf(u"oces3.key"_s));
        QCOMPARE(found.chainPem(), bytesOf(u"chain.pem"_s));
        QCOMPARE(security::hierarchyOf(u"CN=Den Danske Stat OCES udstedende-CA 1,O=Den Danske Stat,C=DK"_s), Hierarchy::Production);
        QCOMPARE(security::hierarchyOf(u"CN=TRUST2408 Systemtest XXXIV CA"_s), Hierarchy::Test);
        QCOMPARE(security::hierarchyOf(u"CN=TRUST2408 OCES CA IV"_s), Hierarchy::Production);
        QCOMPARE(security::hierarchyOf(u"CN=En hest"_s), Hierarchy::Unknown);
    }

    void limitsOfACertificate_data()
    {
        using Change = void (*)(security::X509Facts &);
        QTest::addColumn<QString>("expected");
        const auto row = [this](const char *name, const char *expected, Change change) {
            security::X509Facts facts;
            facts.oces = {OcesGeneration::Oces3, OcesKind::Voces, u"29189846"_s, u"x"_s};
            facts.cvr = u"29189846"_s;
            facts.keyAlgorithm = u"RSA"_s;
            facts.keyBits = 2048;
            facts.signatureDigest = u"SHA256"_s;
            facts.notBefore = m_now;
            facts.notAfter = m_now.addDays(91);
            change(facts);
            CertificateFile file;
            file.findings = security::judgeCertificate(facts, m_now);
            QTest::newRow(name) << codes(file).join(u' ') + u'=' + QString::fromLatin1(expected);
        };
        row("in order", "", [](security::X509Facts &) {});
        row("90 days left", "ending", [](security::X509Facts &facts) { facts.notAfter = facts.notBefore.addDays(90); });
        row("its last second", "ending", [](security::X509Facts &facts) { facts.notAfter = facts.notBefore; });
        row("a second late", "expired", [](security::X509Facts &facts) { facts.notAfter = facts.notBefore.addSecs(-1); });
        row("a second early", "notYetValid", [](security::X509Facts &facts) { facts.notBefore = facts.notBefore.addSecs(1); });
        row("RSA 2047", "weakKey", [](security::X509Facts &facts) { facts.keyBits = 2047; });
        row("EC 256", "", [](security::X509Facts &facts) { facts.keyAlgorithm = u"EC"_s; facts.keyBits = 256; });
        row("EC 224", "weakKey", [](security::X509Facts &facts) { facts.keyAlgorithm = u"EC"_s; facts.keyBits = 224; });
        row("MD5", "weakSignature", [](security::X509Facts &facts) { facts.signatureDigest = u"MD5"_s; });
        row("a root by SHA-1", "selfSigned", [](security::X509Facts &facts) { facts.signatureDigest = u"SHA1"_s; facts.selfIssued = true; });
        row("for any use", "", [](security::X509Facts &facts) { facts.usage = {u"anyExtendedKeyUsage"_s, u"serverAuth"_s}; });
        row("for servers", "noClient", [](security::X509Facts &facts) { facts.usage = {u"serverAuth"_s}; });
        row("for signing alone", "", [](security::X509Facts &facts) { facts.usage = {u"digitalSignature"_s}; });
        row("for agreement alone", "usage", [](security::X509Facts &facts) { facts.usage = {u"keyAgreement"_s}; });
    }
    void limitsOfACertificate()
    {
        QFETCH(QString, expected);
        QCOMPARE(expected.section(u'=', 0, 0), expected.section(u'=', 1));
    }

    void everyLinkHasItsVerdict()
    {
        QCOMPARE(links(examine(u"oces3.p12"_s)), QStringList({u"signed"_s, u"signed"_s, u"root"_s}));
        QCOMPARE(links(examine(u"nochain.p12"_s)), QStringList({u"absent"_s}));
        QCOMPARE(links(examine(u"forgedchain.pem"_s)), QStringList({u"signature"_s, u"signed"_s, u"root"_s}));
        QCOMPARE(links(examine(u"olderchain.p12"_s)), QStringList({u"signed"_s, u"time"_s}));
        QCOMPARE(links(examine(u"selfsigned.p12"_s)), QStringList({u"root"_s}));
        QCOMPARE(links(examine(u"byleaf.p12"_s)), QStringList({u"notAuthority"_s, u"signed"_s, u"signed"_s, u"root"_s}));
        QCOMPARE(links(examine(u"notyet.p12"_s)), QStringList({u"time"_s, u"signed"_s, u"root"_s}));
        const auto others = examine(u"others.p12"_s);
        QCOMPARE(links(others), QStringList({u"signed"_s, u"signed"_s, u"root"_s}));
        QCOMPARE(others.others.size(), 1);
        QVERIFY(others.others.first().subject.contains(u"RID:1"_s));
    }

    void revocationOutOfFiles_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *list, const char *certificate, const char *expected) {
            QTest::addRow("%s %s", list, certificate)
                << QString::fromLatin1(list) << QString::fromLatin1(certificate) << QByteArray(expected);
        };
        row("before.crl", "oces3.p12", "certificate.crl.good");
        row("revoked.crl", "oces3.p12", "certificate.revoked");
        row("revoked.crl", "moces2.p12", "certificate.crl.good");
        row("stale.crl", "moces2.p12", "certificate.crl.stale");
        row("stale.crl", "oces3.p12", "certificate.revoked");
        row("forged.crl", "oces3.p12", "certificate.crl.signature");
        row("otherissuer.crl", "oces3.p12", "certificate.crl.issuer");
        row("revoked.crl", "nochain.p12", "certificate.crl.issuer");
        row("page.p12", "oces3.p12", "certificate.crl.unreadable");
        row("before.ocsp", "oces3.p12", "certificate.ocsp.good");
        row("revoked.ocsp", "oces3.p12", "certificate.revoked");
        row("forged.ocsp", "oces3.p12", "certificate.ocsp.signature");
        row("revoked.ocsp", "moces2.p12", "certificate.ocsp.other");
        row("revoked.ocsp", "nochain.p12", "certificate.ocsp.issuer");
        row("cut.ocsp", "oces3.p12", "certificate.ocsp.unreadable");
    }
    void revocationOutOfFiles()
    {
        QFETCH(QString, list);
        QFETCH(QString, certificate);
        QFETCH(QByteArray, expected);
        const bool ocsp = list.endsWith(u".ocsp"_s);
        const QByteArray bytes = list == u"cut.ocsp"_s ? bytesOf(u"revoked.ocsp"_s).first(100) : bytesOf(list);
        const auto file = examine(certificate);
        const QDateTime later(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC); // after the answers of today
        const auto found = ocsp ? security::judgeByOcsp(file, bytes, later) : security::judgeByCrl(file, bytes, m_now);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message.code, expected);
        QVERIFY(!base::sentence(found.first().message).contains(u'{'));
    }

    void revocationOfAnAuthority_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("stops");
        const auto row = [](const char *list, const char *certificate, const char *expected, bool stops = false) {
            QTest::addRow("%s %s", list, certificate)
                << QString::fromLatin1(list) << QString::fromLatin1(certificate) << QByteArray(expected) << stops;
        };
        row("otherissuer.crl", "oces3.p12", "certificate.issuer.notrevoked"); // the root's, of the day before
        row("fallen.crl", "oces3.p12", "certificate.issuer.revoked", true);
        row("fallen.crl", "nochain.p12", "certificate.crl.issuer");
        row("revoked.crl", "oces3.p12", "certificate.revoked", true);
        row("forged.crl", "oces3.p12", "certificate.crl.signature", true);
        row("page.p12", "oces3.p12", "certificate.crl.unreadable");
        row("standing.ocsp", "oces3.p12", "certificate.issuer.notrevoked");
        row("fallen.ocsp", "oces3.p12", "certificate.issuer.revoked", true);
        row("revoked.ocsp", "oces3.p12", "certificate.revoked", true);
        row("forged.ocsp", "oces3.p12", "certificate.ocsp.signature", true);
    }
    void revocationOfAnAuthority()
    {
        QFETCH(QString, list);
        QFETCH(QString, certificate);
        QFETCH(QByteArray, expected);
        QFETCH(bool, stops);
        const auto file = examine(certificate);
        const QDateTime later(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        const auto found = list.endsWith(u".ocsp"_s) ? security::judgeChainByOcsp(file, bytesOf(list), later)
                                                     : security::judgeChainByCrl(file, bytesOf(list), m_now);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message.code, expected);
        QCOMPARE(base::acceptable(found), !stops);
        const QString said = base::sentence(found.first().message);
        QVERIFY2(!said.contains(u'{'), qPrintable(said));
        QCOMPARE(said.contains(u"udstedende-CA 1"), expected.startsWith("certificate.issuer."));
    }

    void anUnansweredQuestionAboutAnAuthorityIsSaid()
    {
        const auto file = examine(u"oces3.p12"_s);
        QCOMPARE(security::askableLinks(file), 2);
        QCOMPARE(security::askableLinks(examine(u"nochain.p12"_s)), 1);
        QCOMPARE(security::askableLinks(examine(u"selfsigned.p12"_s)), 1);
        const base::Findings silence {base::makeFinding(base::Severity::Warning, "certificate.revocation.noplace"),
                                      base::makeFinding(base::Severity::Warning, "certificate.crl.unreadable")};
        const auto said = security::saidOfIssuer(silence, file.chain[1].facts);
        QCOMPARE(said[0].message.code, QByteArray("certificate.issuer.noplace"));
        QCOMPARE(said[0].severity, base::Severity::Hint);
        QCOMPARE(said[1].message.code, QByteArray("certificate.issuer.unasked"));
        QCOMPARE(said[1].severity, base::Severity::Warning);
        QVERIFY(base::sentence(said[1].message).contains(base::sentence(silence[1].message)));
    }

    void whatIsMissingIsAskedFor()
    {
        QVERIFY(examine(u"oces3.p12"_s, {}).needsPassword());
        QVERIFY(!examine(u"oces3.p12"_s, "forkert").needsPassword());
        QVERIFY(examine(u"rc2.p12"_s).needsLegacy());
        QVERIFY(!examine(u"rc2.p12"_s, "hemmelig", true).needsLegacy());
        QVERIFY(!examine(u"rc2.p12"_s).hasKey());
        QVERIFY(examine(u"rc2.p12"_s, "hemmelig", true).hasKey());
    }

    void noByteOfAFileMakesItFall()
    {
        const QByteArray whole = bytesOf(u"oces3.p12"_s);
        security::CertificateOpening opening;
        opening.password = std::make_shared<base::Secret>(QByteArray("hemmelig"));
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 0x41);
            (void)security::examineCertificateFile(changed, opening, m_now);
            (void)security::examineCertificateFile(whole.first(i), opening, m_now);
        }
    }
};

NEMSMS_TEST(tst_certificatezoo)
#include "tst_certificatezoo.moc"
