// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotefixture.h"
#include "support/testmain.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;
using usecases::PromoteState;
using Fixture = test::PromoteFixture;

/// From one environment to another: what is the same thing, what is asked for, what stops, and one change set.
class tst_promote : public QObject
{
    Q_OBJECT

    QList<base::Record> records(Fixture &fixture, const base::EntityTable &table, const QString &miljoeId)
    {
        QList<base::Record> found;
        const auto all = await(usecases::everyRecord(fixture.access, &table));
        for (const auto &record : *all) {
            if (const auto *place = table.field("miljoeId"); !place || place->read(*record).toString() == miljoeId) {
                found += record;
            }
        }
        return found;
    }

private Q_SLOTS:
    void everythingIsNewAndNothingIsCopiedUnasked()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE(plan->rows.size(), 8);
        QCOMPARE(plan->count(PromoteState::New), 8);
        QCOMPARE(plan->chosen(), 8);
        QVERIFY(!plan->acceptable());
        for (const auto &row : plan->rows) {
            QVERIFY(row.table != &domain::testpersonTable());
        }
        const auto system = Fixture::row(*plan, fixture.afsendersystem);
        const auto &wanted = static_cast<const domain::Afsendersystem &>(*system.wanted);
        QVERIFY(!wanted.sysId && wanted.apinoegle.isEmpty() && !wanted.apinoegleUdloeber.isValid());
        QCOMPARE(wanted.leverandoer, u"KOMBIT"_s);
        QCOMPARE(wanted.miljoeId, fixture.til);
        QVERIFY(Fixture::findings(system).contains(u"promote.asked"_s));
        QVERIFY(Fixture::findings(system).contains(u"promote.left"_s)); // the API key
        QVERIFY(!Fixture::findings(system).contains(u"field.required"_s)); // said once, and better
        const auto certifikat = Fixture::row(*plan, fixture.certifikat);
        QVERIFY(static_cast<const domain::Certifikat &>(*certifikat.wanted).emne.isEmpty());
        QStringList kinds;
        for (const auto &number : plan->numbers) {
            kinds += QString::fromLatin1(number.kind) + (number.needed ? u"!"_s : u"?"_s);
            QVERIFY(number.target.isEmpty() && !number.said && !number.usedBy.isEmpty());
        }
        QCOMPARE(kinds, QStringList({u"nemsms-sysid!"_s, u"register-sysid!"_s, u"materialeid!"_s, u"gruppeid?"_s,
                                     u"ean!"_s, u"aftale-uuid!"_s, u"brugersystem-uuid!"_s, u"certifikat!"_s,
                                     u"apinoegle?"_s}));
        QCOMPARE(plan->numbers.first().usedBy.size(), 2); // the system, and the agreement that names its SysID
        const auto refused = await(fixture.verbs->apply(plan, fixture.file(u"tilbage.json"_s), {}));
        QCOMPARE(refused.error().message.code, "promote.findings");
        QVERIFY(!QFile::exists(fixture.file(u"tilbage.json"_s)));
    }

    void allOfItIsOneChangeSetWhoseReferencesFollow()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const auto plan = fixture.plan(Fixture::fullMapping());
        QCOMPARE(Fixture::stopping(*plan).join(u", "_s), QString());
        QVERIFY(plan->acceptable());
        const auto receipt = await(fixture.verbs->apply(plan, fixture.file(u"tilbage.json"_s), u"i drift"_s));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->created, 8);
        QCOMPARE(fixture.prompts->asked.size(), 1);
        QCOMPARE(fixture.prompts->asked.first().typed, u"Prøvekøbing Kommune"_s);
        const auto system = records(fixture, domain::afsendersystemTable(), fixture.til).first();
        QCOMPARE(static_cast<const domain::Afsendersystem &>(*system).sysId->toString(), u"2001"_s);
        const auto certifikat = records(fixture, domain::certifikatTable(), fixture.til).first();
        const auto registret = records(fixture, domain::registerTable(), fixture.til).first();
        QCOMPARE(static_cast<const domain::Register &>(*registret).certifikatId, certifikat->id);
        const auto aftale = records(fixture, domain::serviceaftaleTable(), fixture.til).first();
        const auto &agreement = static_cast<const domain::Serviceaftale &>(*aftale);
        QCOMPARE(agreement.nemSmsSysId->toString(), u"2001"_s);
        QCOMPARE(agreement.registercertifikatId, certifikat->id);
        QCOMPARE(agreement.tilstand, domain::Aftaletilstand::Kladde); // what was approved in test is not approved here
        const auto materials = records(fixture, domain::materialeTable(), {});
        QCOMPARE(materials.size(), 2);
        const auto promoted = std::find_if(materials.cbegin(), materials.cend(), [&](const base::Record &one) {
            return static_cast<const domain::Materiale &>(*one).afsendersystemId == system->id;
        });
        QVERIFY(promoted != materials.cend());
        QCOMPARE(static_cast<const domain::Materiale &>(**promoted).materialeId->toString(), u"267783"_s);
        QCOMPARE(records(fixture, domain::gruppetilknytningTable(), {}).size(), 2);
        QCOMPARE(records(fixture, domain::testpersonTable(), fixture.til).size(), 0);

        const auto again = fixture.plan();
        QCOMPARE(again->count(PromoteState::Same), 8); // numbers are known from the pairs by their names
        QCOMPARE(again->chosen(), 0);
        QCOMPARE(await(fixture.verbs->apply(again, fixture.file(u"b.json"_s), {})).error().message.code, "promote.nothing");

        const usecases::EntityVerbs verbs(domain::materialeTable(), fixture.access);
        const auto revision = await(verbs.history((*promoted)->id))->revisions.first();
        QCOMPARE(revision.kind, "promote");
        QCOMPARE(revision.reason, u"i drift"_s);
        QCOMPARE(revision.setSize, 8);
        const auto undone = await(verbs.undo(receipt->changeSet));
        VERIFY_RESULT(undone);
        QCOMPARE(undone->records.size(), 8);
        QCOMPARE(records(fixture, domain::afsendersystemTable(), fixture.til).size(), 0);
        QCOMPARE(fixture.plan()->count(PromoteState::New), 8);
    }

    void whatDiffersIsShownFieldByField()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), fixture.file(u"a"_s), {})));
        const usecases::EntityVerbs systems(domain::afsendersystemTable(), fixture.access);
        VERIFY_RESULT(await(systems.revise(fixture.afsendersystem, 1, {{u"afsendermobil"_s, u"20123457"_s},
                                                                        {u"kontaktnavn"_s, u"Driften"_s}})));
        const QString other = fixture.makeSystem("2002", "Kun her", fixture.til);
        const auto plan = fixture.plan();
        QCOMPARE(plan->count(PromoteState::Changed), 1);
        QCOMPARE(plan->count(PromoteState::OnlyInTarget), 1);
        QCOMPARE(Fixture::row(*plan, other).state, PromoteState::OnlyInTarget);
        QVERIFY(!Fixture::row(*plan, other).canBeChosen());
        const auto row = Fixture::row(*plan, fixture.afsendersystem);
        QCOMPARE(row.fields.size(), 2);
        QCOMPARE(row.fields.first().field->name, "afsendermobil");
        QCOMPARE(row.fields.first().before, u"20 12 34 56"_s);
        QCOMPARE(row.fields.first().after, u"20 12 34 57"_s);
        const auto receipt = await(fixture.verbs->apply(plan, fixture.file(u"b"_s), {}));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->revised, 1);
        const auto target = await(systems.resolve(u"2001"_s));
        QCOMPARE(static_cast<const domain::Afsendersystem &>(**target).kontaktnavn, u"Driften"_s);
        QCOMPARE((*target)->version, 2);
    }

    void aReferenceToWhatIsLeftOutStops()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        auto order = fixture.order(Fixture::fullMapping());
        order.chosen = QSet<QString> {fixture.kort, fixture.tilknytning};
        const auto plan = *await(fixture.verbs->plan(order));
        QCOMPARE(plan->chosen(), 2);
        QVERIFY(Fixture::findings(Fixture::row(*plan, fixture.kort)).contains(u"promote.unchosen"_s));
        QVERIFY(!plan->acceptable());
        QCOMPARE(Fixture::findings(Fixture::row(*plan, fixture.aftale)), QStringList()); // not chosen, so not judged
        order.chosen = QSet<QString> {fixture.kort, fixture.afsendersystem};
        const auto wider = *await(fixture.verbs->replan(plan, order));
        QVERIFY(wider->acceptable());
        QCOMPARE(wider->changes().size(), 2);
        QCOMPARE(wider->changes().first().table, &domain::afsendersystemTable());
    }

    void whatAPersonSaysGoesBeforeTheName()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const QString sameName = fixture.makeSystem("2001", "NemSMS", fixture.til);
        const QString otherName = fixture.makeSystem("2002", "Et andet navn", fixture.til);
        QCOMPARE(Fixture::row(*fixture.plan(), fixture.afsendersystem).target->id, sameName);
        usecases::PromoteMapping mapping;
        mapping.set("nemsms-sysid", u"1001"_s, u"2002"_s);
        QCOMPARE(Fixture::row(*fixture.plan(mapping), fixture.afsendersystem).target->id, otherName);
        mapping.set("nemsms-sysid", u"1001"_s, u"2003"_s);
        const auto made = Fixture::row(*fixture.plan(mapping), fixture.afsendersystem);
        QCOMPARE(made.state, PromoteState::New);
        QCOMPARE(made.wanted ? static_cast<const domain::Afsendersystem &>(*made.wanted).sysId->toString() : QString(),
                 u"2003"_s);
        mapping.set("nemsms-sysid", u"1001"_s, u"nummer"_s);
        const auto wrong = Fixture::row(*fixture.plan(mapping), fixture.afsendersystem);
        QCOMPARE(wrong.findings.first().field, "sysId");
        QVERIFY(!base::acceptable(wrong.findings));
        // With two of that name nobody can tell; then it is asked for.
        fixture.makeSystem("2004", "NemSMS", fixture.til);
        QCOMPARE(Fixture::row(*fixture.plan(), fixture.afsendersystem).state, PromoteState::New);
    }

    void aNumberThatMustDifferIsWarnedOfAndATakenOneStops()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        auto mapping = Fixture::fullMapping();
        mapping.set("nemsms-sysid", u"1001"_s, u"1001"_s);
        mapping.set("materialeid", u"167783"_s, u"167783"_s);
        const auto plan = fixture.plan(mapping);
        QVERIFY(plan->acceptable());
        QVERIFY(Fixture::findings(Fixture::row(*plan, fixture.afsendersystem)).contains(u"promote.same"_s));
        QVERIFY(!Fixture::findings(Fixture::row(*plan, fixture.kort)).contains(u"promote.same"_s));
        const QString second = fixture.makeMateriale("167790", "Anden", fixture.afsendersystem);
        mapping.set("materialeid", u"167790"_s, u"167783"_s);
        const auto taken = fixture.plan(mapping);
        QVERIFY(Fixture::findings(Fixture::row(*taken, second)).contains(u"record.taken"_s));
    }

    void othersRecordsStayTheirs()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const QString nabo = fixture.make(domain::myndighedTable(), {{"cvr", "64942212"}, {"navn", "Københavns Kommune"}});
        const QString system = fixture.makeSystem("1009", "Nabo", fixture.fra, nabo);
        const QString kort = fixture.makeMateriale("167799", "Nabo", system);
        const QString alle = fixture.make(domain::afsendersystemTable(), {{"sysId", "5"}, {"navn", "Overalt"},
                                                                          {"myndighedId", fixture.myndighed}});
        const auto nabos = fixture.make(domain::tilmeldingsgruppeTable(),
                                        {{"navn", "Nabo"}, {"modtagertype", "borger"}, {"type", "nemsms"},
                                         {"miljoeId", fixture.fra}});
        fixture.make(domain::gruppetilknytningTable(), {{"materialeId", kort}, {"tilmeldingsgruppeId", nabos}});
        const usecases::EntityVerbs verbs(domain::materialeTable(), fixture.access);
        VERIFY_RESULT(await(verbs.createDraft(Fixture::fieldValues({{"materialeId", "9"}, {"navn", "Kladde"},
                                                                    {"afsendersystemId", fixture.afsendersystem}}))));
        QCOMPARE(fixture.problem(), QString());
        const auto plan = fixture.plan();
        QCOMPARE(plan->rows.size(), 8);
        for (const auto &id : {system, kort, alle, nabos}) {
            QVERIFY(!Fixture::row(*plan, id).table);
        }
        auto theirs = fixture.order();
        theirs.myndighedId = nabo;
        const auto other = *await(fixture.verbs->plan(theirs));
        QCOMPARE(other->rows.size(), 4);
    }

    void productionAsksByNameAndATestEnvironmentDoesNot()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const auto plan = fixture.plan(Fixture::fullMapping());
        fixture.prompts->yes = false;
        const QString file = fixture.file(u"tilbage.json"_s);
        const auto declined = await(fixture.verbs->apply(plan, file, {}));
        QCOMPARE(declined.error().message.code, "promote.production.declined");
        QCOMPARE(declined.error().kind, base::ErrorKind::NotPermitted);
        const usecases::PromoteVerbs alone(fixture.access, nullptr);
        QCOMPARE(await(alone.apply(plan, file, {})).error().message.code, "promote.production.unasked");
        QVERIFY(!QFile::exists(file));
        QCOMPARE(records(fixture, domain::afsendersystemTable(), fixture.til).size(), 0);
        const QString mere = fixture.make(domain::miljoeTable(), {{"navn", "Mere test"}, {"art", "eksternttestmiljoe"},
                                                                  {"printServiceUrl", "https://test.example/to"}});
        auto order = fixture.order(Fixture::fullMapping());
        order.tilId = mere;
        VERIFY_RESULT(await(alone.apply(*await(fixture.verbs->plan(order)), file, {})));
        order.tilId = order.fraId;
        QCOMPARE(await(fixture.verbs->plan(order)).error().message.code, "promote.sameplace");
    }

    void aLostRaceWritesNothingAndLeavesNoFile()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), fixture.file(u"a"_s), {})));
        const usecases::EntityVerbs systems(domain::afsendersystemTable(), fixture.access);
        VERIFY_RESULT(await(systems.revise(fixture.afsendersystem, 1, {{u"kontaktnavn"_s, u"Driften"_s}})));
        const auto plan = fixture.plan();
        const auto target = *await(systems.resolve(u"2001"_s));
        VERIFY_RESULT(await(systems.revise(target->id, 1, {{u"kontaktnavn"_s, u"En anden"_s}})));
        const auto lost = await(fixture.verbs->apply(plan, fixture.file(u"b"_s), {}));
        QCOMPARE(lost.error().kind, base::ErrorKind::Conflict);
        QVERIFY(!QFile::exists(fixture.file(u"b"_s)));
        QCOMPARE(await(fixture.verbs->apply(plan, fixture.file(u"a"_s), {})).error().message.code, "file.exists");
    }
};

NEMSMS_TEST(tst_promote)
#include "tst_promote.moc"
