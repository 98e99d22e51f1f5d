// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/singleinstance.h"

#include "support/testmain.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_singleinstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The second start is another program: it waits for the first, which must go on answering.
    static bool secondStartFinds(const QString &store)
    {
        bool found = false;
        std::thread second([&] { found = konsol::SingleInstance(store).another(); });
        second.join();
        return found;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TMPDIR", m_folder.path().toUtf8()); }

    void aSecondStartWakesTheFirstAndIsTheOther()
    {
        konsol::SingleInstance first(u"/a/store.db"_s);
        QVERIFY(!first.another());
        QSignalSpy woken(&first, &konsol::SingleInstance::wanted);
        QVERIFY(secondStartFinds(u"/a/store.db"_s));
        QTRY_COMPARE(woken.size(), 1);
        QVERIFY(secondStartFinds(u"/a/store.db"_s));
        QTRY_COMPARE(woken.size(), 2);
    }

    void anotherStoreHasItsOwnWindow()
    {
        konsol::SingleInstance first(u"/a/store.db"_s);
        QVERIFY(!first.another());
        QVERIFY(!secondStartFinds(u"/another/store.db"_s));
    }

    void whoEndedIsForgotten()
    {
        {
            konsol::SingleInstance first(u"/b/store.db"_s);
            QVERIFY(!first.another());
        }
        konsol::SingleInstance next(u"/b/store.db"_s);
        QVERIFY(!next.another());
    }
};

NEMSMS_TEST(tst_singleinstance)
#include "tst_singleinstance.moc"
