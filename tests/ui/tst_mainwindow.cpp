// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/kit/pageframe.h"
#include "usecases/entityverbs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>

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
                                      u"Service agreements"_s, u"Certificates"_s, u"Environments"_s,
                                      u"Authorities"_s, u"Activities"_s,
                                      u"Consistency check"_s, u"Promote"_s, u"Test"_s,
                                      u"Test SMS"_s, u"Test persons"_s, u"Phone"_s, u"Operations"_s, u"Log"_s}));
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
