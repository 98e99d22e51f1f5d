// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/fakefetch.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/thing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace nemsms;
using namespace nemsms::test;
using namespace Qt::StringLiterals;

class tst_entitytablemodel : public QObject
{
    Q_OBJECT

    static ui::EntitySlice slice(const QStringList &ids, const QString &next = {}, qint64 total = -1)
    {
        ui::EntitySlice made;
        for (const auto &id : ids) {
            made.records += makeThing(id, u"thing "_s + id);
        }
        made.next = next;
        made.total = total < 0 ? ids.size() : total;
        return made;
    }
    static QStringList ids(const ui::EntityTableModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all += model.index(row, 0).data(ui::EntityTableModel::RecordIdRole).toString();
        }
        return all;
    }

private Q_SLOTS:
    void columnsComeFromTheTable()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column) {
            heads += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        // The identifier first, long texts behind all that the standard view shows, the state last.
        QCOMPARE(heads, QStringList({u"Number"_s, u"Name"_s, u"Code"_s, u"Colour"_s, u"Active"_s, u"Date"_s, u"Owner"_s,
                                     u"Count"_s, u"Note"_s, u"State"_s}));
        QVERIFY(model.isStandard(7) && !model.isStandard(8) && model.isStandard(9));
        ui::EntityTableModel chosen(thingTable(), source.fetch(), {"farve", "navn"});
        QCOMPARE(chosen.columnCount(), 10);
        QCOMPARE(chosen.fieldAt(0).name, QByteArray("farve"));
        QCOMPARE(chosen.columnOf("navn"), 1);
        QCOMPARE(chosen.columnOf("livsfase"), 9);
        QVERIFY(chosen.isStandard(1) && !chosen.isStandard(2) && chosen.isStandard(9));
    }

    void pagesAreFetchedOneAfterTheOther()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QVERIFY(!model.canFetchMore({}));
        source.answer(0, slice({u"1"_s, u"2"_s}, u"2"_s, 3));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.total(), 3);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(source.requests.size(), 2);
        QCOMPARE(source.requests.at(1).after, u"2"_s);
        QVERIFY(!model.canFetchMore({}));
        source.answer(1, slice({u"3"_s}, {}, 3));
        QTRY_COMPARE(ids(model), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(!model.canFetchMore({}));
    }

    void aNewerQuestionWins()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ui::EntityTableModel::loaded);
        model.setSearch(u"a"_s);
        model.setSearch(u"ab"_s);
        QCOMPARE(source.requests.at(1).search, u"ab"_s);
        source.answer(1, slice({u"new"_s}));
        source.answer(0, slice({u"old"_s}));
        QTRY_COMPARE(loaded.count(), 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(ids(model), QStringList {u"new"_s});
    }

    void rowsThatStayKeepTheirPlace()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        source.answer(0, slice({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QTRY_COMPARE(model.rowCount(), 4);
        const QPersistentModelIndex kept(model.index(2, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reload();
        source.answer(1, slice({u"5"_s, u"4"_s, u"3"_s, u"1"_s}));
        QTRY_COMPARE(ids(model), QStringList({u"5"_s, u"4"_s, u"3"_s, u"1"_s}));
        QCOMPARE(reset.count(), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data(ui::EntityTableModel::RecordIdRole).toString(), u"3"_s);
    }

    void anErrorIsToldAndRowsStay()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        model.reload();
        source.answer(0, slice({u"1"_s}));
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy failed(&model, &ui::EntityTableModel::failed);
        model.reload();
        source.answer(1, base::makeError(base::ErrorKind::Internal, "field.unknown"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isLoading());
    }

    void sortingAndFiltersAskTheSource()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
        model.setSort({{"navn", true}});
        QCOMPARE(source.requests.size(), 0); // nobody has asked for records yet
        model.reload();
        const QList<base::SortKey> keys {{"farve", false}, {"navn", true}};
        model.setSort(keys);
        QCOMPARE(source.requests.last().sort, keys);
        const base::ColumnFilter filter {"navn", base::FilterKind::Contains, {u"tid"_s}};
        model.setFilter(filter);
        QCOMPARE(source.requests.last().filters, QList {filter});
        QCOMPARE(source.requests.last().sort, keys);
        QCOMPARE(heads.count(), 3);
        model.setFilter({"navn", base::FilterKind::Contains, {u"andet"_s}});
        QCOMPARE(source.requests.last().filters.size(), 1);
        const auto asked = source.requests.size();
        model.setFilter({"navn", base::FilterKind::Contains, {u"andet"_s}});
        QCOMPARE(source.requests.size(), asked);
        model.removeFilter("navn");
        QVERIFY(source.requests.last().filters.isEmpty());
        model.sort(-1);
        QVERIFY(source.requests.last().sort.isEmpty());
    }

    void headersTellHowTheyAreSortedAndFiltered()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        model.arrange({{"farve", base::FilterKind::OneOf, {u"roed"_s}}}, {{"farve", false}, {"navn", true}});
        const auto head = [&](const char *field, int role) {
            return model.headerData(model.columnOf(field), Qt::Horizontal, role);
        };
        QCOMPARE(head("farve", ui::EntityTableModel::SortPlaceRole).toInt(), 1);
        QCOMPARE(head("navn", ui::EntityTableModel::SortPlaceRole).toInt(), 2);
        QVERIFY(head("navn", ui::EntityTableModel::DescendingRole).toBool());
        QVERIFY(head("farve", ui::EntityTableModel::FilteredRole).toBool());
        QVERIFY(!head("navn", ui::EntityTableModel::FilteredRole).toBool());
        QCOMPARE(head("farve", Qt::AccessibleTextRole).toString(), u"Colour, sorted ascending, key 1 of 2, filtered"_s);
        QCOMPARE(head("navn", Qt::AccessibleTextRole).toString(), u"Name, sorted descending, key 2 of 2"_s);
        QCOMPARE(head("dato", Qt::AccessibleTextRole).toString(), u"Date"_s);
    }

    void whatDoesNotFitIsLeftOut()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        model.arrange({{"findesikke", base::FilterKind::Contains, {u"x"_s}}, {"kode", base::FilterKind::Contains, {u"x"_s}}},
                      {{"kode", false}, {"findesikke", false}});
        QVERIFY(model.request().filters.isEmpty());
        QVERIFY(model.request().sort.isEmpty());
    }

    void statesAreChipsAndPersonalIsMasked()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch(), {"kode", "ejerId"});
        auto retired = std::make_shared<Thing>();
        retired->id = u"r"_s;
        retired->kode = *Kode::parse(u"abcd"_s);
        retired->ejerId = u"e1"_s;
        retired->retiredAt = QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc());
        model.reload();
        source.answer(0, ui::EntitySlice {{retired, makeThing(u"1"_s, u"x"_s)}, {}, 2});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"a***"_s);
        QCOMPARE(model.index(0, 0).data(ui::EntityTableModel::SortRole).toString(), u"a***"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"e1"_s);
        model.setTitles("ejer", {{u"e1"_s, u"Anna"_s}});
        QCOMPARE(model.index(0, 1).data().toString(), u"Anna"_s);
        const auto state = model.index(0, model.columnCount() - 1).data(ui::EntityTableModel::StateRole).value<ui::ChipState>();
        QCOMPARE(state.tone, ui::Tone::Neutral);
        QVERIFY(!state.icon.isEmpty() && !state.word.isEmpty());
        QCOMPARE(model.index(1, model.columnCount() - 1).data(ui::EntityTableModel::StateRole).value<ui::ChipState>().tone, ui::Tone::Ok);
    }
};

NEMSMS_TEST(tst_entitytablemodel)
#include "tst_entitytablemodel.moc"
