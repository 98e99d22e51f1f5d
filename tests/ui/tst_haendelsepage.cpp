// SPDX-License-Identifier: GPL-3.0-or-later
// From the daily list of the local platform to events that are found, read and never taken.
#include "consolefixture.h"
#include "pages/haendelsepageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/haendelse/haendelsetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nemsms;
using namespace Qt::StringLiterals;
using ui::HaendelseTableModel;

class tst_haendelsepage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    ui::PageFrame *page() { return pages::WindowObject(m_console->window()).go("haendelse"); }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<test::ConsoleFixture>(*qApp);
        QCOMPARE(m_console->open(), QString());
    }

    void theDailyListBringsEventsThatCombiningFiltersFind()
    {
        pages::HaendelsePageObject events(page());
        const QAbstractItemModelTester tester(events.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        events.runLists();
        QTRY_COMPARE_WITH_TIMEOUT(events.rows(), 2, 20000);
        QVERIFY(events.cell(0, HaendelseTableModel::What).contains(u"****"_s));
        events.find(u"2512484916"_s);
        QTRY_COMPARE(events.rows(), 1);
        QCOMPARE(events.cell(0, HaendelseTableModel::Number), u"251248-****"_s);
        events.onlyKind("frameldt");
        QTRY_COMPARE(events.rows(), 0);
        events.onlyKind("tilmeldt");
        QTRY_COMPARE(events.rows(), 1);
        events.find({});
        QTRY_COMPARE(events.rows(), 2);
    }

    void anEventIsReadWithoutAnybodysNumber()
    {
        pages::HaendelsePageObject events(page());
        events.choose(0);
        QTRY_VERIFY(!events.sentence().isEmpty());
        QVERIFY(events.text().startsWith(u"<b:Haendelsesbesked"_s));
        QVERIFY(!events.text().contains(u"2512484916"_s) && !events.text().contains(u"2611740000"_s));
        QVERIFY(events.lines(u"ObjektType"_s).join(u' ').contains(u"(Person)"_s));
        QCOMPARE(events.lines(u"TilmeldtIndikator"_s), QStringList {u"TilmeldtIndikator: true"_s});
        events.onlyUnseen(true);
        QTRY_COMPARE(events.rows(), 1);
        events.onlyUnseen(false);
        QTRY_COMPARE(events.rows(), 2);
    }

    void aSpanOfTheChartIsShownAloneByKeyboardAndByMouse()
    {
        pages::HaendelsePageObject events(page());
        auto *chart = events.chart();
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->buckets().bars.size(), 1);
        QCOMPARE(chart->buckets().bars.constFirst().counts, (QList<qint64> {2, 0, 0, 0}));
        chart->setFocus();
        QVERIFY(chart->accessibleDescription().endsWith(u"Signed on: 2"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(events.isSpanShown());
        QTRY_COMPARE(events.rows(), 2);
        events.dropSpan();
        QVERIFY(!events.isSpanShown());
        QTest::mousePress(chart, Qt::LeftButton, {}, {4, 10});
        QTest::mouseRelease(chart, Qt::LeftButton, {}, {8, 10});
        QVERIFY(events.isSpanShown());
        QTRY_COMPARE(events.rows(), 2);
        events.dropSpan();
        events.onlyKind("frameldt");
        QTRY_VERIFY(!chart->isVisible());
        events.onlyKind({});
        QTRY_VERIFY(chart->isVisible());
    }

    void filtersAreSavedButNeverANumber()
    {
        auto *frame = page();
        pages::HaendelsePageObject events(frame);
        const QSignalSpy kept(frame, &ui::PageFrame::arranged);
        events.onlyKind("frameldt");
        events.find(u"2512484916"_s);
        events.saveFilters(u"Frameldt & væk"_s);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!frame->saveLayout().contains("2512484916"));
        QVERIFY(events.chooseFilter(u"Everything"_s));
        QTRY_COMPARE(events.rows(), 2);
        frame->restoreLayout(frame->saveLayout());
        QVERIFY(events.chooseFilter(u"Frameldt && væk"_s));
        QTRY_COMPARE(events.rows(), 0);
        QVERIFY(events.chooseFilter(u"Forget “Frameldt && væk”"_s));
        QVERIFY(!events.chooseFilter(u"Frameldt && væk"_s));
        QVERIFY(events.chooseFilter(u"Everything"_s));
        QTRY_COMPARE(events.rows(), 2);
    }

    void spacePauses()
    {
        pages::HaendelsePageObject events(page());
        events.pressSpace();
        QVERIFY(events.isPaused());
        events.pressSpace();
        QVERIFY(!events.isPaused());
    }
};

NEMSMS_TEST(tst_haendelsepage)
#include "tst_haendelsepage.moc"
