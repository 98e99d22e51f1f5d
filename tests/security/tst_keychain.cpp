// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's keychain for real. tests/security/keychain.sh starts a Secret Service and says in NEMSMS_KEYCHAIN what
// it did: "unlocked", "locked", or nothing at all, when there is no D-Bus.
#include "security/keychainsecretstore.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QProcess>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;

namespace {

std::shared_ptr<base::Secret> secret(const QByteArray &bytes)
{
    return std::make_shared<base::Secret>(QByteArray(bytes.constData(), bytes.size()));
}

} // namespace

class tst_keychain : public QObject
{
    Q_OBJECT

private:
    const QString m_case = qEnvironmentVariable("NEMSMS_KEYCHAIN");
    security::KeychainSecretStore m_store {u"nemsms-konsol-test"_s};

private Q_SLOTS:
    void anUnlockedKeychainKeepsBytes()
    {
        if (m_case != u"unlocked"_s) {
            QSKIP("Runs where the keychain is unlocked.");
        }
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) {
            bytes.append(char(i));
        }
        VERIFY_RESULT(await(m_store.write(u"a/b"_s, secret(bytes))));
        const auto read = await(m_store.read(u"a/b"_s));
        VERIFY_RESULT(read);
        QVERIFY((*read)->reveal() == bytes);
        VERIFY_RESULT(await(m_store.write(u"a/b"_s, secret("anden"))));
        QVERIFY((*await(m_store.read(u"a/b"_s)))->reveal() == QByteArray("anden"));
        VERIFY_RESULT(await(m_store.remove(u"a/b"_s)));
        VERIFY_RESULT(await(m_store.remove(u"a/b"_s)));
    }

    void anUnlockedKeychainSaysWhatIsNotThere()
    {
        if (m_case != u"unlocked"_s) {
            QSKIP("Runs where the keychain is unlocked.");
        }
        const auto unknown = await(m_store.read(u"findes ikke"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }

    void whatWindowsWouldNotTakeIsRefusedEverywhere()
    {
        const auto refused = await(m_store.write(u"stor"_s, secret(QByteArray(2561, 'x'))));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "security.keychain.large");
        QVERIFY(base::isInCatalogue(refused.error().message.code));
        if (m_case == u"unlocked"_s) {
            VERIFY_RESULT(await(m_store.write(u"stor"_s, secret(QByteArray(2560, 'x')))));
            VERIFY_RESULT(await(m_store.remove(u"stor"_s)));
        }
    }

    void aKeychainThatCannotBeOpenedIsNoEmptyOne()
    {
        if (m_case == u"unlocked"_s) {
            QSKIP("Runs where the keychain is locked or absent.");
        }
        const auto read = await(m_store.read(u"noegle"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(read.error().message.code, "security.keychain.unavailable");
        const auto written = await(m_store.write(u"noegle"_s, secret("x")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::SecretUnavailable);
    }
};

NEMSMS_TEST(tst_keychain)
#include "tst_keychain.moc"
