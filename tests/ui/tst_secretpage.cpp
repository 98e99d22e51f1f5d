// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and secrets on the demo; and what locks the program and clears the clipboard by itself.
#include "consolefixture.h"
#include "pages/secretpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/secretcopy.h"
#include "ui/secret/secretpage.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/idlewatch.h"
#include "usecases/entityverbs.h"
#include "usecases/secretverbs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

using namespace nemsms;
using namespace Qt::StringLiterals;
using Model = ui::SecretTableModel;

class tst_secretpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    static QString held() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void theModelHoldsItsPromises()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        usecases::SecretRow row;
        row.what = "storekey";
        row.place = "vault";
        row.state = base::makeFinding(base::Severity::Error, "security.vault.passphrase", {{u"file"_s, u"boks"_s}});
        model.setRows({row});
        QCOMPARE(model.index(0, Model::What).data().toString(), u"Key of the store"_s);
        QCOMPARE(model.index(0, Model::Place).data().toString(), u"in the vault file"_s);
        QCOMPARE(model.index(0, Model::State).data().toString(), u"Not to be had"_s);
        QVERIFY(model.index(0, Model::Words).data().toString().contains(u"boks"_s));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aDemoHasNothingToMoveOrToLock()
    {
        const pages::SecretPageObject page(pages::WindowObject(m_console->window()).go("secret"));
        QTRY_VERIFY(page.rows() >= 1);
        QCOMPARE(page.cell(0, Model::Place), u"in the program (demo)"_s);
        for (const auto *name : {"moveKey", "changePassphrase", "lockNow"}) {
            QVERIFY(!page.button(QString::fromLatin1(name))->isEnabled());
        }
    }

    void whenToLockIsChosenAndKept()
    {
        const pages::SecretPageObject page(pages::WindowObject(m_console->window()).go("secret"));
        QCOMPARE(page.autolock()->currentData().toString(), u"15"_s);
        page.autolock()->setCurrentIndex(page.autolock()->findData(u"5"_s));
        Q_EMIT page.autolock()->activated(page.autolock()->currentIndex());
        QCOMPARE(m_console->settings().value(settings::key::autolock), u"5"_s);
        QVERIFY(m_console->settingsText().contains("autolock=5"));
    }

    /// Typed once, never on the screen, copied with a reason, taken away.
    void anApiKeyIsKeptAndCopiedButNeverShown()
    {
        const QString key = u"dp-prod-4711-abcdefgh-9z8y"_s;
        auto *frame = pages::WindowObject(m_console->window()).go("secret");
        const pages::SecretPageObject page(frame);
        auto &verbs = m_console->backend().secrets();
        const auto systems = test::await(m_console->backend().entity("afsendersystem").list({}));
        VERIFY_RESULT(systems);
        VERIFY_RESULT(test::await(verbs.keepApiKey(systems->records.first()->id,
                                                   std::make_shared<base::Secret>(key.toUtf8()), {})));
        frame->refresh();
        const auto find = [&] {
            for (int row = 0; row < page.rows(); ++row) {
                if (page.cell(row, Model::What) == "API key (NgDP)"_L1) {
                    return row;
                }
            }
            return -1;
        };
        QTRY_VERIFY(find() >= 0);
        QCOMPARE(page.cell(find(), Model::Place), u"sealed in the store"_s);
        page.table()->selectRow(find());
        QGuiApplication::clipboard()->setText(u"før"_s);
        page.button(u"apiKeyCopy"_s)->click();
        QTRY_COMPARE(page.banner(), u"Write why the secret must be shown: the reason stands in the log."_s);
        QCOMPARE(held(), u"før"_s);
        page.reason()->setText(u"skift hos leverandøren"_s);
        page.button(u"apiKeyCopy"_s)->click();
        QTRY_COMPARE(held(), key);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QLatin1String(ui::secretMark)));
        for (const auto *label : frame->findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(key));
        }
        m_console->prompts->typed = "dp-prod-4712-zzzzzzzz-1a2b";
        QTRY_VERIFY(find() >= 0);
        page.table()->selectRow(find());
        page.button(u"apiKeyEnter"_s)->click();
        const QString id = systems->records.first()->id;
        QTRY_COMPARE(QString::fromUtf8((*test::await(verbs.revealApiKey(id, u"prøve"_s)))->reveal()),
                     u"dp-prod-4712-zzzzzzzz-1a2b"_s);
        m_console->prompts->typed.clear();
        QTRY_VERIFY(find() >= 0);
        page.table()->selectRow(find());
        page.button(u"apiKeyRemove"_s)->click();
        QTRY_VERIFY(!test::await(verbs.revealApiKey(id, u"prøve"_s)));
    }

    void whatIsPersonalLeavesTheClipboard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("armed");
        QTest::newRow("CPR") << u"251248-4916"_s << true;
        QTest::newRow("CPR in a table") << u"navn\t2512484916\r\n"_s << true;
        QTest::newRow("mobile") << u"20 12 34 56"_s << true;
        QTest::newRow("mobile with country") << u"+45 20123456"_s << true;
        QTest::newRow("CVR of a kommune in words") << u"Prøvekøbing Kommune"_s << false;
        QTest::newRow("MaterialeID") << u"167783"_s << false;
        QTest::newRow("masked") << u"251248-****"_s << false;
    }
    void whatIsPersonalLeavesTheClipboard()
    {
        QFETCH(QString, text);
        QFETCH(bool, armed);
        ui::ClipboardGuard guard([] { return std::chrono::milliseconds(1); }, [] { return true; });
        QGuiApplication::clipboard()->setText(text);
        if (armed) {
            QTRY_COMPARE(held(), QString());
        } else {
            QVERIFY(!guard.isArmed());
            guard.clearNow();
            QCOMPARE(held(), text);
        }
    }

    void whatOthersCopyStays()
    {
        {
            ui::ClipboardGuard guard([] { return std::chrono::hours(1); }, [] { return false; });
            QGuiApplication::clipboard()->setText(u"251248-4916"_s);
            QVERIFY(!guard.isArmed());
        }
        QCOMPARE(held(), u"251248-4916"_s);
        {
            ui::ClipboardGuard guard([] { return std::chrono::hours(1); }, [] { return true; });
            ui::copySecret(u"en nøgle"_s);
            QVERIFY(guard.isArmed());
            QGuiApplication::clipboard()->setText(u"noget andet"_s);
            QVERIFY(!guard.isArmed());
        }
        QCOMPARE(held(), u"noget andet"_s);
        {
            ui::ClipboardGuard guard([] { return std::chrono::milliseconds(0); }, [] { return true; });
            ui::copySecret(u"en nøgle"_s);
            QVERIFY(guard.isArmed()); // never by time, but at the end
        }
        QCOMPARE(held(), QString());
    }

    void nobodyAtTheKeyboardIsTold()
    {
        std::chrono::milliseconds limit(0);
        ui::IdleWatch watch([&limit] { return limit; });
        QSignalSpy idle(&watch, &ui::IdleWatch::idle);
        QVERIFY(!idle.wait(50)); // never
        limit = std::chrono::milliseconds(1);
        QTest::keyClick(&m_console->window(), Qt::Key_Shift); // a touch begins it anew, with what is chosen now
        QVERIFY(idle.wait());
        limit = std::chrono::hours(1);
        QTest::keyClick(&m_console->window(), Qt::Key_Shift);
        QVERIFY(!idle.wait(50));
    }

    /// The pages are gone, and with them what stood on them.
    void aLockedWindowShowsNothing()
    {
        auto console = test::openedConsole();
        pages::WindowObject(console->window()).go("testperson");
        console->dropKeeper();
        console->window().lock();
        QVERIFY(!console->window().page("testperson"));
        QVERIFY(console->window().findChildren<ui::PageFrame *>().isEmpty());
        QSignalSpy wanted(&console->window(), &ui::MainWindow::retryWanted);
        auto *unlock = console->window().findChild<ui::EmptyState *>()->findChild<QAbstractButton *>();
        QVERIFY(unlock && unlock->text() == "Unlock"_L1);
        unlock->click();
        QCOMPARE(wanted.size(), 1);
        console->window().start("testperson");
        QVERIFY(console->window().page("testperson"));
    }
};

NEMSMS_TEST(tst_secretpage)
#include "tst_secretpage.moc"
