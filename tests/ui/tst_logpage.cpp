// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entitypageobject.h"
#include "pages/logpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/log/logtablemodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

/// A log of 450 rows that answers at once.
base::Job<QList<usecases::LogLine>> rows(usecases::LogQuery query)
{
    QList<usecases::LogLine> lines;
    for (qint64 number = query.before == 0 ? 450 : query.before - 1; number > 0 && lines.size() < query.limit; --number) {
        usecases::LogLine line;
        line.number = number;
        line.action = "create";
        line.entity = "materiale";
        line.recordId = QString::number(number);
        lines += line;
    }
    return base::ready(base::Result<QList<usecases::LogLine>>(lines));
}

} // namespace

class tst_logpage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComePageByPage()
    {
        ui::LogTableModel model(&rows);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 200);
        QCOMPARE(model.line(0).number, 450);
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QTRY_COMPARE(model.rowCount(), 450);
        model.reload();
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(model.rowOf(1), 449);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.index(0, ui::LogTableModel::What).data().toString().contains(u"Material 450 was created"_s));
    }

    void theLogIsShownAndVerified()
    {
        test::ConsoleFixture console(*qApp);
        const QString error = console.open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        pages::LogPageObject page(pages::WindowObject(console.window()).go("log"));
        QTRY_VERIFY(page.rows() > 0);
        QVERIFY(page.showsItsHint());
        QVERIFY(page.part<QLabel>(u"pagePurpose"_s)->text().contains(u"this machine's"_s)); // its clock is not the environment's
        page.verify();
        QTRY_VERIFY(!page.banner().isEmpty());
        QCOMPARE(console.activities().activities().first().ended, std::optional(ui::Tone::Ok));
        QVERIFY(page.verdict().startsWith(u"Unbroken at "_s));
    }

    void rowsAreFoundAndLeadToTheirRecord()
    {
        using Column = ui::LogTableModel::Column;
        test::ConsoleFixture console(*qApp);
        QString error = console.open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        pages::LogPageObject page(pages::WindowObject(console.window()).go("log"));
        QTRY_VERIFY(page.rows() > 3);
        const int all = page.rows();
        const QString someone = page.cell(0, Column::Who);
        page.chooseEntity(u"testperson"_s);
        QTRY_COMPARE(page.rows(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(page.cell(row, Column::Entity), u"Test person"_s);
            QCOMPARE(page.cell(row, Column::Action), u"Created"_s);
            QVERIFY(page.cell(row, Column::What).contains(u"Prøveperson "_s)); // by its title, not by its id
        }
        page.chooseRow(1);
        QVERIFY(page.mayOpen());
        page.openRecord();
        QCOMPARE(console.window().currentPage(), QByteArray("testperson"));
        pages::EntityPageObject persons(console.window().page("testperson"));
        QTRY_VERIFY(persons.isPaneShown());

        pages::WindowObject(console.window()).go("log");
        page.search(u"%_"_s); // no wildcards
        QTRY_COMPARE(page.rows(), 0);
        page.search(QString());
        page.chooseEntity(QString());
        QTRY_COMPARE(page.rows(), all);
        page.search(u"store.create"_s);
        QTRY_COMPARE(page.rows(), 1);
        page.chooseRow(0);
        QVERIFY(!page.mayOpen()); // the store is no record
        page.search(QString());
        page.choosePeriod(1);
        QTRY_COMPARE(page.rows(), all);
        QTRY_VERIFY((page.chooseWho(someone), page.rows() == all));

        page.chooseEntity(u"materiale"_s);
        QTRY_COMPARE(page.rows(), 2);
        console.window().close();
        console.drop();
        error = console.open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        pages::LogPageObject later(pages::WindowObject(console.window()).go("log"));
        QCOMPARE(later.entity(), u"materiale"_s);
        QTRY_COMPARE(later.rows(), 2);
    }
};

NEMSMS_TEST(tst_logpage)
#include "tst_logpage.moc"
