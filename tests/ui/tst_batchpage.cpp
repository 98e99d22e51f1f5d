// SPDX-License-Identifier: GPL-3.0-or-later
// From a spreadsheet to messages on the phone, and from a plan to a report, in the console.
#include "backend/backend.h"
#include "consolefixture.h"
#include "pages/batchpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/batch/batchtablemodel.h"
#include "ui/batch/plantablemodel.h"

#include <QAbstractItemModelTester>

using namespace nemsms;
using namespace Qt::StringLiterals;
using ui::BatchTableModel;
using ui::PlanTableModel;

class tst_batchpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;
    QTemporaryDir m_folder;

    ui::PageFrame *page() { return pages::WindowObject(m_console->window()).go("batch"); }

    QString write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("The file cannot be written.");
        }
        return file.fileName();
    }

    QString rows(int count)
    {
        QString text = u"Testperson;Nr\n"_s;
        for (int row = 1; row <= count; ++row) {
            text += u"Prøveperson 1;%1\n"_s.arg(row);
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
    }

    void aFileWithFaultsIsToldRowByRowAndNotSent()
    {
        pages::BatchPageObject batches(page());
        QVERIFY(!batches.mayCheck());
        batches.fillBatch(write(u"fejl.csv"_s, u"Testperson;Tekst\nPrøveperson 1;Hej\nIngen;Hej\n"_s), {});
        QTRY_VERIFY(batches.mayCheck());
        batches.check();
        QTRY_VERIFY_WITH_TIMEOUT(batches.findings().contains(u'3'), 30000);
        QVERIFY(!batches.maySend());
        QCOMPARE(batches.batches()->rowCount(), 0);
    }

    void aBatchIsCheckedSentAndShown()
    {
        pages::BatchPageObject batches(page());
        const QAbstractItemModelTester tester(batches.batches(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        batches.fillBatch(write(u"tider.csv"_s, rows(5)), u"Husk din tid nr. {nr}"_s);
        batches.check();
        QTRY_VERIFY_WITH_TIMEOUT(batches.maySend(), 30000);
        QVERIFY(batches.summary().contains(u'5'));
        batches.send();
        QTRY_COMPARE_WITH_TIMEOUT(batches.batches()->rowCount(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batch(0, BatchTableModel::Answered), u"5 of 5"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(batches.batch(0, BatchTableModel::State), u"finished"_s, 20000);
        QCOMPARE(batches.batch(0, BatchTableModel::Name), u"tider"_s);
        QVERIFY(!batches.maySend()); // once is enough
        QVERIFY(!batches.mayPause() && !batches.mayResume() && !batches.mayCancel());
    }

    void aSlowOneIsPausedAndTheRestTakenBack()
    {
        pages::BatchPageObject batches(page());
        batches.fillBatch(write(u"langsom.csv"_s, rows(15)), u"Langsom {nr}"_s, 1);
        batches.check();
        QTRY_VERIFY_WITH_TIMEOUT(batches.maySend(), 30000);
        batches.send();
        QTRY_VERIFY_WITH_TIMEOUT(batches.mayPause(), 20000);
        batches.pause();
        QTRY_VERIFY_WITH_TIMEOUT(batches.mayResume(), 20000);
        batches.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(batches.batch(0, BatchTableModel::State), u"cancelled"_s, 30000);
        QTRY_VERIFY(batches.batch(0, BatchTableModel::Counts).contains(u"Recalled"_s));
    }

    void moreThanTwentyAreAskedFor()
    {
        pages::BatchPageObject batches(page());
        m_console->prompts->yes = false;
        batches.fillBatch(write(u"mange.csv"_s, rows(21)), u"Besked {nr}"_s);
        batches.check();
        QTRY_VERIFY_WITH_TIMEOUT(batches.maySend(), 30000);
        const int before = batches.batches()->rowCount();
        batches.send();
        QTRY_VERIFY_WITH_TIMEOUT(!batches.banner().isEmpty(), 20000);
        QCOMPARE(batches.batches()->rowCount(), before);
        m_console->prompts->yes = true;
    }

    void aPlanIsRunTickedAndReported()
    {
        pages::BatchPageObject plans(page());
        plans.showPlans();
        const QAbstractItemModelTester tester(plans.steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        plans.fillPlan(write(u"plan.csv"_s, u"Trin;Testperson;Tekst;Forventet\nLeveres;Prøveperson 1;Hej;afleveret 60\n"
                                            "For lang;Prøveperson 1;%1;stoppet sms.length\nSes;Prøveperson 1;Hej igen;modtaget 120\n"_s.arg(QString(161, u'a'))));
        QTRY_VERIFY(plans.mayRun());
        plans.runPlan();
        QTRY_COMPARE_WITH_TIMEOUT(plans.steps()->rowCount(), 3, 90000);
        QCOMPARE(plans.step(0, PlanTableModel::Result), u"passed"_s);
        QCOMPARE(plans.step(1, PlanTableModel::Result), u"passed"_s);
        QCOMPARE(plans.step(2, PlanTableModel::Result), u"waits for a tick"_s);
        QVERIFY(!plans.mayTick()); // by whom?
        plans.writeWho(u"Tove"_s);
        QVERIFY(plans.mayTick());
        plans.tick();
        QTRY_COMPARE_WITH_TIMEOUT(plans.step(2, PlanTableModel::Result), u"passed"_s, 20000);
        QVERIFY(plans.step(2, PlanTableModel::Actual).contains(u"Tove"_s));
        QTRY_VERIFY(plans.maySave());
        QVERIFY(plans.planSummary().contains(u"Simulated"_s));
        for (const auto &[button, ending, beginning] :
             {std::tuple {u"savePdf"_s, u"rapport.pdf"_s, "%PDF-1.4"}, std::tuple {u"saveSheet"_s, u"rapport.xlsx"_s, "PK"},
              std::tuple {u"saveJunit"_s, u"rapport.xml"_s, "<?xml"}}) {
            plans.save(button, m_folder.filePath(ending));
            QFile file(m_folder.filePath(ending));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(beginning));
        }
    }
};

NEMSMS_TEST(tst_batchpage)
#include "tst_batchpage.moc"
