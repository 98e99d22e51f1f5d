// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/sendcheck.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using base::Severity;

namespace {

QDateTime danish(const char *text)
{
    return QDateTime(QDateTime::fromString(QLatin1String(text), Qt::ISODate).date(),
                     QDateTime::fromString(QLatin1String(text), Qt::ISODate).time(), base::danishTime());
}

SendBasis good()
{
    SendBasis all;
    all.miljoe.id = u"m"_s;
    all.miljoe.navn = u"Ekstern test"_s;
    all.miljoe.art = domain::MiljoeArt::EksterntTestmiljoe;
    all.aftale.navn = u"SF1600 NemSMS"_s;
    all.aftale.nemSmsSysId = *domain::NemSmsSysId::parse(u"1001"_s);
    all.aftale.adgang = domain::Adgang::Certifikat;
    all.aftale.certifikatbegrundelse = u"test"_s;
    all.aftale.certifikatdato = QDate(2026, 1, 5);
    all.myndighed.navn = u"Prøvekøbing"_s;
    all.myndighed.cvr = *domain::Cvr::parse(u"29189846"_s);
    domain::Tilslutningsaftale agreed;
    agreed.navn = u"Tilslutning"_s;
    agreed.ean = *domain::Ean::parse(u"5790000000005"_s);
    all.tilslutninger = {agreed};
    all.certifikat = domain::Certifikat();
    all.certifikat->navn = u"KY"_s;
    all.certifikat->cvr = all.myndighed.cvr;
    all.materiale = domain::Materiale();
    all.materiale->navn = u"Påmindelse"_s;
    all.afsendersystem = domain::Afsendersystem();
    all.afsendersystem->sysId = *domain::NemSmsSysId::parse(u"1001"_s);
    all.testperson = domain::Testperson();
    all.testperson->navn = u"Prøveperson 1"_s;
    all.testperson->miljoeId = u"m"_s;
    all.testperson->samtykke = true;
    all.modtager = *domain::parseModtager(u"2512484916"_s);
    all.tekst = u"Husk din tid"_s;
    all.aftale.tilstand = domain::Aftaletilstand::Aktiv;
    return all;
}

using Change = void (*)(SendBasis &);

} // namespace

class tst_sendetjek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDraftPassesEveryCheck()
    {
        const CheckReport report {sendcheck(good(), danish("2026-11-24T10:00:00")), {}, false};
        QVERIFY(report.maySend());
        QSet<QByteArray> seen;
        for (const auto &one : report.check) {
            seen += one.code;
            QVERIFY2(!one.severity, one.message.code.constData());
            QVERIFY2(base::isInCatalogue(one.message.code), one.message.code.constData());
        }
        QCOMPARE(seen, (QSet<QByteArray> {"text", "route", "form", "window", "servicewindow", "person", "material", "agreement",
                                          "certificate", "price", "ean"}));
    }

    void eachFaultIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("stops");
        const auto row = [](const char *name, const char *check, const char *code, bool stops, Change change) {
            QTest::newRow(name) << change << QByteArray(check) << QByteArray(code) << stops;
        };
        row("empty", "text", "sms.empty", true, [](SendBasis &all) { all.tekst.clear(); });
        row("161 characters", "text", "sms.length", true, [](SendBasis &all) { all.tekst = QString(161, u'a'); });
        row("UCS-2", "text", "sms.forcing", false, [](SendBasis &all) { all.tekst = u"Hej “verden”"_s; });
        row("cpr", "text", "sms.cpr", true, [](SendBasis &all) { all.tekst = u"Om 251248-4916"_s; });
        row("cpr in pairs", "text", "sms.cpr", true, [](SendBasis &all) { all.tekst = u"Om 25 12 48 4916"_s; });
        row("a test CVR of the authority in production", "agreement", "cvr.testnumber", true, [](SendBasis &all) {
            all.miljoe.art = domain::MiljoeArt::Produktionsmiljoe;
            all.myndighed.cvr = *domain::Cvr::parse(u"99999999"_s);
        });
        row("a test CVR as the recipient in production", "person", "cvr.testnumber", true, [](SendBasis &all) {
            all.miljoe.art = domain::MiljoeArt::Produktionsmiljoe;
            all.modtager = *domain::parseModtager(u"99999999"_s);
        });
        row("a test CVR elsewhere", "agreement", "cvr.testnumber.use", false,
            [](SendBasis &all) { all.myndighed.cvr = *domain::Cvr::parse(u"99999999"_s); });
        row("health", "text", "sms.health", false, [](SendBasis &all) { all.tekst = u"Svar på din blodprøve"_s; });
        row("a fictive person in production", "person", "sms.check.fictive", true, [](SendBasis &all) {
            all.miljoe.art = domain::MiljoeArt::Produktionsmiljoe;
            all.testperson->kilde = domain::Testkilde::FaellesoffentligtTestmiljoe;
        });
        row("no person", "person", "sms.check.noperson", true, [](SendBasis &all) { all.testperson.reset(); });
        row("other person", "person", "sms.check.otherperson", true,
            [](SendBasis &all) { all.testperson->miljoeId = u"x"_s; });
        row("no material", "material", "sms.check.nomaterial", true, [](SendBasis &all) { all.materiale.reset(); });
        row("letter", "material", "materiale.type", true,
            [](SendBasis &all) { all.materiale->type = domain::MaterialeType::Meddelelse; });
        row("retired material", "material", "sms.check.retiredmaterial", true,
            [](SendBasis &all) { all.materiale->retiredAt = QDateTime::currentDateTimeUtc(); });
        row("no sender system", "material", "sms.check.sendersystem", true,
            [](SendBasis &all) { all.afsendersystem.reset(); });
        row("old sender system", "material", "sms.check.sendersystem", true,
            [](SendBasis &all) { all.afsendersystem->gyldigTil = QDate(2026, 11, 23); });
        row("SF2250 agreement", "agreement", "serviceaftale.covers", true,
            [](SendBasis &all) { all.aftale.integration = domain::Integration::SF2250; });
        row("ended agreement", "agreement", "serviceaftale.expired", true,
            [](SendBasis &all) { all.aftale.gyldigTil = QDate(2026, 11, 23); });
        row("retired agreement", "agreement", "serviceaftale.retired", true,
            [](SendBasis &all) { all.aftale.retiredAt = QDateTime::currentDateTimeUtc(); });
        row("agreement in draft", "agreement", "serviceaftale.inactive", true,
            [](SendBasis &all) { all.aftale.tilstand = domain::Aftaletilstand::Kladde; });
        row("agreement of another environment", "agreement", "serviceaftale.miljoe", true, [](SendBasis &all) {
            all.miljoe.id = u"her"_s;
            all.testperson->miljoeId = u"her"_s;
            all.aftale.miljoeId = u"der"_s;
        });
        row("no consent", "person", "sms.check.consent", true,
            [](SendBasis &all) { all.testperson->samtykke = false; }); // whether the number is stored here or not
        row("sender system of another environment", "material", "sms.check.sendersystem", true,
            [](SendBasis &all) { all.afsendersystem->miljoeId = u"der"_s; });
        row("material of another kommune", "material", "sms.check.otherkommune", true,
            [](SendBasis &all) { all.afsendersystem->myndighedId = u"nabo"_s; });
        row("citizen and a group for companies", "material", "sms.check.nogroup.borger", false, [](SendBasis &all) {
            all.grupper = {domain::Tilmeldingsgruppe()};
            all.grupper.first().modtagertype = domain::Modtagertype::Virksomhed;
        });
        row("company and a group for citizens", "material", "sms.check.nogroup.virksomhed", false, [](SendBasis &all) {
            all.grupper = {domain::Tilmeldingsgruppe()};
            all.modtager = *domain::parseModtager(u"29189846"_s);
        });
        row("two SysIDs", "agreement", "sms.check.sysid", false,
            [](SendBasis &all) { all.afsendersystem->sysId = *domain::NemSmsSysId::parse(u"1009"_s); });
        row("the register's certificate", "certificate", "sms.check.certrole", true,
            [](SendBasis &all) { all.certifikat->rolle = domain::Certifikatrolle::Register; });
        row("KOMBIT's certificate", "certificate", "sms.check.certkombit", true,
            [](SendBasis &all) { all.certifikat->cvr = *domain::Cvr::parse(u"19435075"_s); });
        row("an ended certificate", "certificate", "sms.check.certexpired", true,
            [](SendBasis &all) { all.certifikat->gyldigTil = QDate(2026, 11, 23); });
        row("a certificate of another environment", "certificate", "sms.check.certmiljoe", true,
            [](SendBasis &all) { all.certifikat->miljoeId = u"der"_s; });
        row("somebody else's certificate", "certificate", "sms.check.certholder", false,
            [](SendBasis &all) { all.certifikat->cvr = *domain::Cvr::parse(u"55133018"_s); });
        row("no EAN", "ean", "sms.check.noean", false, [](SendBasis &all) { all.tilslutninger.clear(); });
        row("an EAN of an ended agreement", "ean", "sms.check.noean", false,
            [](SendBasis &all) { all.tilslutninger.first().gyldigTil = QDate(2026, 11, 23); });
        row("two EANs", "ean", "sms.check.eans", false, [](SendBasis &all) {
            all.tilslutninger += all.tilslutninger.first();
            all.tilslutninger.last().ean = *domain::Ean::parse(u"5790000000012"_s);
        });
        row("token", "certificate", "sms.check.token", false,
            [](SendBasis &all) { all.aftale.adgang = domain::Adgang::Token; });
        row("exception without reason", "certificate", "sms.check.exception", false,
            [](SendBasis &all) { all.aftale.certifikatbegrundelse.clear(); });
        row("no price", "price", "sms.check.noprice", false,
            [](SendBasis &all) { all.aftale.integration = domain::Integration::SF1601; all.vej = domain::Afsendelsesvej::Memo; });
    }
    void eachFaultIsFound()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, check);
        QFETCH(QByteArray, code);
        QFETCH(bool, stops);
        SendBasis all = good();
        change(all);
        const CheckReport report {sendcheck(all, danish("2026-11-24T10:00:00")), {}, false};
        QCOMPARE(report.maySend(), !stops);
        const auto found = std::find_if(report.check.cbegin(), report.check.cend(),
                                        [&](const Check &one) { return one.message.code == code; });
        QVERIFY(found != report.check.cend());
        QCOMPARE(found->code, check);
        QVERIFY(found->severity.has_value());
        QVERIFY(found->fix.code.isEmpty() || base::isInCatalogue(found->fix.code));
    }

    void aMaterialForBothIsInTwoGroups()
    {
        for (const auto &number : {u"2512484916"_s, u"29189846"_s}) {
            SendBasis all = good();
            all.modtager = *domain::parseModtager(number);
            all.grupper = {domain::Tilmeldingsgruppe(), domain::Tilmeldingsgruppe()};
            all.grupper.last().modtagertype = domain::Modtagertype::Virksomhed;
            for (const auto &one : sendcheck(all, danish("2026-11-24T10:00:00"))) {
                QVERIFY2(one.code != "material" || !one.severity, one.message.code.constData());
            }
        }
    }
    void onTheLocalPlatformAnybodyIsATestPerson()
    {
        SendBasis all = good();
        all.miljoe.art = domain::MiljoeArt::LokalPlatform;
        all.testperson.reset();
        QVERIFY(!checkPerson(all).first().severity);
    }

    void theHoursAreThoseOfTheClockGiven_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("may");
        QTest::newRow("before") << danish("2026-11-24T07:59:59") << false;
        QTest::newRow("first") << danish("2026-11-24T08:00:00") << true;
        QTest::newRow("last") << danish("2026-11-24T21:59:59") << true;
        QTest::newRow("after") << danish("2026-11-24T22:00:00") << false;
        QTest::newRow("Sunday night") << danish("2026-11-22T02:00:00") << false;
    }
    void theHoursAreThoseOfTheClockGiven()
    {
        QFETCH(QDateTime, moment);
        QFETCH(bool, may);
        const CheckReport report {checkTime(moment), {}, false};
        QCOMPARE(report.maySend(), may);
    }

    void whatWasAnnouncedCounts()
    {
        SendBasis basis = good();
        basis.miljoe.servicevinduer = u"ugentligt; 18-11-2026 05:00; 18-11-2026 06:00; 10-11-2026; KOMBIT"_s;
        const QDateTime inside(QDate(2026, 11, 18), QTime(5, 30), base::danishTime());
        const auto said = [&](const QDateTime &now, const QByteArray &check) {
            QByteArrayList codes;
            for (const auto &one : sendcheck(basis, now)) {
                if (one.code == check) {
                    codes += one.message.code;
                }
            }
            return codes;
        };
        QVERIFY(said(inside, "servicewindow").contains("servicevindue.announced"));
        QVERIFY(!said(inside.addDays(1), "servicewindow").contains("servicevindue.announced"));
        basis.aftale.integration = domain::Integration::SF1601;
        basis.vej = domain::Afsendelsesvej::Memo;
        QCOMPARE(said(inside, "price"), (QByteArrayList {"sms.check.noprice"}));
        basis.miljoe.rute = domain::Miljoerute::Sf1601;
        basis.miljoe.prisNemSms = u"0,07"_s;
        QVERIFY(!said(inside, "price").contains("sms.check.noprice"));
    }
};

NEMSMS_TEST(tst_sendetjek)
#include "tst_sendetjek.moc"
