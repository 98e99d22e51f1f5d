// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/log/logtablemodel.h"

#include <QAbstractItemModelTester>

using namespace nemsms;
using namespace Qt::StringLiterals;

namespace {

/// A log of 450 rows that answers at once.
base::Job<QList<usecases::LogLinje>> rows(usecases::LogQuery query)
{
    QList<usecases::LogLinje> lines;
    for (qint64 number = query.foer == 0 ? 450 : query.foer - 1; number > 0 && lines.size() < query.limit; --number) {
        usecases::LogLinje line;
        line.nummer = number;
        line.message = {"screen.saved", {{u"what"_s, number}}};
        lines += line;
    }
    return base::ready(base::Result<QList<usecases::LogLinje>>(lines));
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
        QCOMPARE(model.line(0).nummer, 450);
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QTRY_COMPARE(model.rowCount(), 450);
        model.reload();
        QCOMPARE(model.rowCount(), 450);
        QCOMPARE(model.rowOf(1), 449);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.index(0, ui::LogTableModel::What).data().toString().contains(u"450 is saved"_s));
    }

    void theLogIsShownAndVerified()
    {
        test::ConsoleFixture console(*qApp);
        const QString error = console.open();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        pages::LogPageObject page(pages::WindowObject(console.window()).go("log"));
        QTRY_VERIFY(page.rows() > 0);
        page.verify();
        QTRY_VERIFY(!page.banner().isEmpty());
        QCOMPARE(console.activities().activities().first().ended, std::optional(ui::Tone::Ok));
    }
};

NEMSMS_TEST(tst_logpage)
#include "tst_logpage.moc"
