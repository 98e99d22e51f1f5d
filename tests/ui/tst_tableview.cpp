// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/fakefetch.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/filterwords.h"
#include "ui/kit/tablecopy.h"
#include "ui/kit/tableview.h"
#include "ui/thing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QTest>

using namespace nemsms;
using namespace nemsms::test;
using namespace Qt::StringLiterals;
using base::FilterKind;

/// How a table is seen: what is kept of it, what its filters say, and what is copied of it.
class tst_tableview : public QObject
{
    Q_OBJECT

    static QString words(const base::ColumnFilter &filter) { return ui::filterWords(thingTable(), filter, {{u"e1"_s, u"Anna"_s}}); }

private Q_SLOTS:
    void aViewIsKeptAsItIs()
    {
        const ui::TableView view {u"Røde"_s,
                                  {{"navn", 120}, {"livsfase", 0}, {"farve", 80}},
                                  {{"navn", FilterKind::Contains, {u"tid & \"sted\""_s}},
                                   {"farve", FilterKind::OneOf, {u"roed"_s, u"blaa"_s}},
                                   {"aktiv", FilterKind::OneOf, {false}},
                                   {"dato", FilterKind::Between, {u"2027-01-01"_s, u""_s}},
                                   {"ejerId", FilterKind::Empty, {}}},
                                  {{"farve", false}, {"navn", true}}};
        const auto kept = ui::tableViewFrom(ui::toJson(view, thingTable()), thingTable());
        QCOMPARE(kept.name, view.name);
        QCOMPARE(kept.columns, view.columns);
        QCOMPARE(kept.filters, view.filters);
        QCOMPARE(kept.sort, view.sort);
        QVERIFY(kept.showsTheSameAs(view));
    }

    void personalFiltersAreNotKept()
    {
        ui::TableView view;
        view.filters = {{"kode", FilterKind::OneOf, {u"abcd"_s}}, {"navn", FilterKind::NotEmpty, {}}};
        const auto json = ui::toJson(view, thingTable());
        QVERIFY(!QJsonDocument(json).toJson().contains("abcd"));
        QCOMPARE(ui::tableViewFrom(json, thingTable()).filters.size(), 1);
    }

    void whatIsGoneFromTheTableIsLeftOut()
    {
        const QJsonObject json {
            {u"name"_s, u"Gammel"_s},
            {u"columns"_s, QJsonArray {QJsonObject {{u"field"_s, u"borte"_s}}, QJsonObject {{u"field"_s, u"navn"_s}}}},
            {u"filters"_s, QJsonArray {QJsonObject {{u"field"_s, u"borte"_s}, {u"kind"_s, u"empty"_s}},
                                       QJsonObject {{u"field"_s, u"navn"_s}, {u"kind"_s, u"nonsense"_s}},
                                       QJsonValue(7)}},
            {u"sort"_s, QJsonArray {QJsonObject {{u"field"_s, u"kode"_s}}, QJsonObject {{u"field"_s, u"dato"_s}}}}};
        const auto view = ui::tableViewFrom(json, thingTable());
        QCOMPARE(view.columns.size(), 1);
        QVERIFY(view.filters.isEmpty());
        QCOMPARE(view.sort, (QList<base::SortKey> {{"dato", false}}));
        QVERIFY(ui::tableViewFrom({}, thingTable()).columns.isEmpty());
    }

    void filtersAreSaidInWords()
    {
        QCOMPARE(words({"navn", FilterKind::Contains, {u"tid"_s}}), u"Name contains “tid”"_s);
        QCOMPARE(words({"farve", FilterKind::OneOf, {u"roed"_s, u"blaa"_s}}), u"Colour: Red, Blue"_s);
        QCOMPARE(words({"aktiv", FilterKind::OneOf, {true}}), u"Active: Yes"_s);
        QCOMPARE(words({"ejerId", FilterKind::OneOf, {u"e1"_s}}), u"Owner: Anna"_s);
        QCOMPARE(words({"dato", FilterKind::Between, {u"2027-01-01"_s, QVariant()}}), u"Date: from 01-01-2027"_s);
        QCOMPARE(words({"dato", FilterKind::Between, {QVariant(), u"2027-01-01"_s}}), u"Date: until 01-01-2027"_s);
        QCOMPARE(words({"dato", FilterKind::Between, {u"2027-01-01"_s, u"2027-02-01"_s}}), u"Date: 01-01-2027 to 01-02-2027"_s);
        QCOMPARE(words({"navn", FilterKind::Empty, {}}), u"Name is empty"_s);
        QCOMPARE(words({"kode", FilterKind::OneOf, {u"abcd"_s}}), u"Code: a***"_s);
        QVERIFY(!words({"kode", FilterKind::OneOf, {u"ab"_s}}).contains(u"ab"_s));
    }

    void valuesKeepTheirShapeBetweenTabs()
    {
        QCOMPARE(ui::tabbedValue(u"5798009811004"_s), u"5798009811004"_s);
        QCOMPARE(ui::tabbedValue(u"to\tre"_s), u"\"to\tre\""_s);
        QCOMPARE(ui::tabbedValue(u"et \"ord\""_s), u"\"et \"\"ord\"\"\""_s);
        QCOMPARE(ui::tabbedValue(u"a\nb"_s), u"\"a\nb\""_s);
        for (const QString &formula : {u"=1+1"_s, u"+45"_s, u"-1"_s, u"@SUM"_s}) {
            QCOMPARE(ui::tabbedValue(formula), u"\"\t"_s + formula + u'"');
        }
    }

    void copiedRowsHaveHeadersAndTextsStayTexts()
    {
        FakeFetch source;
        ui::EntityTableModel model(thingTable(), source.fetch());
        auto thing = std::make_shared<Thing>();
        thing->id = u"1"_s;
        thing->nummer = u"0057980098110"_s;
        thing->navn = u"=1+1 <b>"_s;
        thing->kode = *Kode::parse(u"abcd"_s);
        thing->dato = QDate(2026, 11, 21);
        thing->antal = 7;
        model.reload();
        source.answer(0, ui::EntitySlice {{thing}, {}, 1, 1});
        QTRY_COMPARE(model.rowCount(), 1);
        QList<int> columns;
        for (const char *field : {"nummer", "navn", "kode", "dato", "antal", "livsfase"}) {
            columns += model.columnOf(field);
        }
        const std::unique_ptr<QMimeData> copy(ui::copyOfRows(model, {0}, columns));
        QCOMPARE(copy->text(), u"Number\tName\tCode\tDate\tCount\tState\r\n"
                               "0057980098110\t\"\t=1+1 <b>\"\ta***\t21-11-2026\t7\tIn use\r\n"_s);
        const QString html = copy->html();
        QVERIFY(html.contains(u"<td style=\"mso-number-format:'\\@'\" sdnum=\"1030;0;@\">0057980098110</td>"_s));
        QVERIFY(html.contains(u"=1+1 &lt;b&gt;</td>"_s));
        QVERIFY(html.contains(u"<td>21-11-2026</td><td>7</td>"_s));
        QVERIFY(html.contains(u"a***"_s) && !html.contains(u"abcd"_s) && !copy->text().contains(u"abcd"_s));
    }
};

NEMSMS_TEST(tst_tableview)
#include "tst_tableview.moc"
