// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotefixture.h"
#include "support/testmain.h"
#include "usecases/konfigurationverbs.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;
using Fixture = test::PromoteFixture;

/// The file to go back: the same bytes for the same promote, and everything as it was afterwards.
class tst_promoteback : public QObject
{
    Q_OBJECT

    QByteArray text(Fixture &fixture)
    {
        QByteArray all;
        const auto texts = await(usecases::KonfigurationVerbs(fixture.access).texts());
        for (const auto &file : *texts) {
            all += file.name.toUtf8() + file.bytes;
        }
        return all;
    }

private Q_SLOTS:
    void theTextIsDeterministicAndTellsNoSecretOfTheStore()
    {
        QByteArray first;
        for (int turn = 0; turn < 2; ++turn) {
            Fixture fixture;
            QCOMPARE(fixture.open(), QString());
            fixture.actor.name = turn == 0 ? u"Anna"_s : u"Bent"_s;
            const QString path = fixture.file(u"tilbage.json"_s);
            VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), path, u"grund %1"_s.arg(turn))));
            const QByteArray bytes = Fixture::bytes(path);
            for (const auto &id : {fixture.fra, fixture.til, fixture.kort, fixture.afsendersystem, fixture.myndighed}) {
                QVERIFY(!bytes.contains(id.toUtf8()));
            }
            QVERIFY(bytes.contains("\"afsendersystemId\": \"2001 (Produktion)\""));
            first = turn == 0 ? bytes : first;
            QCOMPARE(bytes, first);
        }
    }

    void everythingIsAsItWas()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const QByteArray before = text(fixture);
        const QString first = fixture.file(u"1.json"_s);
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), first, {})));
        const QByteArray between = text(fixture);
        const usecases::EntityVerbs groups(domain::tilmeldingsgruppeTable(), fixture.access);
        const usecases::EntityVerbs registers(domain::registerTable(), fixture.access);
        VERIFY_RESULT(await(groups.revise(fixture.gruppe, 1, {{u"obligatorisk"_s, true},
                                                               {u"aktiveringsdato"_s, u"2027-01-01"_s}})));
        VERIFY_RESULT(await(registers.revise(fixture.registret, 1, {{u"certifikatId"_s, QString()},
                                                                    {u"gyldigTil"_s, u"2028-12-31"_s}})));
        const QByteArray source = text(fixture);
        const QString second = fixture.file(u"2.json"_s);
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(), second, {})));
        QVERIFY(text(fixture) != source);

        const auto back = await(fixture.verbs->goBack(second, u"fortrudt"_s));
        VERIFY_RESULT(back);
        QCOMPARE(back->revised, 2);
        QCOMPARE(text(fixture), source);
        QVERIFY(await(fixture.verbs->goBack(second, {}))->changeSet.isEmpty()); // it is so already
        VERIFY_RESULT(await(groups.revise(fixture.gruppe, 2, {{u"obligatorisk"_s, false}, {u"aktiveringsdato"_s, QString()}})));
        VERIFY_RESULT(await(registers.revise(fixture.registret, 2, {{u"certifikatId"_s, fixture.certifikat},
                                                                    {u"gyldigTil"_s, QString()}})));
        QCOMPARE(text(fixture), between);
        const auto gone = await(fixture.verbs->goBack(first, {}));
        VERIFY_RESULT(gone);
        QCOMPARE(gone->retired, 8);
        QCOMPARE(text(fixture), before);
        QCOMPARE(fixture.prompts->asked.size(), 4); // twice there, twice back
    }

    void whatWasChangedSinceStays()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        const QString file = fixture.file(u"tilbage.json"_s);
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), file, {})));
        const usecases::EntityVerbs systems(domain::afsendersystemTable(), fixture.access);
        const auto target = *await(systems.resolve(u"2001"_s));
        VERIFY_RESULT(await(systems.revise(target->id, 1, {{u"kontaktnavn"_s, u"En anden"_s}})));
        const auto since = await(fixture.verbs->goBack(file, {}));
        QCOMPARE(since.error().message.code, "promote.back.since");
        QCOMPARE(since.error().message.arguments.value(u"key"_s).toString(), u"2001 (Produktion)"_s);
        VERIFY_RESULT(await(systems.revise(target->id, 2, {{u"kontaktnavn"_s, QString()}})));
        // Something made later needs what would go.
        fixture.makeMateriale("267790", "Senere", target->id);
        QCOMPARE(await(fixture.verbs->goBack(file, {})).error().message.code, "record.needed");
        fixture.prompts->yes = false;
        QCOMPARE(fixture.problem(), QString());
    }

    void aWrongFileIsRefused()
    {
        Fixture fixture;
        QCOMPARE(fixture.open(), QString());
        QCOMPARE(await(fixture.verbs->goBack(fixture.file(u"nowhere"_s), {})).error().kind, base::ErrorKind::NotFound);
        for (const QByteArray text : {"hej", "{}", "[1]", "{\"format\":\"nemsms-konsol promote 1\",\"til\":\"x\",\"records\":[7]}"}) {
            const QString path = fixture.file(u"forkert"_s);
            Fixture::write(path, text);
            QCOMPARE(await(fixture.verbs->goBack(path, {})).error().message.code, "promote.back.format");
        }
        const QString path = fixture.file(u"tilbage.json"_s);
        VERIFY_RESULT(await(fixture.verbs->apply(fixture.plan(Fixture::fullMapping()), path, {})));
        const QString twin = fixture.make(domain::miljoeTable(), {{"navn", "Produktion"}, {"art", "produktionsmiljoe"},
                                                                  {"printServiceUrl", "https://print.example/to"}});
        QCOMPARE(await(fixture.verbs->goBack(path, {})).error().message.code, "promote.back.place"); // which one?
        const usecases::EntityVerbs places(domain::miljoeTable(), fixture.access);
        VERIFY_RESULT(await(places.retire(twin, 1)));
        QByteArray elsewhere = Fixture::bytes(path);
        elsewhere.replace("\"til\": \"Produktion\"", "\"til\": \"Et andet sted\"");
        Fixture::write(path, elsewhere);
        QCOMPARE(await(fixture.verbs->goBack(path, {})).error().message.code, "promote.back.place");
    }
};

NEMSMS_TEST(tst_promoteback)
#include "tst_promoteback.moc"
