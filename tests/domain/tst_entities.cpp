// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"
#include "domain/certifikat.h"
#include "domain/forsendelsestype.h"
#include "domain/generated.h"
#include "domain/gruppetilknytning.h"
#include "domain/materiale.h"
#include "domain/miljoe.h"
#include "domain/myndighed.h"
#include "domain/register.h"
#include "domain/serviceaftale.h"
#include "domain/testperson.h"
#include "domain/testsms.h"
#include "domain/tilmelding.h"
#include "domain/tilmeldingsgruppe.h"
#include "domain/tilslutningsaftale.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

QList<const base::EntityTable *> tables()
{
    return {&myndighedTable(),         &miljoeTable(),           &certifikatTable(),
            &tilslutningsaftaleTable(), &afsendersystemTable(), &registerTable(),
            &materialeTable(),         &tilmeldingsgruppeTable(), &gruppetilknytningTable(),
            &forsendelsestypeTable(),  &serviceaftaleTable(),    &testpersonTable(),
            &testSmsTable(),           &tilmeldingTable()};
}

/// A value that `field` takes.
QVariant sample(const base::Field &field)
{
    static const QVariantMap samples {
        {u"cvr"_s, u"29189846"_s},           {u"kommunekode"_s, u"999"_s},        {u"printServiceUrl"_s, u"https://a/b"_s},
        {u"dueslagUrl"_s, u"https://a/b"_s}, {u"sysId"_s, u"1001"_s},             {u"afsendermobil"_s, u"20123450"_s},
        {u"ean"_s, u"5798009811578"_s},      {u"kontaktmail"_s, u"a@b.dk"_s},     {u"cpr"_s, u"2512484916"_s},
        {u"mobilnummer"_s, u"20123456"_s},   {u"modtager"_s, u"2512484916"_s}, {u"slutbruger"_s, u"2512484916"_s},    {u"nemSmsSysId"_s, u"1001"_s},
        {u"digitalPostSysId"_s, u"1002"_s},  {u"registerSysId"_s, u"1003"_s},     {u"leverandoer"_s, u"KOMBIT"_s},
        {u"fjernprintSysId"_s, u"1004"_s},
        {u"sha256"_s, u"00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF"_s},
        {u"sha1"_s, u"00112233445566778899AABBCCDDEEFF00112233"_s},
        {u"tilmeldingUrl"_s, u"https://a/b"_s},
        {u"uuid"_s, u"5d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10"_s},
        {u"brugersystemUuid"_s, u"0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"_s}};
    const QString name = QString::fromLatin1(field.name);
    if (samples.contains(name)) {
        return samples.value(name);
    }
    switch (field.kind) {
    case base::FieldKind::Boolean:
        return true;
    case base::FieldKind::Integer:
        return qint64(7);
    case base::FieldKind::Date:
        return QDate(2026, 11, 21);
    case base::FieldKind::DateTime:
        return QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC);
    case base::FieldKind::Choice:
        return QString::fromLatin1(field.choices.last().code);
    case base::FieldKind::Text:
    case base::FieldKind::LongText:
        return name == u"materialeId"_s ? u"167783"_s : u"Tekst"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class tst_entities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreWhole()
    {
        QSet<QByteArray> names;
        for (const auto *table : tables()) {
            names += table->name;
            QVERIFY(table->singular && table->plural && table->purpose && table->make && table->copy && table->rules);
            QSet<QByteArray> fieldNames;
            bool identified = false;
            for (const auto &field : table->fields) {
                QVERIFY2(!fieldNames.contains(field.name), field.name.constData());
                fieldNames += field.name;
                QVERIFY2(field.label, field.name.constData());
                identified = identified || field.has(base::FieldFlag::Identifier);
            }
            QVERIFY(identified);
        }
        QCOMPARE(names.size(), 14);
    }

    void everyFieldOfAFormSaysWhatItIs()
    {
        for (const auto *table : tables()) {
            for (const auto &field : table->fields) {
                const bool readOnly = field.has(base::FieldFlag::ReadOnly); // its paragraph tells what is read there
                const bool said = table->isAct || field.hint || (readOnly && field.reference);
                const QByteArray name = table->name + '.' + field.name;
                QVERIFY2(said, name.constData());
            }
        }
    }

    void referencesLeadToTables()
    {
        QSet<QByteArray> names;
        for (const auto *table : tables()) {
            names += table->name;
        }
        for (const auto *table : tables()) {
            for (const auto &field : table->fields) {
                QVERIFY2(field.refersTo.isEmpty() || names.contains(field.refersTo), field.refersTo.constData());
            }
        }
    }

    void everyFieldGoesInAndComesOut()
    {
        for (const auto *table : tables()) {
            const auto record = table->make();
            base::FieldValues values;
            for (const auto &field : table->fields) {
                values.insert(QString::fromLatin1(field.name), sample(field));
            }
            QCOMPARE(test::codes(table->assign(*record, values)), QByteArrayList());
            QCOMPARE(table->values(*record), values);
            QCOMPARE(table->values(*table->copy(*record)), values);
            QVERIFY(!table->title(*record).isEmpty());
            // And empty again, but for choices, yes or no and what the program counts.
            for (const auto &field : table->fields) {
                const bool counted = field.kind == base::FieldKind::Integer && field.has(base::FieldFlag::ReadOnly);
                if (field.kind != base::FieldKind::Choice && field.kind != base::FieldKind::Boolean && !counted) {
                    QVERIFY2(field.write(*record, QVariant()), field.name.constData());
                    QVERIFY2(!field.read(*record).isValid(), field.name.constData());
                }
            }
        }
    }

    void anEmptyRecordMissesItsRequiredFields()
    {
        for (const auto *table : tables()) {
            const auto record = table->make();
            const auto found = table->validate(*record);
            QVERIFY(!base::acceptable(found));
            QVERIFY(test::allSpeak(found));
            for (const auto &field : table->fields) {
                const bool missed = std::any_of(found.begin(), found.end(), [&](const base::Finding &finding) {
                    return finding.field == field.name && finding.message.code == "field.required";
                });
                QCOMPARE(missed, field.has(base::FieldFlag::Required) && field.kind != base::FieldKind::Choice);
            }
        }
    }

    void personalFieldsAreShownMasked()
    {
        for (const auto *table : tables()) {
            for (const auto &field : table->fields) {
                if (!field.has(base::FieldFlag::Personal)) {
                    continue;
                }
                const auto record = table->make();
                QVERIFY(field.write(*record, sample(field)));
                QVERIFY2(field.show(*record).contains(u'*'), field.name.constData());
            }
        }
    }

    void theSendersNumberIsShownWhole()
    {
        Afsendersystem system;
        system.afsendermobil = *Mobilnummer::parse(u"20123450"_s);
        QCOMPARE(afsendersystemTable().field("afsendermobil")->show(system), u"20 12 34 50"_s);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QVariantMap>("values");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("there");

        const auto row = [](const char *name, const char *entity, const QVariantMap &values, const char *expected,
                            bool there = true) {
            QTest::newRow(name) << QString::fromLatin1(entity) << values << QByteArray(expected) << there;
        };
        row("kommune code", "myndighed", {{u"kommunekode"_s, u"3X6"_s}}, "myndighed.kommunekode");
        row("kommune code of four", "myndighed", {{u"kommunekode"_s, u"0316"_s}}, "myndighed.kommunekode");
        row("good kommune code", "myndighed", {{u"kommunekode"_s, u"316"_s}}, "myndighed.kommunekode", false);
        row("test CVR", "myndighed", {{u"cvr"_s, u"99999999"_s}}, "cvr.testnumber.use");
        row("http", "miljoe", {{u"printServiceUrl"_s, u"http://a/b"_s}}, "miljoe.https");
        row("no address", "miljoe", {{u"dueslagUrl"_s, u"dueslag"_s}}, "miljoe.https");
        row("password", "miljoe", {{u"dueslagUrl"_s, u"https://u:p@a/b"_s}}, "miljoe.userinfo");
        row("no dueslag", "miljoe", {}, "miljoe.nodueslag");
        row("dueslag", "miljoe", {{u"dueslagUrl"_s, u"https://a/b"_s}}, "miljoe.nodueslag", false);
        row("production without address", "miljoe", {{u"art"_s, u"produktionsmiljoe"_s}}, "miljoe.address");
        row("test without certificate", "miljoe", {{u"art"_s, u"eksternttestmiljoe"_s}}, "miljoe.certificate");
        row("local without address", "miljoe", {{u"art"_s, u"lokalplatform"_s}}, "miljoe.address", false);
        row("no sender's number", "afsendersystem", {}, "afsendersystem.mobil");
        row("another supplier", "afsendersystem", {{u"leverandoer"_s, u"Andre A/S"_s}}, "afsendersystem.leverandoer");
        row("KOMBIT A/S", "afsendersystem", {{u"leverandoer"_s, u"Kombit A/S"_s}}, "afsendersystem.leverandoer", false);
        row("mail", "afsendersystem", {{u"kontaktmail"_s, u"anne"_s}}, "kontakt.mail");
        row("EAN", "afsendersystem", {{u"ean"_s, u"4006381333931"_s}}, "ean.notpublic");
        row("validity", "afsendersystem", {{u"gyldigFra"_s, u"2-1-2026"_s}, {u"gyldigTil"_s, u"1-1-2026"_s}},
            "validity.order");
        row("letter", "materiale", {{u"type"_s, u"meddelelse"_s}}, "materiale.meddelelse");
        row("NemSMS", "materiale", {{u"type"_s, u"nemsms"_s}}, "materiale.meddelelse", false);
        row("large id", "materiale", {{u"materialeId"_s, u"3000000000"_s}}, "materialeid.large");
        row("NemSMS with a name in front", "materiale", {{u"navnForan"_s, true}}, "materiale.navnforan");
        row("letter with a name in front", "materiale", {{u"navnForan"_s, true}, {u"type"_s, u"meddelelse"_s}},
            "materiale.navnforan", false);
        row("NemSMS with a mailbox", "materiale", {{u"svarpostkasse"_s, u"12"_s}}, "materiale.svarpostkasse");
        row("letter with a mailbox", "materiale", {{u"svarpostkasse"_s, u"12"_s}, {u"type"_s, u"meddelelse"_s}},
            "materiale.svarpostkasse", false);
        row("S/MIME", "afsendersystem", {{u"snitflade"_s, u"smime"_s}}, "afsendersystem.snitflade");
        row("system to system", "afsendersystem", {{u"snitflade"_s, u"systemtilsystem"_s}}, "afsendersystem.snitflade",
            false);
        row("lists", "afsendersystem", {{u"opslag"_s, u"lister"_s}}, "afsendersystem.opslag");
        row("shared SysID", "afsendersystem", {{u"sysId"_s, u"1"_s}, {u"digitalPostSysId"_s, u"1"_s}},
            "serviceaftale.shared");
        row("two SysIDs", "afsendersystem", {{u"sysId"_s, u"1"_s}, {u"digitalPostSysId"_s, u"2"_s}},
            "serviceaftale.shared", false);
        row("whole API key", "afsendersystem", {{u"apinoegleSidste4"_s, u"abcdefgh"_s}}, "afsendersystem.sidste4");
        row("API key backwards", "afsendersystem",
            {{u"apinoegleUdstedt"_s, u"2-1-2026"_s}, {u"apinoegleUdloeber"_s, u"1-1-2026"_s}}, "afsendersystem.apiorder");
        row("API key for ever", "afsendersystem", {{u"apinoegle"_s, u"ngdp"_s}}, "afsendersystem.apinoegle");
        row("register's supplier", "register", {{u"leverandoer"_s, u"Andre"_s}}, "register.leverandoer");
        row("register of Digital Post", "register", {{u"omfang"_s, u"digitalpost"_s}}, "register.omfang");
        row("register with full lists", "register", {{u"udveksling"_s, u"fuldliste"_s}}, "register.udveksling");
        row("register with changes", "register", {{u"udveksling"_s, u"aendringer"_s}}, "register.udveksling", false);
        row("register without certificate", "register", {}, "register.certifikat");
        row("register without EAN", "register", {}, "field.required");
        row("group for letters", "tilmeldingsgruppe", {{u"type"_s, u"meddelelse"_s}}, "tilmeldingsgruppe.meddelelse");
        row("obligatory NemSMS", "tilmeldingsgruppe", {{u"obligatorisk"_s, true}}, "tilmeldingsgruppe.obligatorisk");
        row("obligatory without a day", "tilmeldingsgruppe", {{u"obligatorisk"_s, true}}, "tilmeldingsgruppe.aktivering");
        row("group number", "tilmeldingsgruppe", {{u"gruppeId"_s, u"12a"_s}}, "tilmeldingsgruppe.gruppeid");
        row("number of a kind", "forsendelsestype", {{u"nummer"_s, 0}}, "forsendelsestype.nummer");
        row("no number of a kind", "forsendelsestype", {}, "forsendelsestype.nummer", false);
        row("serial number", "certifikat", {{u"serienummer"_s, u"12:G4"_s}}, "certifikat.serienummer");
        row("good serial number", "certifikat", {{u"serienummer"_s, u"12:A4 ff"_s}}, "certifikat.serienummer", false);
        row("no end", "certifikat", {}, "certifikat.gyldigtil");
        row("MOCES for the register", "certifikat", {{u"rolle"_s, u"register"_s}, {u"type"_s, u"moces"_s}},
            "certifikat.moces");
        row("end before start", "certifikat", {{u"gyldigFra"_s, u"2-1-2026"_s}, {u"gyldigTil"_s, u"1-1-2026"_s}},
            "validity.order");
        row("no NemSMS", "tilslutningsaftale", {}, "tilslutningsaftale.nemsms");
        row("no register", "tilslutningsaftale", {}, "tilslutningsaftale.register");
        row("no portal", "tilslutningsaftale", {}, "tilslutningsaftale.portal");
        row("portal", "tilslutningsaftale", {{u"portaladgang"_s, true}}, "tilslutningsaftale.portal", false);
        row("negative fee", "tilslutningsaftale", {{u"engangsbeloeb"_s, -1}}, "field.negative");
        row("route SF1601", "miljoe", {{u"art"_s, u"eksternttestmiljoe"_s}, {u"rute"_s, u"sf1601"_s}},
            "miljoe.kombipost");
        row("route SF1601 needs no PrintService", "miljoe",
            {{u"art"_s, u"eksternttestmiljoe"_s}, {u"rute"_s, u"sf1601"_s}}, "miljoe.address", false);
        row("enrolment by http", "miljoe", {{u"tilmeldingUrl"_s, u"http://a/b"_s}}, "miljoe.https");
        row("unknown kommune", "myndighed", {{u"kommunekode"_s, u"102"_s}}, "myndighed.ukendt");
        row("another kommune's CVR", "myndighed", {{u"kommunekode"_s, u"101"_s}, {u"cvr"_s, u"29189846"_s}},
            "myndighed.cvr");
        row("beskedtype without name", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}},
            "serviceaftale.beskedtype");
        row("beskedtype without direction", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}},
            "serviceaftale.retning");
        row("narrow KLE", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}, {u"kle"_s, u"32.18.04"_s}},
            "serviceaftale.snaever");
        row("narrow sensitivity", "serviceaftale",
            {{u"integration"_s, u"beskedtype"_s}, {u"personfoelsomhed"_s, u"ingen"_s}}, "serviceaftale.snaever");
        row("all", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}, {u"kle"_s, u"Alle"_s}},
            "serviceaftale.snaever", false);
        row("no fagsystem", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}}, "serviceaftale.fagsystem");
        row("one fagsystem", "serviceaftale", {{u"integration"_s, u"beskedtype"_s}, {u"fagsystem"_s, u"KY"_s}},
            "serviceaftale.fagsystem", false);
        row("sending without fagsystem", "serviceaftale", {{u"integration"_s, u"sf1600"_s}}, "serviceaftale.fagsystem", false);
        row("Fjernprint never checked", "serviceaftale", {{u"fjernprintleverandoer"_s, u"Trykkeri"_s}},
            "serviceaftale.fjernprint");
        const base::FieldValues receives {{u"integration"_s, u"beskedtype"_s}, {u"retning"_s, u"modtag"_s}};
        const auto with = [&receives](const QString &cpr, const QString &cvr) {
            base::FieldValues values = receives;
            values.insert({{u"abonnementCpr"_s, cpr}, {u"abonnementCvr"_s, cvr}});
            return values;
        };
        row("no expression", "serviceaftale", receives, "serviceaftale.abonnement");
        row("one expression", "serviceaftale", with(u"borgere"_s, {}), "serviceaftale.abonnement");
        row("two expressions", "serviceaftale", with(u"borgere"_s, u"virksomheder"_s), "serviceaftale.abonnement", false);
        row("one expression twice", "serviceaftale", with(u"Alle"_s, u"alle "_s), "serviceaftale.abonnementens");
        row("a number for a name", "serviceaftale", with(u"2512484916"_s, u"b"_s), "serviceaftale.abonnementcpr");
        row("only who receives", "serviceaftale", {{u"integration"_s, u"sf1600"_s}}, "serviceaftale.abonnement", false);
        row("negative volume", "serviceaftale", {{u"forventetMaengde"_s, -5}}, "field.negative");
        row("nobody", "testperson", {}, "testperson.nobody");
        row("two numbers", "testperson", {{u"cpr"_s, u"2512484916"_s}, {u"cvr"_s, u"29189846"_s}}, "testperson.both");
        row("a company", "testperson", {{u"cvr"_s, u"29189846"_s}}, "testperson.nobody", false);
        row("no consent", "testperson", {{u"mobilnummer"_s, u"20123456"_s}}, "testperson.samtykke");
        row("odd CPR", "testperson", {{u"cpr"_s, u"2512169996"_s}}, "cpr.modulus11.unlikely");
    }

    void rules()
    {
        QFETCH(QString, entity);
        QFETCH(QVariantMap, values);
        QFETCH(QByteArray, expected);
        for (const auto *table : tables()) {
            if (table->name != entity.toLatin1()) {
                continue;
            }
            const auto record = table->make();
            QVERIFY(table->assign(*record, values).isEmpty());
            const auto found = table->validate(*record);
            QTEST(test::codes(found).contains(expected), "there");
            QVERIFY(test::allSpeak(found));
        }
    }

    void theFormSaysThatListsAreUsedBesideTheOnlineLookUp()
    {
        const auto &table = domain::afsendersystemTable();
        const auto *opslag = table.field("opslag");
        QCOMPARE(opslag->read(*table.make()).toString(), u"online"_s);
        QCOMPARE(table.fieldTemplate("kombit")->values.value(u"opslag"_s).toString(), u"online"_s);
        QVERIFY(QByteArray(opslag->hint).contains("registration lists are used as well"));
        QCOMPARE(opslag->reference, "SF2250 TS102");
    }
    void theTemplateIsWhatTheTextPrescribes_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::newRow("TS102") << u"afsendersystem"_s;
        QTest::newRow("TS103") << u"register"_s;
    }
    void theTemplateIsWhatTheTextPrescribes()
    {
        QFETCH(QString, entity);
        for (const auto *table : tables()) {
            if (table->name != entity.toLatin1()) {
                continue;
            }
            const auto *one = table->fieldTemplate("kombit");
            QVERIFY(one);
            const auto record = table->make();
            QVERIFY(table->assign(*record, one->values).isEmpty());
            for (const auto &finding : table->validate(*record)) {
                QVERIFY2(!one->values.contains(QString::fromLatin1(finding.field)), finding.field.constData());
            }
            QCOMPARE(table->values(*record).value(u"leverandoer"_s).toString(), u"KOMBIT"_s);
        }
    }

    void thumbprintsAreReadAsPeopleCopyThem()
    {
        const auto read = Sha1Aftryk::parse(u"00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33"_s);
        QVERIFY(read);
        QCOMPARE(read->toString(), u"00112233445566778899AABBCCDDEEFF00112233"_s);
        QCOMPARE(Sha1Aftryk::parse(QString(39, u'a')).error().message.code, "aftryk.length");
        QCOMPARE(Sha256Aftryk::parse(QString(40, u'a')).error().message.code, "aftryk.length");
        QCOMPARE(Sha256Aftryk::parse(QString(64, u'x')).error().message.code, "aftryk.character");
    }

    void aTestPersonIsWhoItsNumberSays()
    {
        Testperson person;
        QVERIFY(!modtagerOf(person));
        person.cvr = *Cvr::parse(u"29189846"_s);
        QVERIFY(!isBorger(*modtagerOf(person)));
        person.cpr = *Cpr::parse(u"2512484916"_s);
        QVERIFY(isBorger(*modtagerOf(person)));
    }

    void onlyNemSmsMaterialSends()
    {
        Materiale materiale;
        materiale.navn = u"Brev"_s;
        QVERIFY(checkSendsNemSms(materiale).isEmpty());
        materiale.type = MaterialeType::Meddelelse;
        QCOMPARE(test::codes(checkSendsNemSms(materiale)), QByteArrayList {"materiale.type"});
        QVERIFY(!base::acceptable(checkSendsNemSms(materiale)));
    }
};

NEMSMS_TEST(tst_entities)
#include "tst_entities.moc"
