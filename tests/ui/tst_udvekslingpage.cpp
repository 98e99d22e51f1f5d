// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire, found again: opened, explained, compared and copied.
#include "backend/backend.h"
#include "consolefixture.h"
#include "pages/testsmspageobject.h"
#include "pages/udvekslingpageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/udveksling/udvekslingtablemodel.h"
#include "ui/udveksling/udvekslingtider.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace nemsms;
using namespace Qt::StringLiterals;
using ui::UdvekslingTableModel;

class tst_udvekslingpage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    ui::PageFrame *page() { return pages::WindowObject(m_console->window()).go("udveksling"); }

    /// Sends one test SMS; its look-up and its sending went over the wire.
    void send(const QString &text)
    {
        pages::TestSmsPageObject sms(pages::WindowObject(m_console->window()).go("testsms"));
        sms.write(text);
        QTRY_VERIFY_WITH_TIMEOUT(sms.maySend(), 60000);
        sms.send();
        QTRY_VERIFY_WITH_TIMEOUT(sms.happened() >= 2, 60000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
    }

    void nothingWasSentYet()
    {
        pages::UdvekslingPageObject exchanges(page());
        QTRY_COMPARE(exchanges.rows(), 0);
        QVERIFY(!exchanges.mayCompare());
    }

    void whatWentOverTheWireIsFoundAndOpened()
    {
        send(u"Husk din tid kl. 10"_s);
        pages::UdvekslingPageObject exchanges(page());
        const QAbstractItemModelTester tester(exchanges.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        exchanges.page().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(exchanges.rows() >= 2, 20000);
        QTRY_VERIFY(exchanges.offersOperation(u"afsendBrev"_s));
        exchanges.onlyOperation(u"afsendBrev"_s);
        QTRY_COMPARE(exchanges.rows(), 1);
        QCOMPARE(exchanges.cell(0, UdvekslingTableModel::Result), u"HTTP 200"_s);
        exchanges.choose(0);
        QTRY_VERIFY(exchanges.heading().contains(u"SF1600 afsendBrev"_s));
        QVERIFY(exchanges.text(u"requestText"_s).contains(u"251248-****"_s) || !exchanges.text(u"requestText"_s).contains(u"2512484916"_s));
        QVERIFY(exchanges.treeHits(u"requestTree"_s, u"AfsendelseIdentifikator"_s) > 0);
        QVERIFY(exchanges.treeHits(u"answerTree"_s, u"Envelope"_s) > 0);
        QVERIFY(exchanges.facts().contains(u"SHA-256"_s) && exchanges.facts().contains(u"Simulated"_s));
        QCOMPARE(exchanges.fault(), QString());
        exchanges.find(u"ingen har skrevet dette"_s);
        QTRY_COMPARE(exchanges.rows(), 0);
        exchanges.find({});
        exchanges.onlyOperation({});
        exchanges.onlyFailed(true);
        QTRY_COMPARE(exchanges.rows(), 0);
        exchanges.onlyFailed(false);
        QTRY_VERIFY(exchanges.rows() >= 2);
    }

    void itIsCopiedForACaseAndAsCurl()
    {
        pages::UdvekslingPageObject exchanges(page());
        exchanges.onlyOperation(u"afsendBrev"_s);
        QTRY_COMPARE(exchanges.rows(), 1);
        exchanges.choose(0);
        QTRY_VERIFY(exchanges.heading().contains(u"afsendBrev"_s));
        exchanges.copyCase();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Lokal platform"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"2512484916"_s));
        exchanges.copyCurl();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl --cert"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"PRIVATE KEY"_s));
        exchanges.onlyOperation({});
    }

    void twoAreCompared()
    {
        send(u"Husk din tid kl. 11"_s);
        pages::UdvekslingPageObject exchanges(page());
        exchanges.onlyOperation(u"afsendBrev"_s);
        // The second is kept a moment after it was answered.
        QTRY_VERIFY_WITH_TIMEOUT((exchanges.page().refresh(), exchanges.rows() == 2), 20000);
        exchanges.markBoth(0, 1);
        QVERIFY(exchanges.mayCompare());
        exchanges.compare();
        QTRY_VERIFY(exchanges.text(u"differenceText"_s).contains(u"\n+"_s));
        QVERIFY(exchanges.text(u"differenceText"_s).contains(u"\n-"_s));
        QVERIFY(exchanges.facts().contains(u"only in afsendBrev"_s));
        exchanges.choose(0);
        QTRY_VERIFY(exchanges.heading().contains(u"SF2250"_s));
    }

    void theFiguresStandBesideTheClasses()
    {
        pages::UdvekslingPageObject exchanges(page());
        exchanges.page().refresh();
        QTRY_VERIFY(exchanges.times()->rowCount() >= 2);
        const QAbstractItemModelTester tester(exchanges.times(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bool sent = false;
        for (int row = 0; row < exchanges.times()->rowCount(); ++row) {
            const auto cell = [&](int column) { return exchanges.times()->index(row, column).data().toString(); };
            if (cell(ui::UdvekslingTider::Operation) == u"afsendBrev") {
                sent = cell(ui::UdvekslingTider::Count) == u"2" && cell(ui::UdvekslingTider::P95).endsWith(u" ms");
            }
        }
        QVERIFY(sent);
    }
};

NEMSMS_TEST(tst_udvekslingpage)
#include "tst_udvekslingpage.moc"
