// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/logverbs.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using test::await;
using test::UsecaseFixture;

class tst_entityverbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<UsecaseFixture> m_set;

    EntityVerbs verbs(const base::EntityTable &table) { return {table, m_set->access}; }
    static base::FieldValues values(const UsecaseFixture::Values &list) { return UsecaseFixture::fieldValues(list); }

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
    }

    void aRecordIsFoundByIdNumberAndName()
    {
        const auto materials = verbs(domain::materialeTable());
        for (const QString &name : {m_set->materiale, u"167783"_s, u"Påmindelse"_s}) {
            const auto found = await(materials.resolve(name));
            VERIFY_RESULT(found);
            QCOMPARE((*found)->id, m_set->materiale);
        }
        const auto unknown = await(materials.resolve(u"999"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }

    /// TS104: MaterialeID may be the same in test and production.
    void aNumberOfTwoEnvironmentsMeansTheOneWherePeopleStand()
    {
        const QString other = m_set->make(domain::miljoeTable(), {{"navn", "Drift"}, {"art", "produktionsmiljoe"},
                                                                  {"printServiceUrl", "https://drift.example/service"}});
        QStringList made;
        for (const QString &place : {m_set->miljoe, other}) {
            const QString system = m_set->make(domain::afsendersystemTable(),
                                               {{"sysId", "1050"}, {"navn", "System"}, {"miljoeId", place}});
            made += m_set->make(domain::materialeTable(), {{"materialeId", "167790"}, {"navn", "Husk"}, {"type", "nemsms"},
                                                           {"afsendersystemId", system}});
        }
        const auto materials = verbs(domain::materialeTable());
        QCOMPARE(await(materials.resolve(u"167790"_s)).error().kind, ErrorKind::Conflict);
        QCOMPARE((*await(materials.resolve(u"167790"_s, m_set->miljoe)))->id, made.at(0));
        QCOMPARE((*await(materials.resolveForUse(u"Husk"_s, other)))->id, made.at(1));
        const auto systems = verbs(domain::afsendersystemTable());
        QVERIFY(await(systems.resolve(u"1050"_s, other)));
        QCOMPARE(await(systems.resolve(u"1050"_s, u"nowhere"_s)).error().kind, ErrorKind::Conflict);
    }

    void aRevisionChangesTheNamedFieldsAndNeedsTheVersionThatWasSeen()
    {
        const auto materials = verbs(domain::materialeTable());
        const auto revised = await(materials.revise(m_set->materiale, 1, values({{"navn", "Husk"}})));
        VERIFY_RESULT(revised);
        QCOMPARE((*revised)->version, 2);
        const auto &materiale = static_cast<const domain::Materiale &>(**revised);
        QCOMPARE(materiale.navn, u"Husk"_s);
        QCOMPARE(materiale.materialeId->toString(), u"167783"_s);
        const auto late = await(materials.revise(m_set->materiale, 1, values({{"navn", "For sent"}})));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
    }

    void aRelationMustBeThereAndInUse()
    {
        const auto materials = verbs(domain::materialeTable());
        const auto findings = await(materials.validate(
            values({{"materialeId", "5"}, {"navn", "x"}, {"type", "nemsms"}, {"afsendersystemId", "nope"}})));
        VERIFY_RESULT(findings);
        QCOMPARE(findings->first().message.code, QByteArray("relation.unknown"));
        QCOMPARE(findings->first().field, QByteArray("afsendersystemId"));

        const QString other = m_set->make(domain::afsendersystemTable(),
                                          {{"sysId", "2001"}, {"navn", "Gammelt"}, {"leverandoer", "KOMBIT"}});
        VERIFY_RESULT(await(verbs(domain::afsendersystemTable()).retire(other, 1)));
        const auto refused = await(materials.create(
            values({{"materialeId", "5"}, {"navn", "x"}, {"type", "nemsms"}, {"afsendersystemId", other}})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.code, QByteArray("relation.retired"));
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void nobodyGetsTheIdentityOfAnother()
    {
        const auto taken = await(verbs(domain::materialeTable())
                                     .create(values({{"materialeId", "167783"},
                                                     {"navn", "Dublet"},
                                                     {"type", "nemsms"},
                                                     {"afsendersystemId", m_set->system}})));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        QCOMPARE(taken.error().message.code, QByteArray("record.taken"));
        // its own number is not somebody else's
        VERIFY_RESULT(await(verbs(domain::materialeTable()).revise(m_set->materiale, 1, values({{"materialeId", "167783"}}))));
    }

    void aNumberIsTakenInItsEnvironmentOnly()
    {
        const auto make = [this](const char *number, const QString &place) {
            return await(verbs(domain::afsendersystemTable())
                             .create(values({{"sysId", number}, {"navn", "x"}, {"miljoeId", place}})));
        };
        // The first belongs to every environment, so its number is taken everywhere.
        QCOMPARE(make("1001", m_set->miljoe).error().message.code, "record.taken");
        const QString elsewhere = m_set->make(domain::miljoeTable(), {{"navn", "Andet"},
                                                                      {"art", "eksternttestmiljoe"},
                                                                      {"printServiceUrl", "https://other.example/"}});
        const auto here = make("3001", m_set->miljoe);
        VERIFY_RESULT(here);
        QCOMPARE(make("3001", m_set->miljoe).error().message.code, "record.taken");
        const auto there = make("3001", elsewhere);
        VERIFY_RESULT(there);
        QCOMPARE(make("3001", QString()).error().message.code, "record.taken");
        // A materiale belongs where its sender system does.
        const auto material = [this](const QString &system) {
            return await(verbs(domain::materialeTable())
                             .create(values({{"materialeId", "77"}, {"navn", "x"}, {"afsendersystemId", system}})));
        };
        VERIFY_RESULT(material((*here)->id));
        VERIFY_RESULT(material((*there)->id));
        QCOMPARE(material((*there)->id).error().message.code, "record.taken");
    }

    void aMembershipIsNamedByItsTwoEnds()
    {
        const QString group = m_set->make(domain::tilmeldingsgruppeTable(), {{"navn", "Borgere"}, {"type", "nemsms"}});
        const QString link = m_set->make(domain::gruppetilknytningTable(),
                                         {{"materialeId", m_set->materiale}, {"tilmeldingsgruppeId", group}});
        const auto refused = await(verbs(domain::materialeTable()).retire(m_set->materiale, 1));
        QVERIFY(!refused);
        const QString by = refused.error().message.arguments.value(u"by"_s).toString();
        QVERIFY2(by.contains(u"Påmindelse"_s) && by.contains(u" / "_s) && by.contains(u"Borgere"_s), qPrintable(by));
        const auto rows = await(LogVerbs(m_set->access).list({}));
        VERIFY_RESULT(rows);
        const QString said = base::sentence(rows->first().message());
        QVERIFY2(said.contains(by) && !said.contains(link), qPrintable(said));
    }

    void aMaterialIsInAGroupOfItsTypeAndOnce()
    {
        const QString sms = m_set->make(domain::tilmeldingsgruppeTable(), {{"navn", "Borgere"}, {"type", "nemsms"}});
        const QString letters = m_set->make(domain::tilmeldingsgruppeTable(), {{"navn", "Breve"}, {"type", "meddelelse"}});
        const auto link = [this](const QString &materiale, const QString &gruppe) {
            return await(verbs(domain::gruppetilknytningTable())
                             .create(values({{"materialeId", materiale}, {"tilmeldingsgruppeId", gruppe}})));
        };
        VERIFY_RESULT(link(m_set->materiale, sms));
        VERIFY_RESULT(link(m_set->brev, letters));
        QCOMPARE(link(m_set->materiale, sms).error().message.code, "gruppetilknytning.findes");
        QCOMPARE(link(m_set->materiale, letters).error().message.code, "gruppetilknytning.type");
        QCOMPARE(link(m_set->brev, sms).error().message.code, "gruppetilknytning.type");
        // A second group, and a second material, are many to many.
        const QString companies = m_set->make(domain::tilmeldingsgruppeTable(),
                                              {{"navn", "Virksomheder"}, {"modtagertype", "virksomhed"}, {"type", "nemsms"}});
        VERIFY_RESULT(link(m_set->materiale, companies));
        // What a link needs is not taken away.
        const auto needed = await(verbs(domain::tilmeldingsgruppeTable()).retire(sms, 1));
        QVERIFY(!needed);
        QCOMPARE(needed.error().message.code, "record.needed");
    }

    void badTextIsToldAtItsField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("10,000 characters") << QString(10000, u'x') << QByteArray("field.long");
        QTest::newRow("NUL") << u"a"_s + QChar(0) << QByteArray("field.control");
        QTest::newRow("bidirectional") << u"a\u202Eb"_s << QByteArray("field.bidi");
        QTest::newRow("emoji") << u"Påmindelse 😀"_s << QByteArray("field.symbol");
    }
    void badTextIsToldAtItsField()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        for (const base::EntityTable *table : administeredTables()) {
            const base::Field *name = table->field("navn");
            if (!name) {
                continue; // a link between two records
            }
            const auto findings = await(verbs(*table).validate({{u"navn"_s, text}}));
            VERIFY_RESULT(findings);
            const auto found = std::find_if(findings->cbegin(), findings->cend(),
                                            [&](const base::Finding &one) { return one.message.code == code; });
            QVERIFY2(found != findings->cend(), table->name.constData());
            QCOMPARE(found->field, QByteArray("navn"));
            QVERIFY(base::sentence(found->message).size() < 200);
        }
    }

    void onePersonMayBeKnownInSeveralEnvironmentsButOnceInEach()
    {
        const auto persons = verbs(domain::testpersonTable());
        const auto again = await(persons.create(values({{"navn", "To"}, {"cpr", "251248-4916"}, {"miljoeId", m_set->miljoe}})));
        QVERIFY(!again);
        QCOMPARE(again.error().message.code, QByteArray("record.taken"));
        QVERIFY(!base::sentence(again.error().message).contains(u"4916"_s));
        const QString elsewhere = m_set->make(domain::miljoeTable(), {{"navn", "Andet"},
                                                                      {"art", "eksternttestmiljoe"},
                                                                      {"printServiceUrl", "https://other.example/"}});
        VERIFY_RESULT(await(persons.create(values({{"navn", "To"}, {"cpr", "2512484916"}, {"miljoeId", elsewhere}}))));
    }

    void whatIsNeededIsNotRetired()
    {
        const auto systems = verbs(domain::afsendersystemTable());
        const auto needed = await(systems.retire(m_set->system, 1));
        QVERIFY(!needed);
        QCOMPARE(needed.error().kind, ErrorKind::Conflict);
        QCOMPARE(needed.error().message.code, QByteArray("record.needed"));
        const auto materials = verbs(domain::materialeTable());
        VERIFY_RESULT(await(materials.retire(m_set->materiale, 1)));
        VERIFY_RESULT(await(materials.retire(m_set->brev, 1)));
        VERIFY_RESULT(await(systems.retire(m_set->system, 1)));
    }

    void whatTheProgramSetsCannotBeSetByHand()
    {
        const auto places = verbs(domain::miljoeTable());
        const auto findings = await(places.validate(values({{"art", "produktionsmiljoe"}}), m_set->miljoe));
        VERIFY_RESULT(findings);
        QCOMPARE(findings->first().message.code, QByteArray("field.fixed"));
    }

    void aFormIsJudgedAtOnce()
    {
        const auto findings = verbs(domain::materialeTable()).check(values({{"materialeId", "abc"}}));
        QVERIFY(!base::acceptable(findings));
        QCOMPARE(findings.first().field, QByteArray("materialeId"));
    }

    void aDemoStoreHoldsTheLocalPlatformOnly()
    {
        UsecaseFixture demo;
        QCOMPARE(demo.set(true), QString());
        const EntityVerbs places(domain::miljoeTable(), demo.access);
        const auto refused = await(places.create(
            values({{"navn", "Produktion"}, {"art", "produktionsmiljoe"}, {"printServiceUrl", "https://x.example/"}})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        VERIFY_RESULT(await(places.create(values({{"navn", "Lokal platform"}, {"art", "lokalplatform"}}))));
    }

    void whatIsPersonalIsShownToOneWhoSaysWhy()
    {
        const auto persons = verbs(domain::testpersonTable());
        const LogVerbs log(m_set->access);
        LogQuery query;
        query.recordId = m_set->person;
        for (const QString &none : {u""_s, u"  "_s}) {
            const auto refused = await(persons.showPersonal(m_set->person, none));
            QVERIFY(!refused);
            QCOMPARE(refused.error().message.code, QByteArray("personal.noreason"));
        }
        QCOMPARE(await(persons.showPersonal(u"nobody"_s, u"Indsigt"_s)).error().kind, ErrorKind::NotFound);
        const auto before = await(log.list(query));
        VERIFY_RESULT(before);
        const auto shown = await(persons.showPersonal(m_set->person, u" Indsigt for 251248-4916 "_s));
        VERIFY_RESULT(shown);
        QCOMPARE(shown->value(u"cpr"_s).toString(), u"2512484916"_s);
        QVERIFY(shown->contains(u"mobilnummer"_s));
        QVERIFY2(!shown->contains(u"navn"_s), "only what is masked elsewhere");
        const auto after = await(log.list(query));
        VERIFY_RESULT(after);
        QCOMPARE(after->size(), before->size() + 1);
        const LogLine &row = after->first();
        QCOMPARE(row.action, QByteArray("show.personal"));
        QCOMPARE(row.details.value(u"reason"_s).toString(), u"Indsigt for 251248-****"_s);
        QVERIFY(!row.who.isEmpty() && row.time.isValid());
    }
};

NEMSMS_TEST(tst_entityverbs)
#include "tst_entityverbs.moc"
