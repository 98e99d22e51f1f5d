// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demosetup.h"
#include "security/testpki.h"
#include "security/x509facts.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using security::TestRole;

class tst_testpki : public QObject
{
    Q_OBJECT

private:
    base::Result<security::TestPki> open() const
    {
        return security::TestPki::open(m_dir.filePath(u"pki"_s), platform::DemoSetup::holders());
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void itIsMadeOnceAndReadAgain()
    {
        const auto first = open();
        VERIFY_RESULT(first);
        const auto second = open();
        VERIFY_RESULT(second);
        QCOMPARE(second->caPem(), first->caPem());
        QCOMPARE(second->thumbprint(TestRole::Client), first->thumbprint(TestRole::Client));
    }

    void nobodyElseMayReadIt()
    {
        const auto pki = open();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther;
        QCOMPARE(QFile::permissions(pki->folder()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(pki->keyFile(TestRole::Client)) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(pki->pkcs12File(TestRole::Kombit)) & others, QFile::Permissions());
    }

    void subjectsAreLikeOces3AndSayTest()
    {
        const auto pki = open();
        const auto facts = security::readX509(pki->identity(TestRole::Client).certificatePem);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->cvr, platform::DemoSetup::description().leverandoerCvr);
        QVERIFY(facts->commonName.startsWith(u"TEST "));
        QVERIFY2(facts->subject.contains(u"UI:DK-O:G:"), qPrintable(facts->subject));
        QCOMPARE(facts->thumbprintSha256, pki->thumbprint(TestRole::Client));
        const auto kommune = security::readX509(pki->identity(TestRole::Kommune).certificatePem);
        QCOMPARE(kommune->cvr, platform::DemoSetup::description().cvr);
    }

    void itHoldsForAllTimesButTheExpiredOne()
    {
        const auto pki = open();
        for (const TestRole role : {TestRole::Server, TestRole::Client, TestRole::Kombit, TestRole::Kommune, TestRole::Other}) {
            const auto facts = security::readX509(pki->identity(role).certificatePem);
            QCOMPARE(facts->notBefore.date(), QDate(2000, 1, 1));
            QCOMPARE(facts->notAfter.date(), QDate(2050, 1, 1));
        }
        const auto expired = security::readX509(pki->identity(TestRole::Expired).certificatePem);
        QVERIFY(expired->notAfter.date().year() < 2003);
    }

    void everyFileOpensWithThePassword()
    {
        const auto pki = open();
        for (const TestRole role : {TestRole::Client, TestRole::Kombit, TestRole::Kommune, TestRole::Other, TestRole::Expired}) {
            QFile file(pki->pkcs12File(role));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto identity = security::readPkcs12(file.readAll(), base::Secret(security::TestPki::password().toUtf8()));
            VERIFY_RESULT(identity);
            QCOMPARE(identity->certificatePem, pki->identity(role).certificatePem);
        }
    }

    void aHalfMadeFolderIsNoHindrance()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"pki.new"_s));
        QFile left(dir.filePath(u"pki.new/ca.pem"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        VERIFY_RESULT(security::TestPki::open(dir.filePath(u"pki"_s), platform::DemoSetup::holders()));
        QVERIFY(!QFile::exists(dir.filePath(u"pki.new"_s)));
    }
};

NEMSMS_TEST(tst_testpki)
#include "tst_testpki.moc"
