// SPDX-License-Identifier: GPL-3.0-or-later
// The consistency doctor's page, and what forms say of other records.
#include "consolefixture.h"
#include "pages/entitypageobject.h"
#include "pages/sammenhaengpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/sammenhaeng/fundtablemodel.h"

#include <QAbstractItemModelTester>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_sammenhaengpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

private Q_SLOTS:
    void initTestCase() { m_console = test::openedConsole(); }
    void cleanupTestCase() { m_console.reset(); }

    void theModelHoldsItsPromises()
    {
        ui::FundTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        domain::Fund hint {domain::regelNamed("SK-210"), &domain::afsendersystemTable(), u"1"_s, u"Et"_s, {}, {}};
        hint.finding.severity = base::Severity::Hint;
        domain::Fund error {domain::regelNamed("SK-520"), &domain::serviceaftaleTable(), u"2"_s, u"To"_s, {}, {}};
        error.finding.severity = base::Severity::Error;
        model.setFund({hint, error});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.fund(0).titel, u"To"_s); // worst first
        model.setFilter({}, base::Severity::Hint);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.fund(0).titel, u"Et"_s);
        model.setFilter(u"sk-520"_s, {});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(base::Severity::Hint), 1);
        QCOMPARE(model.total(), 2);
    }

    void theDemosHintsStandInTheTable()
    {
        pages::SammenhaengPageObject page(pages::WindowObject(m_console->window()).go("sammenhaeng"));
        QTRY_COMPARE(page.rules(), (QStringList {u"SK-210"_s, u"SK-507"_s, u"SK-527"_s}));
        QCOMPARE(page.count(), u"0 errors, 0 warnings, 3 hints; 3 shown"_s);
        page.chooseWeight(1);
        QCOMPARE(page.rules(), QStringList());
        page.chooseWeight(0);
        page.search(u"token"_s);
        QCOMPARE(page.rules(), QStringList {u"SK-507"_s});
        QVERIFY(page.sentence().contains(u"token"_s));
        QVERIFY(!page.canMend());
        page.search({});
        QCOMPARE(page.rules().size(), 3);
    }

    void aMendIsAskedForAndCarriedOut()
    {
        pages::SammenhaengPageObject page(pages::WindowObject(m_console->window()).go("sammenhaeng"));
        QTRY_COMPARE(page.rules().size(), 3);
        page.chooseRule(u"SK-527"_s);
        QVERIFY(page.canMend());
        m_console->prompts->yes = false;
        page.mend();
        QCOMPARE(page.rules().size(), 3);
        m_console->prompts->yes = true;
        page.mend();
        QTRY_COMPARE(page.rules(), (QStringList {u"SK-210"_s, u"SK-507"_s}));
        QVERIFY(page.banner().contains(u"SF2250 Tilmelding"_s));
        QCOMPARE(m_console->prompts->asked.last().title.code, "screen.mend.title");
    }

    void aFindingLeadsToItsRecord()
    {
        pages::SammenhaengPageObject page(pages::WindowObject(m_console->window()).go("sammenhaeng"));
        QTRY_VERIFY(page.rules().contains(u"SK-210"_s));
        page.chooseRule(u"SK-210"_s);
        page.open();
        pages::EntityPageObject record(m_console->window().page("afsendersystem"));
        QTRY_VERIFY(record.page().isVisible());
        QTRY_VERIFY(record.finding(u"kontaktnavn"_s).contains(u"no contact person"_s));
    }

    void aFormSaysWhatContradictsOtherRecords()
    {
        pages::EntityPageObject page(pages::WindowObject(m_console->window()).go("materiale"));
        QTRY_VERIFY(page.rows() > 0);
        page.startNew();
        page.type(u"materialeId"_s, u"167783"_s);
        page.type(u"navn"_s, u"Nyt"_s);
        page.pick(u"afsendersystemId"_s, u"Prøvekøbing NemSMS"_s);
        QTRY_VERIFY2(page.finding(u"materialeId"_s).contains(u"167783 too"_s), qPrintable(page.finding(u"materialeId"_s)));
        page.type(u"materialeId"_s, u"167799"_s);
        QTRY_COMPARE(page.finding(u"materialeId"_s), QString());
    }
};

NEMSMS_TEST(tst_sammenhaengpage)
#include "tst_sammenhaengpage.moc"
