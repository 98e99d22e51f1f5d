// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/vaultsecretstore.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using nemsms::test::await;
using security::VaultSecretStore;

namespace {

std::shared_ptr<base::Secret> secret(const QByteArray &bytes)
{
    return std::make_shared<base::Secret>(QByteArray(bytes.constData(), bytes.size()));
}

} // namespace

class tst_vault : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<VaultSecretStore> m_reader;

    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void makeVault() const
    {
        VaultSecretStore vault(m_path, secret("hest"));
        VERIFY_RESULT(await(vault.write(u"en"_s, secret(QByteArray("\0\1\2", 3)))));
        VERIFY_RESULT(await(vault.write(u"to"_s, secret(""))));
    }

    /// Reads with one vault object, which derives its key anew only when salt or cost are others.
    QByteArray codeOfReading()
    {
        if (!m_reader) {
            m_reader = std::make_unique<VaultSecretStore>(m_path, secret("hest"));
        }
        const auto read = await(m_reader->read(u"en"_s));
        return read ? QByteArray("ok") : read.error().message.code;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ny/vault"_s);
        m_reader.reset();
    }

    void secretsComeBack()
    {
        makeVault();
        VaultSecretStore vault(m_path, secret("hest"));
        QVERIFY((*await(vault.read(u"en"_s)))->reveal() == QByteArray("\0\1\2", 3));
        QVERIFY((*await(vault.read(u"to"_s)))->isEmpty());
        VERIFY_RESULT(await(vault.write(u"en"_s, secret("ny"))));
        QVERIFY((*await(vault.read(u"en"_s)))->reveal() == QByteArray("ny"));
        VERIFY_RESULT(await(vault.remove(u"en"_s)));
        VERIFY_RESULT(await(vault.remove(u"en"_s)));
        const auto gone = await(vault.read(u"en"_s));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void noFileIsAnEmptyVaultAndReadingMakesNone()
    {
        VaultSecretStore vault(m_path, secret("hest"));
        const auto unknown = await(vault.read(u"en"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void theFileIsTheOwnersAlone()
    {
        makeVault();
        QCOMPARE(QFileInfo(m_path).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(!contents().contains("en"));
    }

    void aWrongPassphraseIsToldAndChangesNothing()
    {
        makeVault();
        const QByteArray before = contents();
        VaultSecretStore vault(m_path, secret("hesten"));
        const auto read = await(vault.read(u"en"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().message.code, "security.vault.passphrase");
        const auto written = await(vault.write(u"en"_s, secret("x")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(contents(), before);
        QCOMPARE(codeOfReading(), "ok");
    }

    void aCutFileIsTold()
    {
        makeVault();
        const QByteArray whole = contents();
        for (const qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(34), qsizetype(40), whole.size() - 1}) {
            put(whole.first(size));
            QCOMPARE(codeOfReading(), "security.vault.damaged");
        }
        put(whole + "x");
        QCOMPARE(codeOfReading(), "security.vault.damaged");
    }

    void everyChangedByteIsTold()
    {
        makeVault();
        const QByteArray whole = contents();
        // Every part of the layout: magic, costs, salt, check, nonce, text, tag.
        for (const qsizetype at : {qsizetype(0), qsizetype(8), qsizetype(9), qsizetype(10), qsizetype(12),
                                   qsizetype(30), qsizetype(36), qsizetype(50), whole.size() - 1}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x40);
            put(changed);
            const QByteArray code = codeOfReading();
            QVERIFY2(code == "security.vault.damaged" || code == "security.vault.passphrase", code.constData());
        }
        put(whole);
        QCOMPARE(codeOfReading(), "ok");
    }

    void twoProgramsDoNotLoseEachOthersSecrets()
    {
        VaultSecretStore one(m_path, secret("hest"));
        VaultSecretStore two(m_path, secret("hest"));
        VERIFY_RESULT(await(one.write(u"a"_s, secret("1"))));
        VERIFY_RESULT(await(two.write(u"b"_s, secret("2"))));
        VERIFY_RESULT(await(one.write(u"c"_s, secret("3"))));
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            VERIFY_RESULT(await(two.read(name)));
        }
    }

    void anEmptyLockOfAProgramThatWasKilledHoldsNobodyUp()
    {
        makeVault();
        const QString path = m_path + u".lock"_s;
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFileDevice::FileModificationTime));
        lock.close();
        VaultSecretStore vault(m_path, secret("hest"));
        VERIFY_RESULT(await(vault.write(u"en"_s, secret("ny"))));
        QVERIFY(!QFile::exists(path));
    }

    void aLockThatIsHeldIsRespectedHoweverOldItIs()
    {
        makeVault();
        const QString path = m_path + u".lock"_s;
        QLockFile other(path);
        QVERIFY(other.tryLock());
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        const QByteArray before = contents();
        VaultSecretStore vault(m_path, secret("hest"));
        const auto refused = await(vault.write(u"en"_s, secret("ny")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "security.vault.locked");
        QCOMPARE(contents(), before);
    }

    void aFolderInItsPlaceIsTold()
    {
        QVERIFY(QDir().mkpath(m_path));
        VaultSecretStore vault(m_path, secret("hest"));
        const auto written = await(vault.write(u"en"_s, secret("x")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::SecretUnavailable);
    }

    void aVaultThatIsGoneIsNotMadeAnew()
    {
        makeVault();
        VaultSecretStore vault(m_path, secret("hest"));
        VERIFY_RESULT(await(vault.read(u"en"_s)));
        QVERIFY(QFile::remove(m_path));
        const auto refused = await(vault.write(u"tre"_s, secret("3")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::SecretUnavailable);
        QCOMPARE(refused.error().message.code, "security.vault.gone");
        const auto read = await(vault.read(u"en"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().message.code, "security.vault.gone");
        QVERIFY(!QFile::exists(m_path));
    }

    void theLastEntryTakesTheFileWithIt()
    {
        makeVault();
        VaultSecretStore vault(m_path, secret("hest"));
        VERIFY_RESULT(await(vault.remove(u"en"_s)));
        QVERIFY(QFile::exists(m_path));
        VERIFY_RESULT(await(vault.remove(u"to"_s)));
        QVERIFY(!QFile::exists(m_path));
        VERIFY_RESULT(await(vault.write(u"en"_s, secret("igen")))); // it was this one that took it away
        QVERIFY((*await(vault.read(u"en"_s)))->reveal() == QByteArray("igen"));
    }

    void anotherPassphraseSealsTheFileAnew()
    {
        makeVault();
        const QByteArray before = contents();
        VaultSecretStore vault(m_path, secret("hest"));
        const auto wrong = await(vault.changePassphrase(secret("hund"), secret("ko")));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message.code, "security.vault.passphrase");
        QCOMPARE(contents(), before);
        VERIFY_RESULT(await(vault.changePassphrase(secret("hest"), secret("ko"))));
        QVERIFY(contents().mid(8 + 3, 16) != before.mid(8 + 3, 16)); // another salt
        QVERIFY((*await(vault.read(u"en"_s)))->reveal() == QByteArray("\0\1\2", 3));
        QCOMPARE(codeOfReading(), "security.vault.passphrase");
        VaultSecretStore other(m_path, secret("ko"));
        QVERIFY((*await(other.read(u"en"_s)))->reveal() == QByteArray("\0\1\2", 3));
    }
};

NEMSMS_TEST(tst_vault)
#include "tst_vault.moc"
