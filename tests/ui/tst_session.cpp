// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/session.h"

#include "backend/backend.h"
#include "support/testmain.h"
#include "ui/passphrasehand.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The console on a machine without a keychain, and in the hands of somebody who mistypes a passphrase.
class tst_session : public QObject
{
    Q_OBJECT

    static void close(konsol::Session &session)
    {
        QSignalSpy closed(&session, &konsol::Session::closed);
        session.close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); }

    void withoutAKeychainAVaultIsOneStepAway()
    {
        QTemporaryDir folder;
        backend::BackendOptions options;
        options.storePath = folder.filePath(u"konsol.db"_s);
        options.program = u"nemsms-konsol"_s;
        {
            konsol::Session session;
            QSignalSpy failed(&session, &konsol::Session::failed);
            QSignalSpy opened(&session, &konsol::Session::opened);
            session.open(options);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
            QVERIFY(failed.last().at(1).toBool()); // a vault may be made
            session.openWithVault();
            QTRY_VERIFY(test::passphraseDialog());
            test::passphraseDialog()->reject(); // second thoughts
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20000);
            QVERIFY(failed.last().at(1).toBool());
            QVERIFY(!QFile::exists(options.storePath));
            session.openWithVault();
            test::answerPassphrase(u"hest batteri klammer"_s);
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
            close(session);
        }
        konsol::Session session;
        QSignalSpy failed(&session, &konsol::Session::failed);
        QSignalSpy opened(&session, &konsol::Session::opened);
        session.open(options);
        test::answerPassphrase(u"noget helt andet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        const auto error = failed.last().first().value<base::Error>();
        QCOMPARE(error.root().message.code, "security.vault.passphrase");
        QVERIFY(!failed.last().at(1).toBool()); // there is a store: its key is in its vault
        session.openAgain();
        test::answerPassphrase(u"hest batteri klammer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        close(session);
    }

    /// What a lock promises: the store is closed, and only the passphrase opens it.
    void aLockedStoreOpensWithItsPassphraseOnly()
    {
        QTemporaryDir folder;
        backend::BackendOptions options;
        options.storePath = folder.filePath(u"konsol.db"_s);
        options.program = u"nemsms-konsol"_s;
        konsol::Session session;
        QSignalSpy failed(&session, &konsol::Session::failed);
        QSignalSpy opened(&session, &konsol::Session::opened);
        session.lock(); // nothing is open
        QVERIFY(!session.mayLock());
        session.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        session.openWithVault();
        test::answerPassphrase(u"hest batteri klammer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        const int busy = session.activities().begin([] { return u"sender"_s; }, std::stop_source());
        session.lock();
        QVERIFY(!session.mayLock()); // what is under way ends first
        session.activities().end(busy, ui::Tone::Ok, {});
        QVERIFY(session.mayLock());
        session.lock();
        QVERIFY(!session.mayLock());
        session.openAgain();
        test::answerPassphrase(u"noget helt andet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20000);
        QCOMPARE(failed.last().first().value<base::Error>().root().message.code, "security.vault.passphrase");
        session.openAgain();
        test::answerPassphrase(u"hest batteri klammer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 20000);
        close(session);
    }

    void aDemoIsNotLocked()
    {
        QTemporaryDir folder;
        backend::BackendOptions options;
        options.storePath = folder.filePath(u"demo.db"_s);
        options.demo = true;
        konsol::Session session;
        QSignalSpy opened(&session, &konsol::Session::opened);
        session.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QVERIFY(!session.mayLock());
        close(session);
    }
};

NEMSMS_TEST(tst_session)
#include "tst_session.moc"
