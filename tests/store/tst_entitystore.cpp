// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/testperson.h"
#include "store/entitystore.h"
#include "store/recordreader.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Record;
using nemsms::test::await;
using nemsms::test::StoreFixture;

namespace {

Record afsendersystem(const QString &navn, const QString &sysId)
{
    auto made = std::make_shared<domain::Afsendersystem>();
    made->navn = navn;
    made->sysId = *domain::NemSmsSysId::parse(sysId);
    made->gyldigFra = QDate(2026, 1, 1);
    return made;
}

Record miljoe(domain::MiljoeArt art)
{
    auto made = std::make_shared<domain::Miljoe>();
    made->navn = u"Sted"_s;
    made->art = art;
    return made;
}

const domain::Afsendersystem &as(const Record &record)
{
    return static_cast<const domain::Afsendersystem &>(*record);
}

} // namespace

class tst_entitystore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;
    std::unique_ptr<store::EntityStore> m_systems;

    QStringList names(store::ListQuery query)
    {
        const auto page = await(m_systems->list(query));
        QStringList found;
        for (const Record &record : page ? page->records : QList<Record>()) {
            found << as(record).navn;
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        m_systems = std::make_unique<store::EntityStore>(*m_store, domain::afsendersystemTable());
    }

    void cleanup()
    {
        m_systems.reset();
        m_store.reset();
        m_fixture.reset();
    }

    void whatGoesInComesOut()
    {
        QSignalSpy told(m_store.get(), &store::Store::changed);
        const auto created = await(m_systems->create(afsendersystem(u"Ældre og Sundhed"_s, u"1234"_s), m_fixture->actor));
        VERIFY_RESULT(created);
        QVERIFY(base::newUlid(m_fixture->clock->now()).left(10) == (*created)->id.left(10));
        QCOMPARE((*created)->version, 1);
        const auto found = await(m_systems->find((*created)->id));
        VERIFY_RESULT(found);
        QCOMPARE(as(*found), as(*created));
        QCOMPARE(as(*found).gyldigFra, QDate(2026, 1, 1));
        QVERIFY(!as(*found).gyldigTil.isValid());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).toByteArray(), "afsendersystem");
        const auto nothing = await(m_systems->find(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s));
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::NotFound);
    }

    void aLostRaceIsAConflict()
    {
        const auto created = await(m_systems->create(afsendersystem(u"Skole"_s, u"12"_s), m_fixture->actor));
        VERIFY_RESULT(created);
        auto mine = std::make_shared<domain::Afsendersystem>(as(*created));
        mine->navn = u"Skole A"_s;
        const auto first = await(m_systems->revise(mine, m_fixture->actor));
        VERIFY_RESULT(first);
        QCOMPARE((*first)->version, 2);
        auto theirs = std::make_shared<domain::Afsendersystem>(as(*created));
        theirs->navn = u"Skole B"_s;
        const auto second = await(m_systems->revise(theirs, m_fixture->actor));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(second.error().message.code, "store.record.changed");
        QCOMPARE(as(*await(m_systems->find((*created)->id))).navn, u"Skole A"_s);
        const auto late = await(m_systems->retire((*created)->id, 1, m_fixture->actor));
        QVERIFY(!late && late.error().kind == ErrorKind::Conflict);
    }

    void aRetiredRecordStandsAndRests()
    {
        const auto created = await(m_systems->create(afsendersystem(u"Skole"_s, u"12"_s), m_fixture->actor));
        const auto retired = await(m_systems->retire((*created)->id, 1, m_fixture->actor));
        VERIFY_RESULT(retired);
        QCOMPARE((*retired)->retiredAt, m_fixture->clock->now());
        QCOMPARE(names({}), QStringList());
        store::ListQuery all;
        all.retired = true;
        QCOMPARE(names(all), QStringList {u"Skole"_s});
        const auto revised = await(m_systems->revise(*retired, m_fixture->actor));
        QVERIFY(!revised && revised.error().message.code == "store.record.retired");
    }

    void searchMindsNeitherCaseNorWildcards()
    {
        for (const QString &navn : {u"Ældre og Sundhed"_s, u"Bør\u006E 50 %"_s, u"Bogen_A"_s, u"A\u030Angermose"_s}) {
            VERIFY_RESULT(await(m_systems->create(afsendersystem(navn, u"1"_s), m_fixture->actor)));
        }
        const auto search = [&](const QString &text) {
            store::ListQuery query;
            query.search = text;
            return names(query).size();
        };
        QCOMPARE(search(u"ÆLDRE"_s), 1);
        QCOMPARE(search(u"ældre"_s), 1);
        QCOMPARE(search(u"BØRN"_s), 1);
        QCOMPARE(search(u"%"_s), 1);
        QCOMPARE(search(u"_"_s), 1);
        QCOMPARE(search(u"\\"_s), 0);
        QCOMPARE(search(u"ångermose"_s), 1);
        QCOMPARE(search(u"o"_s), 3);
        QCOMPARE(search(u"' OR 1=1 --"_s), 0);
    }

    void pagesFollowOneAnotherByKey_data()
    {
        QTest::addColumn<QByteArray>("sort");
        QTest::addColumn<bool>("descending");
        QTest::newRow("id") << QByteArray() << false;
        QTest::newRow("id, newest first") << QByteArray() << true;
        QTest::newRow("name, with equal ones") << QByteArray("navn") << false;
        QTest::newRow("name, backwards") << QByteArray("navn") << true;
        QTest::newRow("a date that is often absent") << QByteArray("gyldigTil") << false;
    }

    void pagesFollowOneAnotherByKey()
    {
        QFETCH(QByteArray, sort);
        QFETCH(bool, descending);
        for (int i = 0; i < 25; ++i) {
            auto made = std::make_shared<domain::Afsendersystem>(as(afsendersystem(u"Navn %1"_s.arg(i % 4), u"1"_s)));
            made->gyldigTil = i % 3 == 0 ? QDate(2027, 1, 1 + i) : QDate();
            VERIFY_RESULT(await(m_systems->create(made, m_fixture->actor)));
        }
        store::ListQuery query;
        query.sort = {{sort, descending}};
        query.limit = 7;
        QList<std::pair<QString, QString>> seen;
        int pages = 0;
        do {
            const auto page = await(m_systems->list(query));
            VERIFY_RESULT(page);
            QCOMPARE(page->total, 25);
            for (const Record &record : page->records) {
                const QString key = sort == "navn" ? as(record).navn
                    : sort == "gyldigTil"          ? as(record).gyldigTil.toString(Qt::ISODate)
                                                   : QString();
                seen.append({key, record->id});
            }
            query.after = page->next;
            ++pages;
        } while (!query.after.isEmpty());
        QCOMPARE(pages, 4);
        QCOMPARE(seen.size(), 25);
        auto ordered = seen;
        std::sort(ordered.begin(), ordered.end());
        if (descending) {
            std::reverse(ordered.begin(), ordered.end());
        }
        QCOMPARE(seen, ordered);
    }

    void anUnknownFieldIsRefused()
    {
        store::ListQuery query;
        query.sort = {{"navn; DROP TABLE miljoe", false}};
        const auto sorted = await(m_systems->list(query));
        QVERIFY(!sorted && sorted.error().kind == ErrorKind::InvalidInput);
        query.sort.clear();
        query.equals.insert(u"findes ikke"_s, 1);
        const auto filtered = await(m_systems->list(query));
        QVERIFY(!filtered && filtered.error().message.code == "list.field");
    }

    void referencesHold()
    {
        store::EntityStore materialer(*m_store, domain::materialeTable());
        auto made = std::make_shared<domain::Materiale>();
        made->materialeId = *domain::MaterialeId::parse(u"167783"_s);
        made->navn = u"Husk din tid"_s;
        made->afsendersystemId = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        const auto dangling = await(materialer.create(made, m_fixture->actor));
        QVERIFY(!dangling);
        QCOMPARE(dangling.error().message.code, "store.reference");
        const auto system = await(m_systems->create(afsendersystem(u"Skole"_s, u"12"_s), m_fixture->actor));
        made->afsendersystemId = (*system)->id;
        VERIFY_RESULT(await(materialer.create(made, m_fixture->actor)));
        store::ListQuery query;
        query.equals.insert(u"afsendersystemId"_s, (*system)->id);
        QCOMPARE(await(materialer.list(query))->total, 1);
    }

    void personalValuesAreSealedAndFoundExactly()
    {
        store::EntityStore steder(*m_store, domain::miljoeTable());
        store::EntityStore personer(*m_store, domain::testpersonTable());
        const auto sted = await(steder.create(miljoe(domain::MiljoeArt::LokalPlatform), m_fixture->actor));
        VERIFY_RESULT(sted);
        auto made = std::make_shared<domain::Testperson>();
        made->navn = u"Nancy Ann Berggren"_s;
        made->cpr = *domain::Cpr::parse(u"2512484916"_s);
        made->miljoeId = (*sted)->id;
        const auto created = await(personer.create(made, m_fixture->actor));
        VERIFY_RESULT(created);
        const auto byCpr = await(personer.findBy("cpr", u"251248-4916"_s));
        VERIFY_RESULT(byCpr);
        QCOMPARE((*byCpr)->id, (*created)->id);
        QCOMPARE(static_cast<const domain::Testperson &>(**byCpr).cpr, made->cpr);
        const auto other = await(personer.findBy("cpr", u"2512169996"_s));
        QVERIFY(!other && other.error().kind == ErrorKind::NotFound);
        const auto nonsense = await(personer.findBy("cpr", u"25"_s));
        QVERIFY(!nonsense && nonsense.error().kind == ErrorKind::InvalidInput);
        store::ListQuery search;
        search.search = u"2512484916"_s;
        QCOMPARE(await(personer.list(search))->total, 1);
        search.search = u"2512169996"_s;
        QCOMPARE(await(personer.list(search))->total, 0);
        store::ListQuery sorted;
        sorted.sort = {{"cpr", false}};
        QVERIFY(!await(personer.list(sorted)));
    }

    void noPersonalValueStandsInAnyFile()
    {
        SKIP_ON_SERVER("About files; the server's dump is looked through in tst_server.");
        personalValuesAreSealedAndFoundExactly();
        m_systems.reset();
        m_store.reset();
        for (const QFileInfo &info : QDir(m_fixture->folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("2512484916"));
            QVERIFY(!bytes.contains("4916"));
        }
    }

    void aSealedValueCannotBeMovedToAnotherRow()
    {
        store::EntityStore personer(*m_store, domain::testpersonTable());
        QStringList ids;
        for (const QString &cpr : {u"2512484916"_s, u"2512169996"_s}) {
            auto made = std::make_shared<domain::Testperson>();
            made->navn = u"En"_s;
            made->cpr = *domain::Cpr::parse(cpr);
            const auto created = await(personer.create(made, m_fixture->actor));
            VERIFY_RESULT(created);
            ids << (*created)->id;
        }
        QCOMPARE(StoreFixture::meddle(m_fixture->path(),
                                      {u"UPDATE testperson SET cpr_sealed = (SELECT cpr_sealed FROM testperson WHERE "
                                       "id = '%1') WHERE id = '%2'"_s.arg(ids.at(0), ids.at(1))}),
                 QString());
        const auto moved = await(personer.find(ids.at(1)));
        QVERIFY(!moved);
        QCOMPARE(moved.error().message.code, "store.sealed.damaged");
        VERIFY_RESULT(await(personer.find(ids.at(0))));
    }

    void whatIsSetOnceStaysSo()
    {
        store::EntityStore steder(*m_store, domain::miljoeTable());
        const auto created = await(steder.create(miljoe(domain::MiljoeArt::LokalPlatform), m_fixture->actor));
        auto changed = std::make_shared<domain::Miljoe>(static_cast<const domain::Miljoe &>(**created));
        changed->art = domain::MiljoeArt::Produktionsmiljoe;
        const auto revised = await(steder.revise(changed, m_fixture->actor));
        QVERIFY(!revised);
        QCOMPARE(revised.error().message.code, "store.record.immutable");
    }

    void theDemoStoreTakesNoOtherEnvironment()
    {
        cleanup();
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open(true);
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isDemo());
        QCOMPARE(m_fixture->secrets->writes, 0);
        store::EntityStore steder(**opened, domain::miljoeTable());
        VERIFY_RESULT(await(steder.create(miljoe(domain::MiljoeArt::LokalPlatform), m_fixture->actor)));
        for (const auto art : {domain::MiljoeArt::EksterntTestmiljoe, domain::MiljoeArt::Produktionsmiljoe}) {
            const auto refused = await(steder.create(miljoe(art), m_fixture->actor));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        }
    }

    void changesOfSeveralEntitiesStandTogetherOrNotAtAll()
    {
        const auto stands = await(m_systems->create(afsendersystem(u"Skole"_s, u"12"_s), m_fixture->actor));
        VERIFY_RESULT(stands);
        const auto &systems = domain::afsendersystemTable();
        auto fresh = std::make_shared<domain::Afsendersystem>(as(afsendersystem(u"Ny"_s, u"13"_s)));
        fresh->id = base::newUlid(m_fixture->clock->now());
        auto materiale = std::make_shared<domain::Materiale>();
        materiale->materialeId = *domain::MaterialeId::parse(u"167783"_s);
        materiale->afsendersystemId = fresh->id;
        auto renamed = std::make_shared<domain::Afsendersystem>(as(*stands));
        renamed->navn = u"Skolen"_s;
        const store::ChangeSet set {"import",
                                    u"fra regneark"_s,
                                    {store::RecordChange::create(systems, fresh),
                                     store::RecordChange::create(domain::materialeTable(), materiale),
                                     store::RecordChange::revise(systems, renamed)},
                                    {}};
        const auto applied = await(store::EntityStore::apply(*m_store, set, m_fixture->actor));
        VERIFY_RESULT(applied);
        QVERIFY(base::isUlid(applied->changeSet));
        QCOMPARE(applied->records.size(), 3);
        QCOMPARE(applied->records.first()->id, fresh->id);
        QStringList now = names({}); // by id: made in the same millisecond, so in any order
        now.sort();
        QCOMPARE(now, QStringList({u"Ny"_s, u"Skolen"_s}));

        auto late = std::make_shared<domain::Afsendersystem>(as(*stands)); // somebody saw version 1
        late->navn = u"Skole B"_s;
        const store::ChangeSet lost {"bulk",
                                     {},
                                     {store::RecordChange::create(systems, afsendersystem(u"Med"_s, u"14"_s)),
                                      store::RecordChange::revise(systems, late)},
                                     {}};
        const auto refused = await(store::EntityStore::apply(*m_store, lost, m_fixture->actor));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, "store.record.changed");
        QCOMPARE(refused.error().message.arguments.value(u"name"_s).toString(), u"Skolen"_s);
        QCOMPARE(names({}).size(), 2);
    }

    void writesOfManyAtOnceAllStand()
    {
        int done = 0;
        QEventLoop loop;
        for (int i = 0; i < 50; ++i) {
            base::join(m_systems->create(afsendersystem(u"Nr %1"_s.arg(i), u"1"_s), m_fixture->actor), &loop,
                       [&](const base::Result<Record> &result) {
                           QVERIFY(result);
                           if (++done == 50) {
                               loop.quit();
                           }
                       });
        }
        loop.exec();
        QCOMPARE(await(m_systems->list({}))->total, 50);
    }

    void manyRecordsAreReadOfOneMoment()
    {
        const StoreFixture fixture;
        const auto opened = fixture.open();
        VERIFY_RESULT(opened);
        store::EntityStore kommuner(**opened, domain::myndighedTable());
        auto draft = std::make_shared<domain::Myndighed>();
        draft->navn = u"Herning Kommune"_s;
        const auto made = await(kommuner.create(draft, fixture.actor));
        VERIFY_RESULT(made);
        QStringList names;
        const QString id = (*made)->id;
        const auto read = await(store::RecordReader::read(
            **opened, [&names, id](const store::RecordReader &reader) -> base::Result<> {
                const auto one = reader.find(domain::myndighedTable(), id);
                const auto again = reader.find(domain::myndighedTable(), id); // the same statement a second time
                if (!one || !again) {
                    return one ? again.error() : one.error();
                }
                names << domain::myndighedTable().title(**one) << domain::myndighedTable().title(**again);
                const auto none = reader.find(domain::miljoeTable(), id);
                return none ? base::Result<>() : base::Result<>(none.error());
            }));
        QCOMPARE(names, QStringList(2, u"Herning Kommune"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().message.code, "store.record.unknown");
    }
};

NEMSMS_TEST(tst_entitystore)
#include "tst_entitystore.moc"
