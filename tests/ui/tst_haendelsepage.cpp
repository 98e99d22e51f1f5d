// SPDX-License-Identifier: GPL-3.0-or-later
// From the daily list of the local platform to events that are found, read and never taken.
#include "consolefixture.h"
#include "pages/haendelsepageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/haendelse/haendelsetablemodel.h"

#include <QAbstractItemModelTester>

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
