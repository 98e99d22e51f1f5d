// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo.h"
#include "pages/entitypageobject.h"
#include "pages/windowobject.h"
#include "support/testmain.h"
#include "ui/consolefixture.h"
#include "ui/kit/recordtable.h"
#include "usecases/entityverbs.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace nemsms;
using namespace Qt::StringLiterals;

/// What a person does with the table of an entity: sorting, filters, columns, saved views, copies.
class tst_tables : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ConsoleFixture> m_console;

    pages::EntityPageObject go(const QByteArray &page)
    {
        return pages::EntityPageObject(pages::WindowObject(m_console->window()).go(page));
    }
    /// Materials 170001-170004, of which two are letters.
    void fill()
    {
        const auto systems = test::await(m_console->backend().entity("afsendersystem").list({}));
        VERIFY_RESULT(systems);
        const QStringList names {u"Ærme"_s, u"aften"_s, u"Bad"_s, u"ærinde"_s};
        for (int i = 0; i < names.size(); ++i) {
            const auto made = test::await(m_console->backend().entity("materiale").create(
                {{u"materialeId"_s, QString::number(170001 + i)},
                 {u"navn"_s, names.at(i)},
                 {u"type"_s, i % 2 ? u"meddelelse"_s : u"nemsms"_s},
                 {u"afsendersystemId"_s, systems->records.first()->id}}));
            VERIFY_RESULT(made);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_console = test::openedConsole();
        QVERIFY(m_console);
        fill();
    }
    void cleanupTestCase() { m_console.reset(); }
    void cleanup()
    {
        auto page = go("materiale");
        page.pickView(u"Standard"_s);
        QTRY_COMPARE(page.rows(), 6);
    }

    void theStateIsSeenBesideAnOpenRecord()
    {
        m_console->window().resize(1440, 900);
        auto page = go("serviceaftale");
        QTRY_VERIFY(page.rows() > 0);
        page.chooseRow(0);
        auto *table = page.part<ui::RecordTable>(u"records"_s);
        QTRY_VERIFY(page.isPaneShown());
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const int first = table->horizontalHeader()->logicalIndex(0);
        const QString name = table->model()->index(0, first).data().toString();
        QVERIFY(table->columnWidth(first) > table->fontMetrics().horizontalAdvance(name));
    }

    void headersSortAndShiftAddsAKey()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.clickHead(u"MaterialeID"_s);
        QTRY_COMPARE(page.column(u"MaterialeID"_s).first(), u"167783"_s);
        page.clickHead(u"MaterialeID"_s);
        QTRY_COMPARE(page.column(u"MaterialeID"_s).first(), u"170004"_s);
        page.clickHead(u"Type"_s);
        page.clickHead(u"MaterialeID"_s, Qt::ShiftModifier);
        page.clickHead(u"MaterialeID"_s, Qt::ShiftModifier);
        QCOMPARE(page.head(u"Type"_s), u"Type, sorted ascending, key 1 of 2"_s);
        QCOMPARE(page.head(u"MaterialeID"_s), u"MaterialeID, sorted descending, key 2 of 2"_s);
        QTRY_COMPARE(page.column(u"MaterialeID"_s),
                     QStringList({u"170004"_s, u"170002"_s, u"167784"_s, u"170003"_s, u"170001"_s, u"167783"_s}));
        page.clickHead(u"Name"_s);
        QCOMPARE(page.head(u"Type"_s), u"Type"_s);
    }

    void keysSortByTheCellsColumn()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.pressInCell(0, u"Type"_s, Qt::Key_Down, Qt::AltModifier);
        page.pressInCell(0, u"MaterialeID"_s, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page.column(u"MaterialeID"_s),
                     QStringList({u"167783"_s, u"170001"_s, u"170003"_s, u"167784"_s, u"170002"_s, u"170004"_s}));
    }

    void filtersNarrowAndChipsTakeThemAway()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.count(), u"6 of 6"_s);
        page.filterByText(u"navn"_s, u"ÆR"_s);
        QTRY_COMPARE(page.count(), u"2 of 6"_s);
        QCOMPARE(page.chips(), QStringList {u"Name contains “ÆR”"_s});
        QVERIFY(page.head(u"Name"_s).endsWith(u"filtered"_s));
        page.filterByValues(u"type"_s, {u"Letter (Meddelelse)"_s});
        QTRY_COMPARE(page.count(), u"1 of 6"_s);
        QCOMPARE(page.cell(0, 0), u"170004"_s);
        QCOMPARE(page.chips().last(), u"Type: Letter (Meddelelse)"_s);
        page.removeChip(u"navn"_s);
        QTRY_COMPARE(page.count(), u"3 of 6"_s);
        page.openChip(u"type"_s);
        QVERIFY(page.isFilterCardOpen());
        page.closeFilterCard();
        page.filterByKind(u"memo"_s, u"is not empty"_s);
        QTRY_COMPARE(page.count(), u"0 of 6"_s);
        page.removeChipByKey(u"memo"_s);
        QTRY_COMPARE(page.count(), u"3 of 6"_s);
        page.removeAllChips();
        QTRY_COMPARE(page.count(), u"6 of 6"_s);
        QVERIFY(page.chips().isEmpty());
    }

    void daysAndPersonsHaveFiltersOfTheirOwn()
    {
        auto systems = go("afsendersystem");
        QTRY_VERIFY(systems.rows() > 0);
        systems.filterByDays(u"gyldigTil"_s, u"snart"_s, {});
        QVERIFY(systems.filterFinding().contains(u"snart"_s));
        QVERIFY(systems.chips().isEmpty());
        systems.closeFilterCard();
        systems.filterByDays(u"gyldigTil"_s, u"1-1-2000"_s, u"31-12-2001"_s);
        QTRY_COMPARE(systems.chips(), QStringList {u"Valid until: 01-01-2000 to 31-12-2001"_s});
        QTRY_COMPARE(systems.rows(), 0);
        systems.removeAllChips();
        QTRY_VERIFY(systems.rows() > 0);

        auto persons = go("testperson");
        QTRY_VERIFY(persons.rows() > 0);
        const QString cpr = domain::demo::personer[0].cpr.toString();
        persons.filterByText(u"cpr"_s, cpr.left(6));
        QVERIFY(!persons.filterFinding().isEmpty());
        persons.closeFilterCard();
        persons.filterByText(u"cpr"_s, cpr);
        QTRY_COMPARE(persons.rows(), 1);
        QVERIFY(!persons.chips().first().contains(cpr.mid(6)));
        Q_EMIT persons.page().arranged();
        QVERIFY(!m_console->settingsText().contains(cpr.toLatin1()));
        persons.removeAllChips();
        QTRY_VERIFY(persons.rows() > 1);
    }

    void columnsAreChosenAndOrdered()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        const QStringList standard {u"MaterialeID"_s, u"Name"_s, u"Type"_s, u"Sender system"_s, u"State"_s};
        QCOMPARE(page.columns(), standard);
        page.openColumns();
        page.tickColumn(u"Frozen"_s, true);
        page.tickColumn(u"Sender system"_s, false);
        page.moveColumnUp(u"Type"_s);
        QCOMPARE(page.columns(), QStringList({u"MaterialeID"_s, u"Type"_s, u"Name"_s, u"State"_s, u"Frozen"_s}));
        page.standardColumns();
        QCOMPARE(page.columns(), standard);
        page.closeColumns();
    }

    void viewsAreSavedPickedRenamedAndDeleted()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.view(), u"View: Standard"_s);
        page.filterByValues(u"type"_s, {u"NemSMS"_s});
        page.clickHead(u"MaterialeID"_s);
        page.openColumns();
        page.tickColumn(u"State"_s, false);
        page.closeColumns();
        QCOMPARE(page.view(), u"View: Standard, changed"_s);
        page.saveView(u"Kun SMS"_s);
        QCOMPARE(page.view(), u"View: Kun SMS"_s);
        QVERIFY(m_console->settingsText().contains("Kun SMS")); // at once: a crash loses nothing
        page.pickView(u"Standard"_s);
        QTRY_COMPARE(page.rows(), 6);
        QVERIFY(page.chips().isEmpty() && page.columns().contains(u"State"_s));
        page.pickView(u"Kun SMS"_s);
        QTRY_COMPARE(page.rows(), 3);
        QVERIFY(!page.columns().contains(u"State"_s));
        QCOMPARE(page.head(u"MaterialeID"_s), u"MaterialeID, sorted ascending, key 1 of 1"_s);
        page.clickHead(u"Name"_s);
        QCOMPARE(page.view(), u"View: Kun SMS, changed"_s);
        page.keepView();
        QCOMPARE(page.view(), u"View: Kun SMS"_s);
        page.renameView(u"SMS & mere"_s);
        QCOMPARE(page.views(), QStringList({u"Standard"_s, u"SMS && mere"_s}));

        // The next start has the same views, and the table as it was left.
        const QByteArray kept = page.page().saveLayout();
        page.deleteView();
        QCOMPARE(page.views(), QStringList {u"Standard"_s});
        QTRY_COMPARE(page.rows(), 6);
        page.page().restoreLayout(kept);
        QCOMPARE(page.view(), u"View: SMS && mere"_s);
        QTRY_COMPARE(page.rows(), 3);
        page.deleteView();
        page.page().restoreLayout("nonsense");
        QCOMPARE(page.view(), u"View: Standard"_s);
    }

    void markedRowsAreCopiedWithHeaders()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.clickHead(u"MaterialeID"_s);
        QTRY_COMPARE(page.cell(0, 0), u"167783"_s);
        page.markRows(0, 1);
        page.copyRows();
        const QStringList lines = qApp->clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"MaterialeID\tName\tType\tSender system\tState"_s);
        QVERIFY(lines.at(1).startsWith(u"167783\tPåmindelse\tNemSMS\tPrøvekøbing NemSMS"_s)
                || lines.at(1).startsWith(u"167783\tPåmindelse\tNemSMS\t1001"_s));
        QVERIFY(qApp->clipboard()->mimeData()->hasHtml());
        page.pressInCell(1, u"Name"_s, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(qApp->clipboard()->text(), u"Afgørelse"_s);

        auto persons = go("testperson");
        QTRY_VERIFY(persons.rows() > 0);
        persons.markRows(0, persons.rows() - 1);
        persons.copyRows();
        for (const auto &person : domain::demo::personer) {
            QVERIFY(!qApp->clipboard()->text().contains(person.cpr.mid(6)));
            QVERIFY(person.mobilnummer.isEmpty() || !qApp->clipboard()->mimeData()->html().contains(person.mobilnummer));
        }
    }

    void theExportHasTheRowsOfTheTable()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.filterByValues(u"type"_s, {u"Letter (Meddelelse)"_s});
        page.clickHead(u"MaterialeID"_s);
        page.clickHead(u"MaterialeID"_s);
        QTRY_COMPARE(page.column(u"MaterialeID"_s), QStringList({u"170004"_s, u"170002"_s, u"167784"_s}));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ud.csv"_s));
        page.exportTo(file.fileName());
        QTRY_VERIFY(page.banner().contains(u"3 rows are written"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList ids;
        for (const QByteArray &line : file.readAll().trimmed().split('\n').mid(1)) {
            ids += QString::fromUtf8(line).section(u';', 0, 0);
        }
        QCOMPARE(ids, page.column(u"MaterialeID"_s));
    }

    void aCellHasAMenu()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.clickHead(u"MaterialeID"_s);
        QTRY_COMPARE(page.cell(0, 0), u"167783"_s);
        page.markRows(0, 2);
        const QStringList entries = page.cellMenu(0, u"Type"_s);
        page.copyRows();
        QCOMPARE(qApp->clipboard()->text().count(u"\r\n"_s), 4); // the menu left the marks alone
        for (const QString &entry : {u"copyRows"_s, u"copyCell"_s, u"filterCell"_s, u"filterColumn"_s, u"sortUp"_s, u"sortDown"_s,
                                     u"sortThenUp"_s, u"sortNone"_s, u"columnHide"_s, u"columnsChoose"_s}) {
            QVERIFY2(entries.contains(entry), qPrintable(entry));
        }
        page.takeFromMenu(u"filterCell"_s);
        QTRY_COMPARE(page.count(), u"3 of 6"_s);
        QCOMPARE(page.chips(), QStringList {u"Type: NemSMS"_s});
    }

    void anEmptyResultLeadsBack()
    {
        auto page = go("materiale");
        QTRY_COMPARE(page.rows(), 6);
        page.filterByText(u"navn"_s, u"findes slet ikke"_s);
        QTRY_COMPARE(page.rows(), 0);
        page.takeEmptyStep();
        QTRY_COMPARE(page.rows(), 6);
    }
};

NEMSMS_TEST(tst_tables)
#include "tst_tables.moc"
