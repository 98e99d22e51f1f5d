// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"
#include "domain/forsendelsestype.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/testperson.h"
#include "store/entitystore.h"
#include "store/filtersql.h"
#include "support/storefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ColumnFilter;
using base::ErrorKind;
using base::FilterKind;
using base::Record;
using nemsms::test::await;
using nemsms::test::StoreFixture;

namespace {

struct Row {
    QStringView navn;
    QStringView leverandoer;
    QDate gyldigTil;
    bool masse;
    bool draft;
};

const Row rows[] {{u"Ældre og Sundhed", u"KMD", QDate(2026, 12, 31), true, false},
                  {u"Ba\u030Adfart", u"Netcompany", QDate(2027, 1, 1), false, false},
                  {u"Skole 100 %", u"", QDate(), true, true},
                  {u"skole_B", u"kmd a/s", QDate(2027, 6, 30), false, false},
                  {u"O'Neill -- Øst", u"", QDate(), true, false}};

} // namespace

/// Filters of columns and several sort keys, down to the rows that they find.
class tst_listfilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;

    [[nodiscard]] base::Result<store::ListPage> list(const base::EntityTable &table, store::ListQuery query)
    {
        query.drafts = true;
        store::EntityStore records(*m_store, table);
        return await(records.list(query));
    }
    QStringList names(const QList<ColumnFilter> &filters)
    {
        store::ListQuery query;
        query.filters = filters;
        query.sort = {{"navn", false}};
        const auto page = list(domain::afsendersystemTable(), query);
        if (!page) {
            return {QString::fromLatin1(page.error().message.code)};
        }
        QStringList found;
        for (const Record &record : page->records) {
            found << static_cast<const domain::Afsendersystem &>(*record).navn.normalized(QString::NormalizationForm_C);
        }
        return found;
    }
    QString refused(const base::EntityTable &table, const ColumnFilter &filter)
    {
        store::ListQuery query;
        query.filters = {filter};
        const auto page = list(table, query);
        return page || page.error().kind != ErrorKind::InvalidInput ? u"taken"_s
                                                                    : QString::fromLatin1(page.error().message.code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        store::EntityStore systems(*m_store, domain::afsendersystemTable());
        int number = 1000;
        for (const Row &row : rows) {
            auto made = std::make_shared<domain::Afsendersystem>();
            made->navn = row.navn.toString();
            made->leverandoer = row.leverandoer.toString();
            made->sysId = *domain::NemSmsSysId::parse(QString::number(++number));
            made->gyldigTil = row.gyldigTil;
            made->forsendelsesmaade = row.masse ? domain::Forsendelsesmaade::Masse : domain::Forsendelsesmaade::Enkelt;
            made->draft = row.draft;
            VERIFY_RESULT(await(systems.create(made, m_fixture->actor)));
        }
    }
    void cleanupTestCase()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void aPartOfATextIsFoundInAnyCase_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("ASCII") << u"SKOLE"_s << QStringList {u"Skole 100 %"_s, u"skole_B"_s};
        QTest::newRow("Danish, small") << u"ældre"_s << QStringList {u"Ældre og Sundhed"_s};
        QTest::newRow("Danish, capital") << u"ÆLDRE OG"_s << QStringList {u"Ældre og Sundhed"_s};
        QTest::newRow("letter in two parts") << u"BÅD"_s << QStringList {u"Bådfart"_s};
        QTest::newRow("letters of both kinds") << u"NEILL -- ø"_s << QStringList {u"O'Neill -- Øst"_s};
        QTest::newRow("the end") << u"øst "_s << QStringList {u"O'Neill -- Øst"_s};
        QTest::newRow("a wildcard is a letter") << u"%"_s << QStringList {u"Skole 100 %"_s};
        QTest::newRow("so is the other one") << u"_"_s << QStringList {u"skole_B"_s};
        QTest::newRow("SQL is text") << u"' OR 1=1 --"_s << QStringList();
        QTest::newRow("a quote") << u"o'n"_s << QStringList {u"O'Neill -- Øst"_s};
    }
    void aPartOfATextIsFoundInAnyCase()
    {
        QFETCH(QString, part);
        QFETCH(QStringList, found);
        QCOMPARE(names({{"navn", FilterKind::Contains, {part}}}), found);
    }

    void everyKindOfFieldHasItsFilters()
    {
        const QStringList kmd {u"Ældre og Sundhed"_s};
        QCOMPARE(names({{"leverandoer", FilterKind::OneOf, {u"KMD"_s}}}), kmd);
        QCOMPARE(names({{"leverandoer", FilterKind::Empty, {}}}),
                 QStringList({u"O'Neill -- Øst"_s, u"Skole 100 %"_s}));
        QCOMPARE(names({{"leverandoer", FilterKind::NotEmpty, {}}}).size(), 3);
        QCOMPARE(names({{"forsendelsesmaade", FilterKind::OneOf, {u"enkelt"_s}}}),
                 QStringList({u"Bådfart"_s, u"skole_B"_s}));
        QCOMPARE(names({{"forsendelsesmaade", FilterKind::OneOf, {u"enkelt"_s, u"masse"_s}}}).size(), 5);
        QCOMPARE(names({{"livsfase", FilterKind::OneOf, {u"draft"_s}}}), QStringList {u"Skole 100 %"_s});
        QCOMPARE(names({{"livsfase", FilterKind::OneOf, {u"draft"_s, u"active"_s}}}).size(), 5);
    }

    void daysAreFoundFromAndTo()
    {
        const auto from = [this](const QVariant &first, const QVariant &last) {
            return names({{"gyldigTil", FilterKind::Between, {first, last}}}).size();
        };
        QCOMPARE(from(QDate(2026, 12, 31), QDate(2027, 1, 1)), 2);
        QCOMPARE(from(u"31-12-2026"_s, u"31-12-2026"_s), 1);
        QCOMPARE(from(u"2027-01-01"_s, {}), 2);
        QCOMPARE(from({}, QDate(2027, 1, 1)), 2); // what has no date is not before it
        QCOMPARE(from(QDate(2028, 1, 1), {}), 0);
        QCOMPARE(names({{"gyldigTil", FilterKind::Empty, {}}}).size(), 2);
    }

    void filtersHoldTogetherAndTheCountsTellBoth()
    {
        store::ListQuery query;
        query.filters = {{"navn", FilterKind::Contains, {u"s"_s}}, {"leverandoer", FilterKind::Contains, {u"kmd"_s}}};
        query.search = u"sundhed"_s;
        const auto page = list(domain::afsendersystemTable(), query);
        VERIFY_RESULT(page);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->all, 5);
        query.search.clear();
        query.limit = 1;
        const auto first = list(domain::afsendersystemTable(), query);
        QCOMPARE(first->records.size(), 1);
        QCOMPARE(first->total, 2);
        query.after = first->next;
        query.counted = false;
        const auto second = list(domain::afsendersystemTable(), query);
        QCOMPARE(second->records.size(), 1);
        QVERIFY(second->next.isEmpty());
    }

    void yesAndNoMindWhatWasNeverSaid()
    {
        store::EntityStore materialer(*m_store, domain::materialeTable());
        const auto systems = list(domain::afsendersystemTable(), {});
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            auto made = std::make_shared<domain::Materiale>();
            made->materialeId = *domain::MaterialeId::parse(QString::number(170000 + i));
            made->navn = u"M"_s;
            made->frosset = i == 0;
            made->afsendersystemId = systems->records.at(i % 2)->id;
            const auto created = await(materialer.create(made, m_fixture->actor));
            VERIFY_RESULT(created);
            ids << (*created)->id;
        }
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {u"UPDATE materiale SET \"frosset\" = NULL WHERE id = '%1'"_s.arg(
                                                             ids.last())}),
                 QString());
        const auto count = [this](const ColumnFilter &filter) {
            store::ListQuery query;
            query.filters = {filter};
            const auto page = list(domain::materialeTable(), query);
            return page ? page->total : -1;
        };
        store::ListQuery sorted;
        sorted.sort = {{"frosset", false}, {"materialeId", true}};
        sorted.limit = 1;
        QStringList order;
        do {
            const auto page = list(domain::materialeTable(), sorted);
            VERIFY_RESULT(page);
            order << page->records.first()->id;
            sorted.after = page->next;
        } while (!sorted.after.isEmpty());
        QCOMPARE(order, QStringList({ids.at(2), ids.at(1), ids.at(0)}));
        QCOMPARE(count({"frosset", FilterKind::OneOf, {false}}), 2);
        QCOMPARE(count({"frosset", FilterKind::OneOf, {u"ja"_s}}), 1);
        QCOMPARE(count({"frosset", FilterKind::OneOf, {true, false}}), 3);
        QCOMPARE(count({"afsendersystemId", FilterKind::OneOf, {systems->records.at(0)->id}}), 2);
        QCOMPARE(count({"afsendersystemId", FilterKind::OneOf, {QString()}}), 0);
        QCOMPARE(count({"afsendersystemId", FilterKind::Empty, {}}), 0);
        QCOMPARE(count({"afsendersystemId", FilterKind::NotEmpty, {}}), 3);
    }

    void sealedColumnsAreFoundByTheWholeValueOnly()
    {
        store::EntityStore personer(*m_store, domain::testpersonTable());
        for (const QString &cpr : {u"2512484916"_s, u"2512169996"_s}) {
            auto made = std::make_shared<domain::Testperson>();
            made->navn = cpr.left(6);
            made->cpr = *domain::Cpr::parse(cpr);
            VERIFY_RESULT(await(personer.create(made, m_fixture->actor)));
        }
        const auto count = [this](const ColumnFilter &filter) {
            store::ListQuery query;
            query.filters = {filter};
            return list(domain::testpersonTable(), query)->total;
        };
        QCOMPARE(count({"cpr", FilterKind::OneOf, {u"251248-4916"_s}}), 1);
        QCOMPARE(count({"cpr", FilterKind::OneOf, {u"2512484916"_s, u"2512169996"_s}}), 2);
        QCOMPARE(count({"cpr", FilterKind::NotEmpty, {}}), 2);
        QCOMPARE(count({"mobilnummer", FilterKind::Empty, {}}), 2);
        const auto &table = domain::testpersonTable();
        QCOMPARE(refused(table, {"cpr", FilterKind::Contains, {u"4916"_s}}), u"list.filter"_s);
        QCOMPARE(refused(table, {"cpr", FilterKind::Between, {u"2512169996"_s, QVariant()}}), u"list.filter"_s);
        QVERIFY(refused(table, {"cpr", FilterKind::OneOf, {u"4916"_s}}).startsWith(u"cpr."_s));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto &table = domain::afsendersystemTable();
        QCOMPARE(refused(table, {"navn; DROP TABLE miljoe", FilterKind::Contains, {u"x"_s}}), u"list.field"_s);
        QCOMPARE(refused(table, {"id", FilterKind::OneOf, {u"x"_s}}), u"list.field"_s);
        QCOMPARE(refused(table, {"search_text", FilterKind::Contains, {u"x"_s}}), u"list.field"_s);
        QCOMPARE(refused(table, {"gyldigTil", FilterKind::Contains, {u"2027"_s}}), u"list.filter"_s);
        QCOMPARE(refused(table, {"navn", FilterKind::Contains, {}}), u"list.filter"_s);
        QCOMPARE(refused(table, {"navn", FilterKind::Contains, {u" "_s}}), u"list.filter"_s);
        QCOMPARE(refused(table, {"gyldigTil", FilterKind::Between, {QVariant(), QVariant()}}), u"list.filter"_s);
        QCOMPARE(refused(table, {"gyldigTil", FilterKind::Between, {u"snart"_s, QVariant()}}), u"field.date"_s);
        QCOMPARE(refused(table, {"forsendelsesmaade", FilterKind::OneOf, {u"x"_s}}), u"field.choice"_s);
        QCOMPARE(refused(table, {"livsfase", FilterKind::OneOf, {u"x"_s}}), u"list.filter"_s);
    }

    void pagesFollowSeveralKeys_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::addColumn<bool>("third");
        for (int i = 0; i < 8; ++i) {
            QTest::addRow("%d", i) << bool(i & 1) << bool(i & 2) << bool(i & 4);
        }
    }
    /// Every direction of every key, in pages that break among equals; the nulls of numbers first.
    void pagesFollowSeveralKeys()
    {
        QFETCH(bool, first);
        QFETCH(bool, second);
        QFETCH(bool, third);
        store::EntityStore typer(*m_store, domain::forsendelsestypeTable());
        if (await(typer.list({}))->total == 0) {
            for (int i = 0; i < 40; ++i) {
                auto made = std::make_shared<domain::Forsendelsestype>();
                made->fagsystem = u"F%1"_s.arg(i % 3);
                made->navn = u"N%1"_s.arg(i % 2);
                if (i % 5) {
                    made->nummer = i % 4;
                }
                VERIFY_RESULT(await(typer.create(made, m_fixture->actor)));
            }
        }
        store::ListQuery query;
        query.sort = {{"fagsystem", first}, {"nummer", second}, {"navn", third}};
        query.limit = 7;
        QList<std::tuple<QString, qint64, QString>> seen;
        QSet<QString> ids;
        do {
            const auto page = await(typer.list(query));
            VERIFY_RESULT(page);
            for (const Record &record : page->records) {
                const auto &one = static_cast<const domain::Forsendelsestype &>(*record);
                seen.append({one.fagsystem, one.nummer.value_or(-1), one.navn});
                ids.insert(one.id);
            }
            query.after = page->next;
        } while (!query.after.isEmpty());
        QCOMPARE(seen.size(), 40);
        QCOMPARE(ids.size(), 40);
        const auto before = [&](const auto &a, const auto &b) {
            if (std::get<0>(a) != std::get<0>(b)) {
                return (std::get<0>(a) < std::get<0>(b)) != first;
            }
            if (std::get<1>(a) != std::get<1>(b)) {
                return (std::get<1>(a) < std::get<1>(b)) != second;
            }
            return std::get<2>(a) != std::get<2>(b) && (std::get<2>(a) < std::get<2>(b)) != third;
        };
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend(), before));
    }

    void aPageOfOneOrderIsNoneOfAnother()
    {
        store::ListQuery query;
        query.sort = {{"navn", false}};
        query.limit = 1;
        query.after = list(domain::afsendersystemTable(), query)->next;
        QVERIFY(!query.after.isEmpty());
        query.sort = {{"navn", false}, {"leverandoer", false}};
        const auto other = list(domain::afsendersystemTable(), query);
        QVERIFY(!other && other.error().message.code == "store.list.page");
    }
};

NEMSMS_TEST(tst_listfilter)
#include "tst_listfilter.moc"
