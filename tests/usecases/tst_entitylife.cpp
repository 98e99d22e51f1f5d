// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portalark.h"
#include "store/auditlog.h"
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/entitymerge.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using test::await;
using test::UsecaseFixture;

/// Drafts, taking back, several records at once, merging, the portal: the same for every entity.
class tst_entitylife : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsecaseFixture> m_set;

    EntityVerbs verbs(const base::EntityTable &table) { return {table, m_set->access}; }
    static base::FieldValues values(const UsecaseFixture::Values &list) { return UsecaseFixture::fieldValues(list); }
    static QByteArray codeOf(const base::Findings &findings)
    {
        return findings.isEmpty() ? QByteArray() : findings.first().message.code;
    }

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
    }

    void aDraftMayBeIncompleteAndIsCheckedWhenItIsTakenIntoUse()
    {
        const auto materials = verbs(domain::materialeTable());
        const auto draft = await(materials.createDraft(values({{"navn", "Kladde"}}), u"venter på MaterialeID"_s));
        VERIFY_RESULT(draft);
        QVERIFY((*draft)->draft);
        const auto early = await(materials.activate((*draft)->id, 1));
        QVERIFY(!early);
        QCOMPARE(early.error().message.code, "field.required");
        const auto full = await(materials.revise(
            (*draft)->id, 1, values({{"materialeId", "170001"}, {"type", "nemsms"}, {"afsendersystemId", m_set->system}})));
        VERIFY_RESULT(full);
        QVERIFY((*full)->draft);
        const auto active = await(materials.activate((*draft)->id, 2, u"klar"_s));
        VERIFY_RESULT(active);
        QVERIFY((*active)->isActive());
        QCOMPARE(await(materials.history((*draft)->id))->revisions.first().reason, u"klar"_s);
        const auto again = await(materials.activate((*draft)->id, 3));
        QVERIFY(!again && again.error().message.code == "record.notDraft");
    }

    void nothingInUseRefersToADraftAndNoActUsesOne()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const auto draft = await(systems.createDraft(values({{"navn", "Nyt system"}})));
        VERIFY_RESULT(draft);
        const auto materials = verbs(domain::materialeTable());
        const auto refused = await(materials.create(values(
            {{"materialeId", "5"}, {"navn", "x"}, {"type", "nemsms"}, {"afsendersystemId", (*draft)->id}})));
        QVERIFY(!refused && refused.error().message.code == "relation.draft");
        VERIFY_RESULT(await(materials.createDraft(values({{"navn", "y"}, {"afsendersystemId", (*draft)->id}}))));
        const auto needed = await(systems.discard((*draft)->id, 1));
        QVERIFY(!needed && needed.error().message.code == "store.record.needed");
        const auto act = await(fetch<domain::Afsendersystem>(m_set->access, (*draft)->id));
        QVERIFY(!act && act.error().message.code == "record.draft");
        QCOMPARE(await(systems.list({}))->total, 1); // choices and acts are offered what is in use
        const auto miljoeer = verbs(domain::miljoeTable());
        VERIFY_RESULT(await(miljoeer.createDraft(values({{"navn", "Kommende"}, {"art", "eksternttestmiljoe"}}))));
        const auto chosen = await(m_set->sendParts->context->chooseMiljoe(u"Kommende"_s));
        QVERIFY(!chosen && chosen.error().message.code == "record.draft");
        const auto dangling = await(materials.createDraft(values({{"afsendersystemId", "findes ikke"}})));
        QVERIFY(!dangling && dangling.error().message.code == "relation.unknown");
    }

    void takingBackIsJudgedByWhatStandsNow()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const auto materials = verbs(domain::materialeTable());
        const QString other = m_set->make(domain::afsendersystemTable(),
                                          {{"sysId", "2001"}, {"navn", "Andet"}, {"leverandoer", "KOMBIT"}});
        const QString third = m_set->make(domain::materialeTable(), {{"materialeId", "170002"},
                                                                    {"navn", "Tredje"},
                                                                    {"type", "nemsms"},
                                                                    {"afsendersystemId", other}});
        VERIFY_RESULT(await(materials.revise(third, 1, values({{"afsendersystemId", m_set->system}}))));
        const QString set = await(materials.history(third))->revisions.first().changeSet;
        VERIFY_RESULT(await(systems.retire(other, 1)));
        const auto refused = await(materials.undo(set));
        QVERIFY(!refused && refused.error().message.code == "relation.retired");
        const QString retiring = await(systems.history(other))->revisions.first().changeSet;
        VERIFY_RESULT(await(systems.undo(retiring, u"for tidligt"_s)));
        VERIFY_RESULT(await(materials.undo(set)));
        QCOMPARE(static_cast<const domain::Materiale &>(**await(materials.find(third))).afsendersystemId, other);
        const auto verdict = await(store::AuditLog(*m_set->access->store).verify());
        QVERIFY(verdict && verdict->intact);
    }

    void whatIsReferredToDoesNotGo()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const QString made = await(systems.history(m_set->system))->revisions.first().changeSet;
        const auto refused = await(systems.undo(made));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().message.code, "record.needed");
        VERIFY_RESULT(await(systems.find(m_set->system)));
    }

    void severalAreChangedAsOneOrNotAtAll()
    {
        const auto materials = verbs(domain::materialeTable());
        const QStringList ids {m_set->materiale, m_set->brev};
        auto plan = await(materials.planBulk(ids, "type", u"nemsms"_s));
        VERIFY_RESULT(plan);
        QCOMPARE(plan->changing(), 1); // one of them is NemSMS already
        QVERIFY(plan->acceptable());
        const auto done = await(materials.applyBulk(*plan, u"alle er NemSMS"_s));
        VERIFY_RESULT(done);
        QCOMPARE(done->records.size(), 1);
        const auto late = await(materials.applyBulk(*plan));
        QVERIFY(!late && late.error().message.code == "store.record.changed");
        plan = await(materials.planBulk(ids, "navn", u""_s));
        VERIFY_RESULT(plan);
        QVERIFY(!plan->acceptable());
        QCOMPARE(codeOf(plan->lines.first().findings), QByteArray("field.required"));
        const auto refused = await(materials.applyBulk(*plan));
        QVERIFY(!refused && refused.error().kind == ErrorKind::InvalidInput);
        plan = await(materials.planBulk(ids, "navn", u"Samme navn"_s));
        const auto both = await(materials.applyBulk(*plan));
        VERIFY_RESULT(both);
        QCOMPARE(await(materials.history(m_set->brev))->revisions.first().setSize, 2);
        VERIFY_RESULT(await(materials.undo(both->changeSet)));
        QCOMPARE(materials.table().title(**await(materials.find(m_set->brev))), u"167784 Afgørelse"_s);
        QVERIFY(!await(materials.planBulk(ids, "materialeId", u"intet tal"_s)));
        plan = await(materials.planBulk(ids, "materialeId", u"167799"_s)); // free, and not free for all of them
        QVERIFY(plan && !plan->acceptable());
        QCOMPARE(plan->lines.last().findings.first().message.code, QByteArray("record.taken"));
    }

    void aLostRaceIsMergedFieldByField()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const auto began = *await(systems.find(m_set->system));
        VERIFY_RESULT(await(systems.revise(m_set->system, 1, values({{"navn", "Deres"}, {"kontaktnavn", "Åse"}}))));
        const auto wanted = values({{"navn", "Mit"}, {"kontaktmail", "a@b.dk"}});
        const auto late = await(systems.revise(m_set->system, 1, wanted));
        QVERIFY(!late && late.error().message.code == "store.record.changed");
        EntityMerge merge(systems.table(), began, *await(systems.find(m_set->system)), wanted);
        QCOMPARE(merge.fields().size(), 3);
        QVERIFY(merge.fields().at(0).both); // navn
        QCOMPARE(merge.fields().at(0).theirs, u"Deres"_s);
        QCOMPARE(merge.fields().at(0).mine, u"Mit"_s);
        QVERIFY(!merge.fields().at(1).takeMine); // kontaktnavn: only they changed it
        merge.choose("navn", false);
        const auto saved = await(systems.revise(m_set->system, merge.theirs()->version, merge.values()));
        VERIFY_RESULT(saved);
        const auto &now = static_cast<const domain::Afsendersystem &>(**saved);
        QCOMPARE(now.navn, u"Deres"_s);
        QCOMPARE(now.kontaktnavn, u"Åse"_s);
        QCOMPARE(now.kontaktmail, u"a@b.dk"_s);
        merge.choose("kontaktnavn", true); // back to what both began with
        QCOMPARE(merge.values().value(u"kontaktnavn"_s).toString(), QString());
        QVERIFY(merge.values().contains(u"kontaktnavn"_s));
    }

    void thePortalIsAFindingUntilItIsConfirmed()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const auto record = [&] { return *await(systems.find(m_set->system)); };
        QCOMPARE(codeOf(systems.portalFindings(*record())), QByteArray("portal.never"));
        VERIFY_RESULT(await(systems.confirm(m_set->system, 1, u"set"_s)));
        QVERIFY(systems.portalFindings(*record()).isEmpty());
        m_set->clock->advance(qint64(180) * 24 * 3600 * 1000);
        QVERIFY(systems.portalFindings(*record()).isEmpty());
        m_set->clock->advance(qint64(24) * 3600 * 1000);
        QCOMPARE(codeOf(systems.portalFindings(*record())), QByteArray("portal.old"));
        VERIFY_RESULT(await(systems.confirm(m_set->system, 1, {})));
        VERIFY_RESULT(await(systems.revise(m_set->system, 1, values({{"navn", "Nyt"}}))));
        const auto edited = systems.portalFindings(*record());
        QCOMPARE(codeOf(edited), QByteArray("portal.edited"));
        QCOMPARE(edited.first().reference, u"SF2250 TS102"_s);
        const auto people = verbs(domain::testpersonTable());
        QVERIFY(people.portalFindings(**await(people.find(m_set->person))).isEmpty());
    }

    void thePortalarkFollowsTheWizard()
    {
        const auto materials = verbs(domain::materialeTable());
        const auto ark = await(materials.portalark(m_set->materiale));
        VERIFY_RESULT(ark);
        QVERIFY(ark->reconstructed);
        QVERIFY(ark->dated.isValid());
        QCOMPARE(ark->lines.first().label, u"Afsendersystem"_s);
        QCOMPARE(ark->lines.first().value, u"NemSMS"_s); // the record's name, not its id
        const auto nowhere = await(verbs(domain::testpersonTable()).portalark(m_set->person));
        QVERIFY(!nowhere && nowhere.error().message.code == "store.confirm.noPortal");
    }

    void everyLineOfAPortalarkHasItsWords()
    {
        for (const auto *table : administeredTables()) {
            QCOMPARE(table->livesInPortal(), domain::portalark(table->name).portal != nullptr);
            QSet<QByteArray> fields;
            for (const auto &line : table->portal.lines) {
                QVERIFY2(qstrlen(line.label) > 0 && qstrlen(line.step) > 0, line.field.constData());
                QVERIFY2(!fields.contains(line.field), line.field.constData());
                fields.insert(line.field);
            }
            const base::Field *identity = identityField(*table);
            QVERIFY2(!table->livesInPortal() || !identity || fields.contains(identity->name), table->name.constData());
        }
    }
};

NEMSMS_TEST(tst_entitylife)
#include "tst_entitylife.moc"
