// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/aktivitetgrundlag.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using test::await;
using test::UsecaseFixture;

namespace {

template <class E>
E record(const char *id)
{
    E made;
    made.id = QString::fromLatin1(id);
    return made;
}

/// A configuration that proves whatever a configuration can prove.
Aktivitetsgrundlag whole()
{
    using namespace domain;
    const auto ean = *Ean::parse(u"5798009811578"_s);
    Aktivitetsgrundlag all;
    all.today = QDate(2026, 11, 17);
    auto connection = record<Tilslutningsaftale>("tilslutning");
    connection.navn = u"Digital Post"_s;
    connection.daekkerNemSms = connection.daekkerRegister = connection.portaladgang = true;
    connection.ean = ean;
    connection.underskrevet = QDate(2026, 1, 1);
    connection.reference = u"2026-1"_s;
    all.tilslutninger = {connection};
    auto system = record<Afsendersystem>("system");
    system.sysId = *NemSmsSysId::parse(u"1001"_s);
    system.navn = u"NemSMS"_s;
    system.leverandoer = u"KOMBIT"_s;
    system.afsendermobil = *Mobilnummer::parse(u"20000000"_s);
    all.afsendersystemer = {system};
    auto certificate = record<Certifikat>("certifikat");
    certificate.navn = u"VOCES"_s;
    certificate.rolle = Certifikatrolle::Serviceplatform;
    certificate.sha256 = *Sha256Aftryk::parse(QString(64, u'A'));
    certificate.gyldigTil = QDate(2028, 1, 1);
    all.certifikater = {certificate};
    auto reg = record<Register>("register");
    reg.sysId = *RegisterSysId::parse(u"1003"_s);
    reg.navn = u"Register"_s;
    reg.leverandoer = u"KOMBIT"_s;
    reg.ean = ean;
    reg.certifikatId = u"certifikat"_s;
    all.registre = {reg};
    auto materiale = record<Materiale>("materiale");
    materiale.navn = u"Påmindelse"_s;
    all.materialer = {materiale};
    all.grupper = {record<Tilmeldingsgruppe>("gruppe")};
    auto link = record<Gruppetilknytning>("link");
    link.materialeId = u"materiale"_s;
    link.tilmeldingsgruppeId = u"gruppe"_s;
    all.tilknytninger = {link};
    auto type = record<Forsendelsestype>("type");
    type.materialeId = u"materiale"_s;
    all.typer = {type};
    auto enrolling = record<Serviceaftale>("tilmelding");
    enrolling.integration = Integration::SF2250;
    enrolling.registerSysId = reg.sysId;
    enrolling.registercertifikatId = u"certifikat"_s;
    enrolling.tilstand = Aftaletilstand::Aktiv;
    auto receiving = record<Serviceaftale>("modtag");
    receiving.integration = Integration::Beskedtype;
    receiving.retning = Retning::Modtag;
    receiving.beskedtype = u"NemSMS tilmelding"_s;
    receiving.abonnementCpr = u"borgere"_s;
    receiving.abonnementCvr = u"virksomheder"_s;
    receiving.tilstand = Aftaletilstand::Aktiv;
    receiving.tba13 = receiving.tba14 = receiving.tba15 = QDate(2026, 1, 1);
    auto sending = receiving;
    sending.retning = Retning::Afsend;
    sending.tba10 = sending.tba11 = sending.tba12 = QDate(2026, 1, 1);
    all.aftaler = {enrolling, receiving, sending};
    return all;
}

Aktivitetsbevis of(const Aktivitetsgrundlag &all, const QByteArray &id)
{
    for (const auto &bevis : judgeAktiviteter(all)) {
        if (bevis.aktivitet.id == id) {
            return bevis;
        }
    }
    return {};
}

using Change = void (*)(Aktivitetsgrundlag &);

} // namespace

class tst_aktiviteter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsThatOfTheDocument()
    {
        QByteArrayList ids;
        for (const auto &one : domain::aktiviteter()) {
            ids += one.id;
            QVERIFY2(one.titel && one.reference.startsWith(u"SF2250 "_s), one.id.constData());
            QVERIFY2(one.reference.section(u" ("_s, 0, 0).endsWith(QString::fromLatin1(one.id)), one.id.constData());
            QCOMPARE(one.laesning == nullptr, one.ordlyd.isEmpty());
        }
        QCOMPARE(ids, (QByteArrayList {"TS101", "TS102", "TS103", "TS104", "TS105", "TS106", "TS107", "TS108", "TS109",
                                       "TS110", "TS111", "TS201", "TSP01", "TSP02", "TSP03", "TSP04", "TSP05", "TSP06",
                                       "TSP07"}));
    }

    /// SF2250 2.2.3 TS102.
    void whatSf1600SaysOfTheSameStandsBesideIt()
    {
        QCOMPARE(domain::aktiviteter().at(1).reference, u"SF2250 2.1.3 TS102 (SF1600 TS103, TS203, TS303, TS403)"_s);
    }

    void ownersPhasesAndDependencies()
    {
        for (const auto &one : domain::aktiviteter()) {
            if (!one.id.startsWith("TS1")) {
                QCOMPARE(one.fase, "1");
                continue;
            }
            const bool supplier = QByteArrayList {"TS105", "TS106", "TS108", "TS109", "TS111"}.contains(one.id);
            QCOMPARE(one.ejer, supplier ? domain::Aktivitetsejer::Fagleverandoer : domain::Aktivitetsejer::Kommune);
            QCOMPARE(one.fase, one.id == "TS101" ? "2.1" : "2.2");
            QCOMPARE(one.afhaengerAf.contains("TS103"), one.id == "TS106");
        }
        const auto platform = domain::aktiviteter().at(16);
        QCOMPARE(platform.id, "TSP05");
        QCOMPARE(platform.ejer, domain::Aktivitetsejer::Kombit);
    }

    void aWholeConfigurationProvesAllThatItCan()
    {
        const QByteArrayList elsewhere {"TSP02", "TSP06"};
        for (const auto &bevis : judgeAktiviteter(whole())) {
            QVERIFY2(bevis.grad == (elsewhere.contains(bevis.aktivitet.id) ? Bevisgrad::Udenfor : Bevisgrad::Bevist),
                     bevis.aktivitet.id.constData());
            QVERIFY(!bevis.reasons.isEmpty());
            for (const auto &reason : bevis.reasons) {
                QVERIFY2(base::isInCatalogue(reason.code), reason.code.constData());
            }
        }
    }

    void anEmptyOneProvesNothing()
    {
        for (const auto &bevis : judgeAktiviteter({})) {
            QVERIFY(bevis.grad == Bevisgrad::Mangler || bevis.grad == Bevisgrad::Udenfor);
            QVERIFY(base::isInCatalogue("aktivitet.grad." + toCode(bevis.grad)));
        }
    }

    void whatIsMissingIsTold_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const char *id, const char *code, Change change) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(code) << change;
        };
        row("not signed", "TS101", "aktivitet.unsigned", [](auto &all) { all.tilslutninger.first().underskrevet = {}; });
        row("no portal", "TS201", "aktivitet.noaccess", [](auto &all) { all.tilslutninger.first().portaladgang = false; });
        row("another supplier", "TS102", "aktivitet.findings",
            [](auto &all) { all.afsendersystemer.first().leverandoer = u"Andre"_s; });
        row("full list", "TS103", "aktivitet.findings",
            [](auto &all) { all.registre.first().udveksling = domain::Registerudveksling::FuldListe; });
        row("no group", "TS104", "aktivitet.nogroup", [](auto &all) { all.tilknytninger.clear(); });
        row("group for letters", "TS104", "aktivitet.nogroup",
            [](auto &all) { all.grupper.first().type = domain::MaterialeType::Meddelelse; });
        row("draft", "TS106", "aktivitet.state",
            [](auto &all) { all.aftaler.first().tilstand = domain::Aftaletilstand::Kladde; });
        row("another certificate", "TS106", "aktivitet.register",
            [](auto &all) { all.aftaler.first().registercertifikatId = u"andet"_s; });
        row("before TS103", "TS106", "aktivitet.depends", [](auto &all) { all.registre.first().leverandoer = u"x"_s; });
        row("only requested", "TS107", "aktivitet.state",
            [](auto &all) { all.aftaler.first().tilstand = domain::Aftaletilstand::Anmodet; });
        row("ended", "TS106", "aktivitet.state",
            [](auto &all) { all.aftaler.first().tilstand = domain::Aftaletilstand::Ophoert; });
        row("agreement ran out", "TS107", "aktivitet.over",
            [](auto &all) { all.aftaler.first().gyldigTil = QDate(2026, 11, 16); });
        row("connection ran out", "TS101", "aktivitet.over",
            [](auto &all) { all.tilslutninger.first().gyldigTil = QDate(2026, 11, 16); });
        row("register ran out", "TS103", "aktivitet.over",
            [](auto &all) { all.registre.first().gyldigTil = QDate(2026, 11, 16); });
        row("not approved", "TS110", "aktivitet.state",
            [](auto &all) { all.aftaler[1].tilstand = domain::Aftaletilstand::Anmodet; });
    }
    void whatIsMissingIsTold()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, code);
        QFETCH(Change, change);
        auto all = whole();
        change(all);
        const auto bevis = of(all, id);
        QCOMPARE(bevis.grad, Bevisgrad::Delvist);
        QVERIFY(std::any_of(bevis.reasons.cbegin(), bevis.reasons.cend(),
                            [&](const base::Message &reason) { return reason.code == code; }));
    }

    /// TS101 is closed by an agreement that was there before, one for SF1600 too, once its date and reference are entered.
    void anAgreementThatExistsClosesTs101()
    {
        auto all = whole();
        auto &agreement = all.tilslutninger.first();
        agreement.daekkerSf1600 = true;
        agreement.underskrevet = QDate(2016, 5, 1);
        QCOMPARE(of(all, "TS101").grad, Bevisgrad::Bevist);
        agreement.reference = u" "_s;
        QCOMPARE(of(all, "TS101").grad, Bevisgrad::Delvist);
        agreement.reference = u"sag 1"_s;
        agreement.underskrevet = {};
        QCOMPARE(of(all, "TS101").grad, Bevisgrad::Delvist);
    }

    /// One record closes TS101, TS201 and what SF1600 calls TS501.
    void oneAgreementClosesTs101AndTs201()
    {
        Aktivitetsgrundlag all;
        all.today = whole().today;
        all.tilslutninger = whole().tilslutninger;
        for (const char *id : {"TS101", "TS201"}) {
            QCOMPARE(of(all, id).grad, Bevisgrad::Bevist);
            QCOMPARE(of(all, id).reasons.first().arguments.value(u"record"_s), u"Digital Post"_s);
        }
        QCOMPARE(of(all, "TS201").aktivitet.reference, u"SF2250 2.2.3 TS201 (SF1600 TS501)"_s);
    }

    void ts108WantsItsThreeTasksDone()
    {
        for (const auto task : {&domain::Serviceaftale::tba13, &domain::Serviceaftale::tba14, &domain::Serviceaftale::tba15}) {
            for (const QDate day : {QDate(), QDate(2026, 11, 18)}) { // not done, and not done before tomorrow
                auto all = whole();
                all.aftaler[1].*task = day;
                QCOMPARE(of(all, "TS108").grad, Bevisgrad::Delvist);
                QCOMPARE(of(all, "TS108").reasons.first().code, "aktivitet.tasks");
                QCOMPARE(of(all, "TSP03").grad, Bevisgrad::Bevist);
            }
        }
        auto all = whole();
        all.aftaler[1].tba13 = all.aftaler[1].tba14 = all.aftaler[1].tba15 = {};
        QCOMPARE(of(all, "TS108").grad, Bevisgrad::Mangler);
        QCOMPARE(of(all, "TS108").reasons.first().arguments.value(u"tasks"_s), u"TBA13, TBA14, TBA15"_s);
        all.aftaler.removeAt(1);
        QCOMPARE(of(all, "TS108").reasons.first().code, "aktivitet.missing");
    }

    /// More than TS108: the last three are not enough.
    void tsp03WantsAllSixTasksDone()
    {
        using domain::Serviceaftale;
        for (const auto task : {&Serviceaftale::tba10, &Serviceaftale::tba11, &Serviceaftale::tba12, &Serviceaftale::tba13,
                                &Serviceaftale::tba14, &Serviceaftale::tba15}) {
            auto all = whole();
            all.aftaler[2].*task = {};
            QCOMPARE(of(all, "TSP03").grad, Bevisgrad::Delvist);
            QCOMPARE(of(all, "TS108").grad, Bevisgrad::Bevist);
        }
    }

    void anotherBeskedtypeProvesNothing()
    {
        auto all = whole();
        all.aftaler[1].beskedtype = u"CPR haendelse"_s;
        QCOMPARE(of(all, "TS109").grad, Bevisgrad::Mangler);
        all.aftaler[1].beskedtype = u"e2a75d94-3c1b-4f68-9a07-6d8b51c2f3e0"_s; // an UUID does not tell which
        QCOMPARE(of(all, "TS109").grad, Bevisgrad::Bevist);
    }

    void aSharedSysIdIsNoFault()
    {
        auto all = whole();
        all.afsendersystemer.first().digitalPostSysId = domain::DigitalPostSysId::parse(u"1001"_s).value();
        QCOMPARE(of(all, "TS102").grad, Bevisgrad::Bevist);
    }

    /// The list is that of a pair: one kommune and one user system.
    void eachUserSystemHasAListOfItsOwn()
    {
        UsecaseFixture set;
        QCOMPARE(set.set(), QString());
        QCOMPARE(set.fill(), QString());
        const QString one = u"0b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"_s;
        const QString other = u"1b8c3f52-21d4-4e8f-8c3e-7a5f0d9e6b21"_s;
        const auto agree = [&](const char *uuid, const QString &system, const QString &fagsystem) {
            return set.make(domain::serviceaftaleTable(),
                            {{"uuid", uuid}, {"navn", fagsystem}, {"integration", "sf2250"}, {"myndighedId", set.myndighed},
                             {"brugersystemUuid", system}, {"fagsystem", fagsystem}, {"registerSysId", "1003"}});
        };
        set.activate(agree("6d1f5a0c-6f0e-4c55-9d0a-1b7a4c2e9f10", other, u"KSD"_s));
        QVERIFY(!set.make(domain::forsendelsestypeTable(), {{"fagsystem", "ksd"}, {"navn", "T"}, {"materialeId", set.materiale}}).isEmpty());
        const AktivitetVerbs verbs(set.sendParts);
        QCOMPARE(await(verbs.anvendersystemer()).value(), (QList<Anvendersystem> {{one, {}}, {other, u"KSD"_s}}));
        const auto gradOf = [&](const QString &system, int place) { return await(verbs.list(system)).value().at(place).grad; };
        for (const int place : {4, 6}) { // TS105, TS107
            QCOMPARE(gradOf({}, place), Bevisgrad::Bevist);
            QCOMPARE(gradOf(other, place), Bevisgrad::Bevist);
            QCOMPARE(gradOf(one, place), Bevisgrad::Mangler);
        }
        for (const QString &system : {one, other}) { // what is the kommune's own is the same in both
            const auto all = await(verbs.list(system)).value();
            QCOMPARE(all.size(), 19);
            QCOMPARE(all.first().aktivitet.fase, "2.1");
            QVERIFY(std::all_of(all.cbegin() + 1, all.cbegin() + 11, [](const auto &line) { return line.aktivitet.fase == "2.2"; }));
            QCOMPARE(all.at(1).grad, await(verbs.list()).value().at(1).grad);
        }
        QVERIFY(!await(verbs.list(u"KSD"_s)));
    }

    void onlyTheActiveEnvironmentsRecordsCount()
    {
        UsecaseFixture set;
        QCOMPARE(set.set(), QString());
        QCOMPARE(set.fill(), QString());
        const QString elsewhere = set.make(domain::miljoeTable(), {{"navn", "Andet"},
                                                                   {"art", "eksternttestmiljoe"},
                                                                   {"printServiceUrl", "https://other.example/"}});
        QVERIFY(!elsewhere.isEmpty());
        const auto gradOf = [&](int place) {
            const auto all = await(AktivitetVerbs(set.sendParts).list());
            return all ? all->at(place).grad : Bevisgrad::Udenfor;
        };
        const auto make = [&](const char *sysId, const QString &miljoe) {
            return set.make(domain::registerTable(), {{"sysId", sysId}, {"navn", "R"}, {"leverandoer", "KOMBIT"},
                                                      {"ean", "5798009811578"}, {"miljoeId", miljoe}});
        };
        QVERIFY(!make("1003", elsewhere).isEmpty());
        QCOMPARE(gradOf(2), Bevisgrad::Mangler);
        QVERIFY(!make("1004", set.miljoe).isEmpty());
        QVERIFY(gradOf(2) != Bevisgrad::Mangler);
    }

    void onlyTheActiveKommunesRecordsCount()
    {
        UsecaseFixture set;
        QCOMPARE(set.set(), QString());
        QCOMPARE(set.fill(), QString());
        const QString other = set.make(domain::myndighedTable(), {{"cvr", "64942212"}, {"navn", "Københavns Kommune"}});
        (void)set.make(domain::tilslutningsaftaleTable(), {{"navn", "Deres"},
                                                           {"myndighedId", other},
                                                           {"modpart", "Digst"},
                                                           {"ean", "5798009811578"},
                                                           {"portaladgang", "ja"}});
        const auto grad = [&] {
            const auto all = await(AktivitetVerbs(set.sendParts).list());
            return all ? all->at(11).grad : Bevisgrad::Udenfor;
        };
        QCOMPARE(grad(), Bevisgrad::Mangler);
        (void)set.make(domain::tilslutningsaftaleTable(), {{"navn", "Vores"},
                                                           {"myndighedId", set.myndighed},
                                                           {"modpart", "Digst"},
                                                           {"ean", "5798009811578"},
                                                           {"portaladgang", "ja"}});
        QCOMPARE(grad(), Bevisgrad::Bevist);
    }
};

NEMSMS_TEST(tst_aktiviteter)
#include "tst_aktiviteter.moc"
