// SPDX-License-Identifier: GPL-3.0-or-later
// From one environment to another in the console.
#include "consolefixture.h"
#include "pages/promotepageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/promote/promotepage.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

#include <QAbstractItemModelTester>

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;

class tst_promotepage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;
    QTemporaryDir m_files;
    QString m_target;

    QString make(const QByteArray &entity, const base::FieldValues &values)
    {
        const auto made = await(m_console->backend().entity(entity).create(values));
        if (!made) {
            QTest::qFail(qPrintable(base::sentence(made.error().message)), __FILE__, __LINE__);
        }
        return made ? (*made)->id : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
        m_target = make("miljoe", {{u"navn"_s, u"Lokal platform 2"_s}, {u"art"_s, u"lokalplatform"_s}});
        const auto &here = m_console->backend().context().here();
        const QString system = make("afsendersystem", {{u"sysId"_s, u"6001"_s}, {u"navn"_s, u"Til drift"_s},
                                                       {u"leverandoer"_s, u"KOMBIT"_s}, {u"afsendermobil"_s, u"20123456"_s},
                                                       {u"myndighedId"_s, here.myndighedId},
                                                       {u"miljoeId"_s, here.miljoeId}});
        make("materiale", {{u"materialeId"_s, u"600001"_s}, {u"navn"_s, u"Aftale"_s}, {u"type"_s, u"nemsms"_s},
                           {u"afsendersystemId"_s, system}});
    }
    void cleanupTestCase() { m_console.reset(); }

    void theModelsHoldTheirPromises()
    {
        ui::PromoteRowModel rows;
        ui::PromoteNumberModel numbers;
        ui::PromoteFieldModel fields;
        const QAbstractItemModelTester first(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&numbers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto &here = m_console->backend().context().here();
        usecases::PromoteOrder order {here.miljoeId, m_target, here.myndighedId, {}, {}};
        const auto plan = await(m_console->backend().promote().plan(order));
        VERIFY_RESULT(plan);
        rows.setPlan(*plan);
        numbers.setNumbers((*plan)->numbers);
        QCOMPARE(rows.rowCount(), 2);
        fields.setFields(rows.rowAt(0).fields);
        QVERIFY(fields.rowCount() > 3);
        rows.setDifferencesOnly(false);
        order.chosen = QSet<QString>();
        const auto none = await(m_console->backend().promote().replan(*plan, order));
        VERIFY_RESULT(none);
        rows.setPlan(*none);
        numbers.setNumbers((*none)->numbers);
        rows.setPlan(nullptr);
        QCOMPARE(rows.rowCount(), 0);
    }

    void bothSidesAreShownAnsweredWrittenAndTakenBack()
    {
        pages::PromotePageObject page(pages::WindowObject(m_console->window()).go("promote"));
        QTRY_COMPARE(page.sentence(), u"Prøvekøbing Kommune: from Lokal platform to Lokal platform 2"_s);
        QTRY_COMPARE(page.rows(), QStringList({u"New Sender system Til drift"_s, u"New Material 600001 Aftale"_s}));
        QVERIFY(page.finding(0).contains(u"6001"_s) && !page.mayApply());
        QVERIFY(page.fields().contains(u"Name|–|Til drift"_s));
        QCOMPARE(page.numbers(), QStringList({u"SysID (NemSMS)|6001"_s, u"MaterialeID|600001"_s}));
        page.answer(u"6001"_s, u"7001"_s);
        QTRY_VERIFY(!page.finding(0).startsWith(u"✕"_s)); // nothing stops it any more
        page.answer(u"600001"_s, u"700001"_s);
        QTRY_VERIFY(page.mayApply());
        QVERIFY(page.fields().contains(u"SysID (NemSMS)|–|7001"_s));
        m_console->appearance().setLanguage(u"da"_s);
        QTRY_VERIFY(page.fields().contains(u"Snitflade|–|System-til-system"_s));
        QCOMPARE(page.rows().first(), u"Ny Afsendersystem Til drift"_s);
        m_console->appearance().setLanguage(u"en"_s);
        QTRY_VERIFY(page.fields().contains(u"Interface|–|System to system"_s));
        page.tick(0);
        QTRY_VERIFY(!page.isTicked(0) && !page.mayApply());
        QVERIFY(page.finding(1).contains(u"Til drift"_s)); // the material needs it
        page.tick(0);
        QTRY_VERIFY(page.mayApply());

        const QString numbers = m_files.filePath(u"numre.csv"_s);
        page.save(numbers);
        QVERIFY(page.banner().contains(numbers));
        const QString back = m_files.filePath(u"tilbage.json"_s);
        page.applyTo(back);
        QTRY_VERIFY(page.banner().startsWith(u"New: 2"_s));
        QTRY_COMPARE(page.rows(), QStringList());
        page.showAll();
        QCOMPARE(page.rows(), QStringList({u"The same Sender system Til drift"_s, u"The same Material 600001 Aftale"_s}));
        VERIFY_RESULT(await(m_console->backend().entity("materiale").resolve(u"700001"_s)));
        page.goBackWith(back);
        QTRY_VERIFY(page.banner().contains(u"Retired: 2"_s));
        QTRY_COMPARE(page.rows().first(), u"New Sender system Til drift"_s);
        page.chooseFra(u"Lokal platform 2"_s);
        QTRY_COMPARE(page.rows(), QStringList());
        page.chooseFra(u"Lokal platform"_s);
        QTRY_COMPARE(page.rows().size(), 2);
        QVERIFY(!page.mayApply());
        page.load(numbers);
        QTRY_VERIFY(page.mayApply());
        page.load(back);
        QVERIFY(!page.banner().isEmpty());
        page.chooseTil(u"Lokal platform"_s);
        QTRY_COMPARE(page.sentence(), u"Choose two different environments."_s);
    }
};

NEMSMS_TEST(tst_promotepage)
#include "tst_promotepage.moc"
