// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/console.h"
#include "app/konsol/session.h"
#include "backend/backend.h"
#include "pages/entitypageobject.h"
#include "pages/windowobject.h"
#include "settings/settings.h"
#include "support/await.h"
#include "support/testmain.h"
#include "ui/passphrasehand.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "usecases/entityverbs.h"

#include <QClipboard>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"hest batteri klammer"_s;
const QString cpr = u"2512484916"_s;

/// How many of this process's files are the store's own.
int openFilesOf(const QString &store)
{
    int count = 0;
    for (const QFileInfo &one : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        count += one.symLinkTarget().startsWith(store) ? 1 : 0;
    }
    return count;
}

} // namespace

/// The program as it stands on the screen, left alone: window, session and guards as main() puts them together.
class tst_autolock : public QObject
{
    Q_OBJECT

    static QClipboard *clipboard() { return QGuiApplication::clipboard(); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); }

    void aConsoleThatNobodyTouchesLocksAndLosesNothing()
    {
        const QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"settings.ini"_s));
        ui::Appearance appearance(*qApp, settings);
        appearance.setLanguage(u"en"_s);
        appearance.apply();
        backend::BackendOptions options;
        options.storePath = folder.filePath(u"konsol.db"_s);
        options.program = u"nemsms-konsol"_s;
        konsol::Session session;
        ui::MainWindow window(ui::pageList([&session]() -> const ui::PageParts & { return session.parts(); }), appearance, settings);
        session.prompts()->setWindow(&window);
        session.setSettings(settings);
        std::chrono::milliseconds idle = std::chrono::hours(1);
        const konsol::Console console(session, window, settings,
                                      {[&idle] { return idle; }, [] { return std::chrono::hours(1); }, [] { return true; }},
                                      "testperson");
        QSignalSpy opened(&session, &konsol::Session::opened);
        QSignalSpy failed(&session, &konsol::Session::failed);
        window.resize(1440, 900);
        window.show();
        pages::WindowObject hand(window);
        session.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000); // no keychain here
        session.openWithVault();
        test::answerPassphrase(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QTRY_VERIFY(window.page("testperson"));
        QVERIFY(openFilesOf(options.storePath) > 0);
        {
            pages::EntityPageObject page(hand.go("testperson"));
            page.startNew();
            page.type(u"navn"_s, u"Halv person"_s);
            page.type(u"cpr"_s, cpr);
            const auto &people = session.backend().entity("testperson");
            QTRY_VERIFY(test::await(people.keptForm({}))->values.contains(u"cpr"_s));
        }
        clipboard()->setText(cpr);
        const QPointer<QWidget> personPage = window.page("testperson");

        idle = std::chrono::milliseconds(1);
        QTest::keyClick(&window, Qt::Key_Shift); // the last touch
        QTRY_VERIFY(!session.mayLock());
        QTRY_VERIFY(personPage.isNull());
        idle = std::chrono::hours(1);
        QVERIFY(window.findChildren<ui::PageFrame *>().isEmpty());
        QCOMPARE(clipboard()->text(), QString());
        QTRY_COMPARE(openFilesOf(options.storePath), 0);
        QCOMPARE(hand.step(), u"Unlock"_s);

        hand.takeStep();
        test::answerPassphrase(u"noget helt andet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 20000);
        QVERIFY(!session.mayLock());
        hand.takeStep();
        test::answerPassphrase(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 20000);
        QTRY_VERIFY(window.page("testperson")); // the page that stood there
        {
            pages::EntityPageObject page(window.page("testperson"));
            page.startNew();
            QTRY_VERIFY(page.isKeptFormOffered());
            page.goOnWithKeptForm();
            QCOMPARE(page.fieldText(u"navn"_s), u"Halv person"_s);
        }
        QSignalSpy closed(&session, &konsol::Session::closed);
        session.close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20000);
    }
};

NEMSMS_TEST(tst_autolock)
#include "tst_autolock.moc"
