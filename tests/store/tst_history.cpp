// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"
#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/testperson.h"
#include "domain/testsms.h"
#include "store/auditlog.h"
#include "store/entitystore.h"
#include "store/formstates.h"
#include "store/history.h"
#include "store/storekeys.h"
#include "support/storefixture.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace nemsms;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Record;
using nemsms::test::await;
using nemsms::test::StoreFixture;
using store::ChangeSet;
using store::RecordChange;

namespace {

const base::EntityTable &systems()
{
    return domain::afsendersystemTable();
}

const base::EntityTable *tableNamed(const QByteArray &name)
{
    for (const auto *table : {&domain::afsendersystemTable(), &domain::materialeTable(), &domain::testpersonTable(),
                              &domain::testSmsTable()}) {
        if (table->name == name) {
            return table;
        }
    }
    return nullptr;
}

std::shared_ptr<domain::Afsendersystem> made(const QString &navn)
{
    auto record = std::make_shared<domain::Afsendersystem>();
    record->navn = navn;
    record->sysId = *domain::NemSmsSysId::parse(u"1234"_s);
    return record;
}

std::shared_ptr<domain::Materiale> materialeOf(const QString &systemId)
{
    auto record = std::make_shared<domain::Materiale>();
    record->navn = u"Husk din tid"_s;
    record->materialeId = *domain::MaterialeId::parse(u"167783"_s);
    record->afsendersystemId = systemId;
    return record;
}

std::shared_ptr<domain::Afsendersystem> renamed(const Record &record, const QString &navn)
{
    auto copy = std::make_shared<domain::Afsendersystem>(static_cast<const domain::Afsendersystem &>(*record));
    copy->navn = navn;
    return copy;
}

} // namespace

class tst_history : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::shared_ptr<store::Store> m_store;
    std::unique_ptr<store::EntityStore> m_systems;

    store::History history() { return {*m_store, tableNamed}; }

    base::Result<store::AppliedChanges> apply(QList<RecordChange> changes, const QByteArray &kind = "bulk")
    {
        return await(store::EntityStore::apply(*m_store, {kind, {}, std::move(changes), {}}, m_fixture->actor));
    }

    base::Result<store::AppliedChanges> undo(const QString &changeSet)
    {
        auto past = history();
        const auto plan = await(past.undoOf(changeSet));
        if (!plan) {
            return plan.error();
        }
        return await(store::EntityStore::apply(*m_store, *plan, m_fixture->actor));
    }

    QList<store::Revision> revisions(const QString &recordId)
    {
        auto past = history();
        const auto page = await(past.list({recordId, 200, 0}));
        return page ? page->revisions : QList<store::Revision>();
    }

    QString lastSet(const QString &recordId) { return revisions(recordId).first().changeSet; }

    /// Everything that stands, by id, without what a revision does not keep.
    QMap<QString, QVariantMap> snapshot()
    {
        QMap<QString, QVariantMap> all;
        for (const auto *table : {&domain::afsendersystemTable(), &domain::materialeTable()}) {
            store::ListQuery query;
            query.retired = true;
            query.drafts = true;
            query.limit = 1000;
            const auto page = await(store::EntityStore(*m_store, *table).list(query));
            for (const Record &record : page ? page->records : QList<Record>()) {
                QVariantMap values = table->values(*record);
                values.insert(u"livsfase"_s, QString::fromLatin1(base::toCode(record->livsfase())));
                all.insert(record->id, values);
            }
        }
        return all;
    }

    bool intact()
    {
        store::AuditLog log(*m_store);
        const auto verdict = await(log.verify());
        return verdict && verdict->intact;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        const auto opened = m_fixture->open();
        VERIFY_RESULT(opened);
        m_store = *opened;
        m_systems = std::make_unique<store::EntityStore>(*m_store, systems());
    }

    void cleanup()
    {
        m_systems.reset();
        m_store.reset();
        m_fixture.reset();
    }

    void aRevisionKeepsBeforeAfterWhoWhenAndWhy()
    {
        const auto first = await(m_systems->create(made(u"Skole"_s), m_fixture->actor, u"TS102"_s));
        VERIFY_RESULT(first);
        m_fixture->clock->advance(5 * 60 * 1000);
        VERIFY_RESULT(await(m_systems->revise(renamed(*first, u"Skolen"_s), {u"Åse"_s, u"nemsmsctl"_s}, u"nyt navn"_s)));
        const auto found = revisions((*first)->id);
        QCOMPARE(found.size(), 2);
        const auto &newest = found.first();
        QCOMPARE(newest.version, 2);
        QCOMPARE(newest.actor, u"Åse"_s);
        QCOMPARE(newest.program, u"nemsmsctl"_s);
        QCOMPARE(newest.reason, u"nyt navn"_s);
        QCOMPARE(newest.time, m_fixture->clock->now());
        QCOMPARE(newest.fields, QList<QByteArray> {"navn"});
        QCOMPARE(systems().field("navn")->show(*newest.before), u"Skole"_s);
        QCOMPARE(systems().field("navn")->show(*newest.after), u"Skolen"_s);
        QVERIFY(!found.last().phaseBefore);
        QCOMPARE(found.last().phaseAfter, base::Livsfase::Active);
        QCOMPARE(found.last().reason, u"TS102"_s);
        QVERIFY(intact());
    }

    void historyComesInPagesByKeyAndUsesItsIndex()
    {
        auto record = *await(m_systems->create(made(u"0"_s), m_fixture->actor));
        for (int i = 1; i < 12; ++i) {
            record = *await(m_systems->revise(renamed(record, QString::number(i)), m_fixture->actor));
        }
        auto past = history();
        QList<qint64> versions;
        store::HistoryQuery query {record->id, 5, 0};
        do {
            const auto page = await(past.list(query));
            VERIFY_RESULT(page);
            for (const auto &revision : page->revisions) {
                versions << revision.version;
            }
            query.before = page->next;
        } while (query.before > 0);
        QCOMPARE(versions, (QList<qint64> {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
        const auto plan = [this](const QString &condition) {
            return StoreFixture::plan(m_fixture->path(), u"SELECT * FROM revision r JOIN change_set s ON s.id = "
                                                         "r.change_set_id "_s + condition)
                .join(u'\n');
        };
        const QString byRecord = plan(u"WHERE r.record_id = 'x' AND r.version < 9 ORDER BY r.version DESC LIMIT 5"_s);
        QVERIFY2(byRecord.contains(u"revision_record"_s) && !StoreFixture::sorts(byRecord), qPrintable(byRecord));
        const QString bySet = plan(u"WHERE r.change_set_id = 'x' AND r.id > 'x' ORDER BY r.id LIMIT 5"_s);
        QVERIFY2(bySet.contains(u"revision_change_set"_s) && !StoreFixture::sorts(bySet), qPrintable(bySet));
    }

    void aSavedChangeIsTakenBack()
    {
        const auto first = await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        VERIFY_RESULT(await(m_systems->revise(renamed(*first, u"Skolen"_s), m_fixture->actor)));
        const QString set = lastSet((*first)->id);
        VERIFY_RESULT(undo(set));
        const auto now = await(m_systems->find((*first)->id));
        QCOMPARE(systems().title(**now), u"Skole"_s);
        QCOMPARE((*now)->version, 3); // a new revision, nothing is forgotten
        QCOMPARE(revisions((*first)->id).first().undoes, set);
        QCOMPARE(revisions((*first)->id).at(1).undoneBy, revisions((*first)->id).first().changeSet);
        const auto again = undo(set);
        QVERIFY(!again && again.error().message.code == "store.change.undone");
        VERIFY_RESULT(undo(lastSet((*first)->id))); // taking back the taking back
        QCOMPARE(systems().title(**await(m_systems->find((*first)->id))), u"Skolen"_s);
        QVERIFY(intact());
    }

    void aLaterChangeStandsInTheWay()
    {
        const auto first = await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        const auto second = await(m_systems->revise(renamed(*first, u"Skolen"_s), m_fixture->actor));
        const QString set = lastSet((*first)->id);
        VERIFY_RESULT(await(m_systems->revise(renamed(*second, u"Aula"_s), {u"Bo"_s, u"nemsmsctl"_s})));
        const auto refused = undo(set);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().message.code, "store.change.since");
        QCOMPARE(refused.error().message.arguments.value(u"who"_s).toString(), u"Bo"_s);
        QCOMPARE(refused.error().message.arguments.value(u"name"_s).toString(), u"Aula"_s);
    }

    void aPlanThatLostTheRaceIsAConflict()
    {
        const auto first = await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        const auto second = await(m_systems->revise(renamed(*first, u"Skolen"_s), m_fixture->actor));
        auto past = history();
        const auto plan = await(past.undoOf(lastSet((*first)->id)));
        VERIFY_RESULT(plan);
        VERIFY_RESULT(await(m_systems->revise(renamed(*second, u"Aula"_s), m_fixture->actor)));
        const auto late = await(store::EntityStore::apply(*m_store, *plan, m_fixture->actor));
        QVERIFY(!late && late.error().message.code == "store.record.changed");
        QCOMPARE(systems().title(**await(m_systems->find((*first)->id))), u"Aula"_s);
    }

    void anImportIsTakenBackAsOne()
    {
        const auto stands = *await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        const auto before = snapshot();
        const auto fresh = made(u"Ny"_s);
        fresh->id = base::newUlid(m_fixture->clock->now());
        const auto import = apply({RecordChange::create(systems(), fresh),
                                   RecordChange::create(domain::materialeTable(), materialeOf(fresh->id)),
                                   RecordChange::revise(systems(), renamed(stands, u"Skolen"_s))},
                                  "import");
        VERIFY_RESULT(import);
        QCOMPARE(snapshot().size(), 3);
        VERIFY_RESULT(undo(import->changeSet));
        QCOMPARE(snapshot(), before);
        QVERIFY(intact());
        const auto log = await(store::AuditLog(*m_store).list({}));
        QCOMPARE(log->first().action, "change.undo");
    }

    void whatWasUsedIsRetiredAndNotDeleted()
    {
        const auto import = apply({RecordChange::create(systems(), made(u"Ny"_s))}, "import");
        const QString id = import->records.first()->id;
        store::EntityStore materialer(*m_store, domain::materialeTable());
        const auto user = await(materialer.create(materialeOf(id), m_fixture->actor));
        VERIFY_RESULT(user);
        VERIFY_RESULT(await(materialer.retire((*user)->id, 1, m_fixture->actor)));
        VERIFY_RESULT(undo(import->changeSet));
        const auto kept = await(m_systems->find(id));
        VERIFY_RESULT(kept);
        QVERIFY((*kept)->isRetired());
        // A person may have been sent to by number, so the record is kept as well.
        auto person = std::make_shared<domain::Testperson>();
        person->navn = u"Nancy"_s;
        person->cpr = *domain::Cpr::parse(u"2512484916"_s);
        store::EntityStore personer(*m_store, domain::testpersonTable());
        const auto nancy = await(personer.create(person, m_fixture->actor));
        VERIFY_RESULT(undo(lastSet((*nancy)->id)));
        QVERIFY((*await(personer.find((*nancy)->id)))->isRetired());
    }

    void aSetThatCannotGoWhollyStaysWhole()
    {
        const auto a = *await(m_systems->create(made(u"A"_s), m_fixture->actor));
        const auto b = *await(m_systems->create(made(u"B"_s), m_fixture->actor));
        const auto set = apply({RecordChange::revise(systems(), renamed(a, u"A2"_s)),
                                RecordChange::revise(systems(), renamed(b, u"B2"_s))});
        VERIFY_RESULT(await(m_systems->revise(renamed(set->records.first(), u"A3"_s), m_fixture->actor)));
        const auto before = snapshot();
        const auto refused = undo(set->changeSet);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(snapshot(), before);
    }

    void actsAreNeverTakenBack()
    {
        store::EntityStore sendings(*m_store, domain::testSmsTable());
        auto sms = std::make_shared<domain::TestSms>();
        sms->identifikator = base::newUlid(m_fixture->clock->now());
        sms->tekst = u"Husk din tid"_s;
        const auto kept = await(sendings.create(sms, m_fixture->actor));
        VERIFY_RESULT(kept);
        const auto refused = undo(lastSet((*kept)->id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(refused.error().message.code, "store.change.act");
        const auto unknown = undo(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    }

    void undoOfAnySequenceRestoresTheValues()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 12; ++round) {
            QList<std::pair<QString, QMap<QString, QVariantMap>>> steps; // change set, and what stood before it
            for (int step = 0; step < 12; ++step) {
                const auto before = snapshot();
                QList<RecordChange> changes;
                store::ListQuery all;
                all.drafts = true;
                QList<Record> there = await(m_systems->list(all))->records;
                const int wishes = 1 + random.bounded(3);
                for (int wish = 0; wish < wishes; ++wish) {
                    const int what = random.bounded(5);
                    if (what == 0 || there.isEmpty()) {
                        const auto fresh = made(u"Ny %1"_s.arg(random.bounded(1000)));
                        fresh->draft = random.bounded(2) == 0;
                        changes << RecordChange::create(systems(), fresh);
                        continue;
                    }
                    const Record chosen = there.takeAt(random.bounded(there.size()));
                    if (what == 1) {
                        changes << RecordChange::retire(systems(), chosen);
                    } else if (what == 2 && chosen->draft) {
                        changes << RecordChange::discard(systems(), chosen);
                    } else {
                        const auto changed = renamed(chosen, u"Navn %1"_s.arg(random.bounded(1000)));
                        changed->gyldigFra = random.bounded(2) ? QDate() : QDate(2026, 1, 1 + random.bounded(28));
                        changed->draft = chosen->draft && random.bounded(2) == 0;
                        changes << RecordChange::revise(systems(), changed);
                    }
                }
                const auto applied = apply(changes, "import");
                VERIFY_RESULT(applied);
                steps.append({applied->changeSet, before});
            }
            while (!steps.isEmpty()) {
                const auto [set, before] = steps.takeLast();
                VERIFY_RESULT(undo(set));
                QCOMPARE(snapshot(), before);
            }
        }
        QVERIFY(intact());
    }

    void aDraftIsDiscardedOnlyWhenNothingEverUsedIt()
    {
        const auto draft = made(u"Kladde"_s);
        draft->draft = true;
        draft->sysId = {};
        const auto kept = await(m_systems->create(draft, m_fixture->actor));
        VERIFY_RESULT(kept);
        QVERIFY((*kept)->draft);
        QCOMPARE(await(m_systems->list({}))->records.size(), 0); // not among those in use
        VERIFY_RESULT(await(m_systems->discard((*kept)->id, 1, m_fixture->actor)));
        QVERIFY(!await(m_systems->find((*kept)->id)));
        QCOMPARE(revisions((*kept)->id).size(), 2); // its history stays

        const auto active = await(m_systems->create(made(u"I brug"_s), m_fixture->actor));
        const auto refused = await(m_systems->discard((*active)->id, 1, m_fixture->actor));
        QVERIFY(!refused && refused.error().message.code == "store.record.notDraft");
        auto back = renamed(*active, u"I brug"_s);
        back->draft = true;
        const auto again = await(m_systems->revise(back, m_fixture->actor));
        QVERIFY(!again && again.error().message.code == "store.record.active");
    }

    void personalValuesAreSealedInTheHistoryToo()
    {
        store::EntityStore personer(*m_store, domain::testpersonTable());
        auto person = std::make_shared<domain::Testperson>();
        person->navn = u"Nancy Ann Berggren"_s;
        person->cpr = *domain::Cpr::parse(u"2512484916"_s);
        const auto kept = await(personer.create(person, m_fixture->actor));
        VERIFY_RESULT(kept);
        auto changed = std::make_shared<domain::Testperson>(static_cast<const domain::Testperson &>(**kept));
        changed->cpr = *domain::Cpr::parse(u"2512169996"_s);
        VERIFY_RESULT(await(personer.revise(changed, m_fixture->actor)));
        store::FormStates states(*m_store);
        VERIFY_RESULT(await(states.keep({"testperson", {}, 0, {}, {{u"cpr"_s, u"2512484916"_s}}}, m_fixture->actor)));
        const auto check = [&] {
            const auto newest = revisions((*kept)->id).first();
            QCOMPARE(newest.fields, QList<QByteArray> {"cpr"});
            const auto *cpr = domain::testpersonTable().field("cpr");
            QVERIFY(!cpr->show(*newest.before).contains(u"4916"_s)); // masked where it is shown
            QCOMPARE(cpr->read(*newest.before).toString(), u"2512484916"_s);
            const auto form = await(states.find("testperson", {}, m_fixture->actor));
            VERIFY_RESULT(form);
            QCOMPARE(form->values.value(u"cpr"_s).toString(), u"2512484916"_s);
        };
        check();
        for (const QFileInfo &info : QDir(m_fixture->folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("4916") && !bytes.contains("9996"));
        }
        store::StoreKeys keys(*m_store);
        VERIFY_RESULT(await(keys.rotate(m_fixture->actor)));
        check(); // under the new key too
        QVERIFY(intact());
        VERIFY_RESULT(undo(lastSet((*kept)->id)));
        const auto now = await(personer.find((*kept)->id));
        QCOMPARE(static_cast<const domain::Testperson &>(**now).cpr->toString(), u"2512484916"_s);
    }

    void aForgedRevisionIsMissed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("altered") << u"UPDATE revision SET before = '{\"navn\":\"Falsk\"}' WHERE version = 2"_s;
        QTest::newRow("removed") << u"DELETE FROM revision WHERE version = 2"_s;
        QTest::newRow("moved") << u"UPDATE revision SET record_id = 'anden' WHERE version = 2"_s;
    }
    void aForgedRevisionIsMissed()
    {
        QFETCH(QString, statement);
        const auto first = await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        VERIFY_RESULT(await(m_systems->revise(renamed(*first, u"Skolen"_s), m_fixture->actor)));
        QVERIFY(intact());
        QCOMPARE(StoreFixture::meddle(m_fixture->path(), {statement}), QString());
        const auto verdict = await(store::AuditLog(*m_store).verify());
        VERIFY_RESULT(verdict);
        QVERIFY(!verdict->intact);
        QCOMPARE(verdict->finding->code, "audit.revisions");
    }

    void aPortalIsConfirmedForOneVersion()
    {
        auto record = *await(m_systems->create(made(u"Skole"_s), m_fixture->actor));
        QVERIFY(!record->confirmed.isValid());
        const auto confirmed = await(m_systems->confirm(record->id, 1, u"set i portalen"_s, {u"Åse"_s, u"nemsmsctl"_s}));
        VERIFY_RESULT(confirmed);
        QCOMPARE((*confirmed)->version, 1);
        QCOMPARE((*confirmed)->confirmed.by, u"Åse"_s);
        QCOMPARE((*confirmed)->confirmed.note, u"set i portalen"_s);
        QCOMPARE((*confirmed)->confirmed.at, m_fixture->clock->now());
        record = *await(m_systems->revise(renamed(record, u"Skolen"_s), m_fixture->actor));
        const auto page = await(m_systems->list({}));
        QCOMPARE(page->records.first()->confirmed.version, 1); // older than the record's 2
        const auto late = await(m_systems->confirm(record->id, 1, {}, m_fixture->actor));
        QVERIFY(!late && late.error().message.code == "store.record.changed");
        VERIFY_RESULT(await(m_systems->confirm(record->id, 2, {}, m_fixture->actor)));
        QCOMPARE((*await(m_systems->find(record->id)))->confirmed.version, 2);
        store::EntityStore personer(*m_store, domain::testpersonTable());
        const auto person = await(personer.create(std::make_shared<domain::Testperson>(), m_fixture->actor));
        const auto nowhere = await(personer.confirm((*person)->id, 1, {}, m_fixture->actor));
        QVERIFY(!nowhere && nowhere.error().message.code == "store.confirm.noPortal");
    }

    void aHalfFilledFormIsKeptForEachPersonAndRecord()
    {
        store::FormStates states(*m_store);
        const store::Actor other {u"Bo"_s, u"nemsms-konsol"_s};
        VERIFY_RESULT(await(states.keep({"materiale", {}, 0, {}, {{u"navn"_s, u"H"_s}}}, m_fixture->actor)));
        VERIFY_RESULT(await(states.keep({"materiale", {}, 0, {}, {{u"navn"_s, u"Husk"_s}}}, m_fixture->actor)));
        VERIFY_RESULT(await(states.keep({"materiale", u"x"_s, 3, {}, {{u"navn"_s, u"Andet"_s}}}, m_fixture->actor)));
        QCOMPARE(await(states.list("materiale", m_fixture->actor))->size(), 2);
        QVERIFY(await(states.list("materiale", other))->isEmpty());
        const auto kept = await(states.find("materiale", u"x"_s, m_fixture->actor));
        QCOMPARE(kept->recordVersion, 3);
        QCOMPARE(kept->values.value(u"navn"_s).toString(), u"Andet"_s);
        VERIFY_RESULT(await(states.drop("materiale", u"x"_s, m_fixture->actor)));
        QVERIFY(await(states.find("materiale", u"x"_s, m_fixture->actor))->values.isEmpty());
        QCOMPARE(await(states.find("materiale", {}, m_fixture->actor))->values.value(u"navn"_s).toString(), u"Husk"_s);
    }
};

NEMSMS_TEST(tst_history)
#include "tst_history.moc"
