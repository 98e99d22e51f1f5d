// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the configuration have beside table and form.
#include "consolefixture.h"
#include "pages/aktivitetpageobject.h"
#include "pages/oversigtpageobject.h"
#include "pages/serviceaftalepageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"

#include <QClipboard>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_configurationpages : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void aStateIsSetAndStays()
    {
        pages::ServiceaftalePageObject page(pages::WindowObject(m_console->window()).go("serviceaftale"));
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.tilstand().startsWith(u"Active"_s));
        QVERIFY(page.mayBecome(u"aendret"_s) && !page.mayBecome(u"kladde"_s));
        page.setTilstand(u"aendret"_s, u"nyt SysID"_s);
        QTRY_VERIFY(page.tilstand().startsWith(u"Changed"_s));
        QVERIFY(page.tilstand().contains(u"nyt SysID"_s));
        QTRY_VERIFY(page.mayBecome(u"aktiv"_s));
        page.setTilstand(u"aktiv"_s);
        QTRY_VERIFY(page.tilstand().startsWith(u"Active"_s));
        QCOMPARE(page.banner(), QString());
    }

    void theEansStandBesideEachOther()
    {
        pages::ServiceaftalePageObject page(pages::WindowObject(m_console->window()).go("serviceaftale"));
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(1);
        QTRY_COMPARE(page.eans().size(), 3);
        QCOMPARE(page.eans().first(), u"Billed for all sending: 5798009811578"_s);
    }

    void aNewFjernprintSupplierIsTold()
    {
        pages::WindowObject window(m_console->window());
        pages::ServiceaftalePageObject page(window.go("serviceaftale"));
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        QTRY_VERIFY(page.isPaneShown());
        QVERIFY(!page.isNoticeShown());
        page.type(u"fjernprintleverandoer"_s, u"Trykkeri Nord"_s);
        page.save();
        QTRY_VERIFY(page.isNoticeShown());
        QVERIFY(page.notice().contains(u"Fremover: Trykkeri Nord"_s));
        page.copyNotice();
        QCOMPARE(QGuiApplication::clipboard()->text(), page.notice());
        pages::OversigtPageObject oversigt(window.go("oversigt"));
        const auto asked = [&oversigt] {
            const auto points = oversigt.points();
            return std::any_of(points.cbegin(), points.cend(),
                               [](const auto &line) { return line.sentence.contains(u"KY and KSD"_s); });
        };
        QTRY_VERIFY(asked());
        window.go("serviceaftale");
        page.noticeIsSent();
        QTRY_VERIFY(!page.isNoticeShown());
        QVERIFY(page.noticeWords().contains(u"Trykkeri Nord"_s));
        window.go("oversigt");
        QTRY_VERIFY(!asked());
    }

    void theReadingStandsBesideTheWording()
    {
        pages::ServiceaftalePageObject page(pages::WindowObject(m_console->window()).go("serviceaftale"));
        QTRY_VERIFY(page.rows() > 2);
        page.chooseRow(1);
        QTRY_COMPARE(page.readings().size(), 1);
        QVERIFY(page.readings().first().contains(u"IF01"_s) && page.readings().first().contains(u"(se IF02)"_s));
        page.chooseRow(2);
        QTRY_VERIFY(page.readings().size() == 1 && page.readings().first().contains(u"TS111"_s));
        QCOMPARE(page.fieldText(u"abonnementCpr"_s).isEmpty(), false);
    }

    void aTemplateFillsTheForm()
    {
        pages::EntityPageObject page(pages::WindowObject(m_console->window()).go("myndighed"));
        QTRY_VERIFY(page.rows() > 0);
        page.startNew();
        page.chooseTemplate(u"Københavns Kommune"_s);
        QCOMPARE(page.fieldText(u"navn"_s), u"Københavns Kommune"_s);
        QCOMPARE(page.fieldText(u"cvr"_s), u"64942212"_s);
        page.save();
        QTRY_COMPARE(page.rows(), 2);
    }

    void theActivitiesLeadToTheirPages()
    {
        pages::WindowObject window(m_console->window());
        pages::AktivitetPageObject page(window.go("aktivitet"));
        QTRY_COMPARE(page.lines().size(), 19);
        QTRY_COMPARE(page.count(), u"13 of 19 proven"_s);
        QVERIFY(page.lines().at(0).sentence.startsWith(u"TS101 "_s));
        QVERIFY(page.lines().at(5).reference.contains(u"after TS103"_s));
        QCOMPARE(page.systems(), (QStringList {u"All user systems"_s, u"Prøvesystem"_s}));
        page.chooseSystem(u"Prøvesystem"_s);
        QTRY_COMPARE(page.count(), u"13 of 19 proven"_s);
        const QString before = page.title();
        page.follow(12); // TSP01: no certificate of KOMBIT's
        QTRY_VERIFY(m_console->window().page("certifikat")->isVisible());
        QVERIFY(!before.isEmpty());
    }
};

NEMSMS_TEST(tst_configurationpages)
#include "tst_configurationpages.moc"
