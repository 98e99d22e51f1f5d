// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/oversigtpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/kit/pageframe.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/environmentclock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// The shell: where one stands is seen, pages are made when first shown, everything has a name and a key.
class tst_mainwindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void thePlaceIsSeen()
    {
        pages::WindowObject window(m_console->window());
        QTRY_COMPARE(window.bandKind(), u"LOCAL PLATFORM"_s);
        QVERIFY(window.saysSimulated());
        QTRY_VERIFY(!window.kommune().isEmpty());
        QTRY_VERIFY(window.miljoeChoices().contains(window.miljoe()));
        QVERIFY(m_console->window().windowTitle().contains(u"LOCAL PLATFORM"_s));
        QTRY_VERIFY(window.hours().contains(u"08-22"_s));
    }

    void navigationListsOnlyWhatIsThere()
    {
        const QStringList listed = pages::WindowObject(m_console->window()).navigation();
        QCOMPARE(listed, QStringList({u"Overview"_s, u"Setup"_s, u"Connection agreements"_s, u"Sender systems"_s,
                                      u"Registers"_s, u"Materials"_s, u"Registration groups"_s,
                                      u"Materials in groups"_s, u"Kinds of message"_s,
                                      u"Service agreements"_s, u"Certificates"_s, u"Expiry"_s, u"Environments"_s,
                                      u"Authorities"_s, u"Activities"_s,
                                      u"Consistency check"_s, u"Promote"_s, u"Test"_s,
                                      u"Test SMS"_s, u"Batches and plans"_s, u"Enrolment"_s, u"Citizen overview"_s, u"Test persons"_s,
                                      u"Phone"_s, u"Operations"_s, u"Events"_s, u"Exchanges"_s, u"Log"_s, u"Keys and secrets"_s}));
    }

    void pagesAreMadeWhenFirstShown()
    {
        auto &window = m_console->window();
        QVERIFY(!window.page("hjaelp"));
        pages::WindowObject(window).key(Qt::Key_F1);
        QTRY_VERIFY(window.page("hjaelp"));
        QCOMPARE(window.currentPage(), QByteArray("hjaelp"));
        window.showPage("nosuchpage");
        QCOMPARE(window.currentPage(), QByteArray("hjaelp"));
    }

    void keysGoToPages()
    {
        auto &window = m_console->window();
        pages::WindowObject object(window);
        object.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window.currentPage(), QByteArray("oversigt"));
        object.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(window.currentPage(), QByteArray("afsendersystem"));
        object.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(object.isPaletteOpen());
        object.typeInPalette(u"phone"_s);
        QTRY_COMPARE(window.currentPage(), QByteArray("telefon"));
        QVERIFY(!object.isPaletteOpen());
    }

    void thePaletteOpensFromATextField()
    {
        auto &window = m_console->window();
        window.showPage("testsms");
        auto *text = window.page("testsms")->findChild<QPlainTextEdit *>(u"text"_s);
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(pages::WindowObject(window).isPaletteOpen());
        pages::WindowObject(window).typeInPalette(u"log"_s);
        QTRY_COMPARE(window.currentPage(), QByteArray("log"));
    }

    void thePaletteSaysWhenNothingFits()
    {
        auto &window = m_console->window();
        pages::WindowObject object(window);
        object.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(object.isPaletteOpen());
        QCOMPARE(object.paletteLines(u"xyzzy"_s), QStringList {u"Nothing has these words. Try fewer."_s});
        const QByteArray before = window.currentPage();
        object.typeInPalette({}); // there is nothing to go to
        QCOMPARE(window.currentPage(), before);
        QVERIFY(object.paletteLines(u"phone"_s).first().startsWith(u"Phone"_s));
        object.typeInPalette({});
        QTRY_VERIFY(!object.isPaletteOpen());
    }

    void everyPageOfTheNavigationIsInSight()
    {
        for (const auto &language : {u"da"_s, u"en"_s}) {
            m_console->appearance().setLanguage(language);
            QTRY_VERIFY(pages::WindowObject(m_console->window()).seesAllPages());
        }
    }

    void beforeTheStoreIsOpenNothingIsSaidOfIt()
    {
        ui::MainWindow window({}, m_console->appearance(), m_console->settings());
        const pages::WindowObject object(window);
        QCOMPARE(object.findings(), u"Not checked yet"_s);
        QCOMPARE(object.bandKind(), u"NO ENVIRONMENT CHOSEN"_s);
        QVERIFY(object.step().isEmpty());
    }

    void whatCannotBeOpenedOffersAStep()
    {
        ui::MainWindow window({}, m_console->appearance(), m_console->settings());
        pages::WindowObject object(window);
        QSignalSpy retry(&window, &ui::MainWindow::retryWanted);
        QSignalSpy vault(&window, &ui::MainWindow::vaultWanted);
        const auto wrong = base::makeError(base::ErrorKind::SecretUnavailable, "security.vault.passphrase", {{u"file"_s, u"f"_s}});
        window.showFailure(wrong);
        QCOMPARE(object.waitingHeading(), u"The store cannot be opened"_s);
        QCOMPARE(object.step(), u"Try again"_s);
        QVERIFY(object.otherStep().isEmpty());
        object.takeStep();
        QCOMPARE(retry.size(), 1);
        window.showOpening();
        QCOMPARE(object.waitingHeading(), u"Opening the store"_s);
        QVERIFY(object.step().isEmpty());
        window.showFailure(base::makeError(base::ErrorKind::SecretUnavailable, "store.key.nowhere", {{u"file"_s, u"f"_s}}), true);
        QCOMPARE(object.otherStep(), u"Make a vault with a passphrase"_s);
        object.takeOtherStep();
        QCOMPARE(vault.size(), 1);
        QCOMPARE(object.findings(), u"Not checked yet"_s);
    }

    void theStatusLineCountsWhatThePageShows()
    {
        auto &window = m_console->window();
        window.showPage("oversigt");
        const pages::OversigtPageObject today(window.page("oversigt"));
        const pages::WindowObject object(window);
        QTRY_VERIFY(object.findings() != u"Not checked yet"_s);
        const QString before = object.findings();
        backend::BackendOptions other; // another program on the same store
        other.demo = true;
        other.storePath = m_console->backend().storePath();
        other.program = u"nemsmsctl"_s;
        const auto opened = test::await(backend::Backend::open(other));
        VERIFY_RESULT(opened);
        const auto registers = test::await((*opened)->entity("register").list({}));
        VERIFY_RESULT(registers);
        const auto &first = registers->records.first();
        VERIFY_RESULT(test::await((*opened)->entity("register").revise(first->id, first->version, {{u"sysId"_s, u"1099"_s}})));
        VERIFY_RESULT(test::await((*opened)->close()));
        QTRY_VERIFY_WITH_TIMEOUT(object.findings() != before, 15000);
        QTRY_VERIFY(object.findings().startsWith(QString::number(today.points().size()) + u' '));
    }

    void aClockThatWasSetIsFollowed()
    {
        auto &context = m_console->backend().context();
        const pages::WindowObject object(m_console->window());
        QTRY_VERIFY(object.hours().contains(u"open"_s));
        const auto night = QDateTime(QDate(2026, 11, 24), QTime(23, 30), base::danishTime());
        context.setClockReader([&context, night] {
            context.environmentClock()->follow(night, true);
            return base::ready(base::Result<>());
        });
        QTRY_VERIFY_WITH_TIMEOUT(object.hours().contains(u"closed"_s), 15000);
        QVERIFY(object.hours().contains(u"23:30"_s));
        context.setClockReader({});
    }

    void theLanguageReachesEverything()
    {
        auto &window = m_console->window();
        window.showPage("materiale");
        m_console->appearance().setLanguage(u"da"_s);
        m_console->appearance().setLanguage(u"en"_s);
        QTRY_COMPARE(pages::WindowObject(window).navigation().first(), u"Overview"_s);
        QCOMPARE(window.page("materiale")->title(), u"Materials"_s);
    }

    void everyControlHasANameAndAnObjectName()
    {
        auto &window = m_console->window();
        for (const auto &page : m_console->pageNames()) {
            window.showPage(page);
            for (const auto *control : window.page(page)->findChildren<QWidget *>()) {
                const bool interactive = qobject_cast<const QAbstractButton *>(control)
                    || qobject_cast<const QLineEdit *>(control) || qobject_cast<const QComboBox *>(control)
                    || qobject_cast<const QPlainTextEdit *>(control) || qobject_cast<const QAbstractItemView *>(control);
                // Parts that Qt makes inside its own widgets speak through those.
                if (!interactive || control->objectName().startsWith(u"qt_"_s) || control->inherits("QLineEditIconButton")
                    || control->inherits("QTableCornerButton") || control->inherits("QHeaderView")
                    || control->inherits("QComboBoxListView")) {
                    continue;
                }
                const auto *button = qobject_cast<const QAbstractButton *>(control);
                const QString name = !control->accessibleName().isEmpty() ? control->accessibleName()
                                                                          : (button ? button->text() : QString());
                const QString who = QString::fromLatin1(page) + u'/' + control->objectName();
                QVERIFY2(!control->objectName().isEmpty(), qPrintable(who + QLatin1String(control->metaObject()->className())));
                QVERIFY2(!name.isEmpty() || !control->isVisibleTo(window.page(page)), qPrintable(who));
            }
        }
    }

    void theChosenPlaceIsKeptForNextTime()
    {
        auto &backend = m_console->backend();
        const auto miljoe = test::await(backend.entity("miljoe").create(
            {{u"navn"_s, u"Andet sted"_s}, {u"art"_s, u"lokalplatform"_s}}));
        const auto kommune = test::await(backend.entity("myndighed").create(
            {{u"navn"_s, u"Anden Kommune"_s}, {u"cvr"_s, u"55133018"_s}}));
        VERIFY_RESULT(miljoe);
        VERIFY_RESULT(kommune);
        Q_EMIT m_console->window().pageChanged();
        pages::WindowObject window(m_console->window());
        QTRY_VERIFY(window.miljoeChoices().contains(u"Andet sted"_s) && window.kommuneChoices().contains(u"Anden Kommune"_s));
        window.chooseMiljoe(u"Andet sted"_s);
        window.chooseKommune(u"Anden Kommune"_s);
        QTRY_COMPARE(window.miljoe(), u"Andet sted"_s);
        QTRY_COMPARE(window.kommune(), u"Anden Kommune"_s);
        const auto &kept = m_console->settings();
        QTRY_COMPARE(kept.value(settings::key::miljoe), (*miljoe)->id);
        QTRY_COMPARE(kept.value(settings::key::myndighed), (*kommune)->id);
    }

    void themesChangeWithoutRestart()
    {
        for (const auto theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast, ui::ThemeChoice::Light}) {
            m_console->appearance().setTheme(theme);
            const auto tokens = ui::tokensOf(QApplication::palette());
            const QImage drawn = m_console->window().grab().toImage();
            QCOMPARE(drawn.pixelColor(drawn.width() / 2, 4), tokens.bandLocal);
        }
    }
};

NEMSMS_TEST(tst_mainwindow)
#include "tst_mainwindow.moc"
