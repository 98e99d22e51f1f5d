// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <QUrl>
#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

struct Adresse {
    const char *field;
    QString host;
};

QList<Adresse> hostsOf(const Miljoe &miljoe)
{
    QList<Adresse> hosts;
    const auto add = [&hosts](const char *field, const QString &url) {
        if (!url.isEmpty()) {
            hosts += {field, QUrl(url).host().toLower()};
        }
    };
    add("printServiceUrl", miljoe.printServiceUrl);
    add("dueslagUrl", miljoe.dueslagUrl);
    add("tilmeldingUrl", miljoe.tilmeldingUrl);
    add("kombiPostUrl", miljoe.kombiPostUrl);
    add("tokenUrl", miljoe.tokenUrl);
    return hosts;
}

/// Test and production differ in the host alone: exttest.serviceplatformen.dk, eksterntest-stoettesystemerne.dk.
bool isTestHost(const QString &host)
{
    return host.contains("test"_L1);
}

/// prod.serviceplatformen.dk, and the hosts of Støttesystemerne without the word test.
bool isProductionHost(const QString &host)
{
    return host.startsWith("prod."_L1) || (host.endsWith("stoettesystemerne.dk"_L1) && !isTestHost(host));
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

void noTestAddress(const Opsaetning &, const Miljoe &miljoe, Melder &melder)
{
    for (const auto &one : hostsOf(miljoe)) {
        if (miljoe.art == MiljoeArt::Produktionsmiljoe && isTestHost(one.host)) {
            melder.say("sammenhaeng.testhost", {{u"host"_s, one.host}}, one.field);
        }
    }
}

void noProductionAddress(const Opsaetning &, const Miljoe &miljoe, Melder &melder)
{
    for (const auto &one : hostsOf(miljoe)) {
        if (miljoe.art != MiljoeArt::Produktionsmiljoe && isProductionHost(one.host)) {
            melder.say("sammenhaeng.productionhost", {{u"host"_s, one.host}}, one.field);
        }
    }
}

void noLoopback(const Opsaetning &, const Miljoe &miljoe, Melder &melder)
{
    for (const auto &one : hostsOf(miljoe)) {
        if (miljoe.art != MiljoeArt::LokalPlatform && isLoopback(one.host)) {
            melder.say("sammenhaeng.loopback", {{u"host"_s, one.host}}, one.field);
        }
    }
}

template <class Wanted>
bool anyAgreement(const Opsaetning &all, Wanted wanted)
{
    const auto &records = all.all(serviceaftaleTable());
    return std::any_of(records.cbegin(), records.cend(), [&](const base::Record &record) {
        return record->isActive() && all.isHere(serviceaftaleTable(), *record)
            && wanted(static_cast<const Serviceaftale &>(*record));
    });
}

void enrolmentAddress(const Opsaetning &all, const Miljoe &miljoe, Melder &melder)
{
    const bool enrols = anyAgreement(all, [](const Serviceaftale &one) { return one.integration == Integration::SF2250; });
    if (miljoe.art != MiljoeArt::LokalPlatform && enrols && miljoe.tilmeldingUrl.isEmpty()) {
        melder.say("sammenhaeng.noenrolmentaddress", {}, "tilmeldingUrl");
    }
}

void tokenAddress(const Opsaetning &all, const Miljoe &miljoe, Melder &melder)
{
    const bool tokens = anyAgreement(all, [](const Serviceaftale &one) {
        return one.adgang == Adgang::Token && one.integration != Integration::Beskedtype;
    });
    if (miljoe.art != MiljoeArt::LokalPlatform && tokens && miljoe.tokenUrl.isEmpty()) {
        melder.say("sammenhaeng.notokenaddress", {}, "tokenUrl");
    }
}

/// SF1600: the transition component was there from 21-03-2022 to 30-11-2023.
void notPhasedOut(const Opsaetning &all, const Miljoe &miljoe, Melder &melder)
{
    if (miljoe.art == MiljoeArt::Produktionsmiljoe && miljoe.rute == Miljoerute::Sf1600
        && all.idag() > QDate(2023, 11, 30)) {
        melder.say("sammenhaeng.phasedout", {}, "rute");
    }
}

void consented(const Opsaetning &all, const Testperson &person, Melder &melder)
{
    if (!isLokal(all) && person.mobilnummer && !person.samtykke) {
        melder.say("sammenhaeng.noconsent", {}, "samtykke");
    }
}

void realPerson(const Opsaetning &all, const Testperson &person, Melder &melder)
{
    if (all.miljoe() && all.miljoe()->art == MiljoeArt::Produktionsmiljoe && person.kilde != Testkilde::Egen) {
        melder.say("sammenhaeng.testsource", {}, "kilde");
    }
}

void reachable(const Opsaetning &, const Testperson &person, Melder &melder)
{
    if (person.forventetTilmelding == ForventetTilmelding::Aktiv && !person.mobilnummer) {
        melder.say("sammenhaeng.nophone", {}, "mobilnummer");
    }
}

} // namespace

QList<Regel> miljoeregler()
{
    const auto &table = miljoeTable();
    using E = Miljoe;
    return {
        regel<E>(table, "SK-701", QT_TRANSLATE_NOOP("Field", "Production has production's addresses"), Error, "SF1600",
                 Desk::Leverandoer, noTestAddress),
        regel<E>(table, "SK-702", QT_TRANSLATE_NOOP("Field", "A test environment has no address of production"), Error,
                 "SF1600", Desk::Leverandoer, noProductionAddress),
        regel<E>(table, "SK-703", QT_TRANSLATE_NOOP("Field", "Only the local platform is on this machine"), Error, nullptr,
                 Desk::Leverandoer, noLoopback),
        regel<E>(table, "SK-704", QT_TRANSLATE_NOOP("Field", "Who enrols has an address for it"), Warning,
                 "SF2250 3.1.2", Desk::Leverandoer, enrolmentAddress),
        regel<E>(table, "SK-705", QT_TRANSLATE_NOOP("Field", "Who uses tokens has the address where they are given"),
                 Warning, "SF1600", Desk::Leverandoer, tokenAddress),
        regel<E>(table, "SK-707", QT_TRANSLATE_NOOP("Field", "Production does not go by SF1600 any more"), Warning, "SF1600",
                 Desk::Kombit, notPhasedOut),
        regel<Testperson>(testpersonTable(), "SK-710",
                          QT_TRANSLATE_NOOP("Field", "A test person's number is used with its owner's consent"), Warning,
                          "SF2250 2.1.1", Desk::Testansvarlig, consented),
        regel<Testperson>(testpersonTable(), "SK-711",
                          QT_TRANSLATE_NOOP("Field", "Production has no persons of a test source"), Error, "NgDP",
                          Desk::Testansvarlig, realPerson),
        regel<Testperson>(testpersonTable(), "SK-712",
                          QT_TRANSLATE_NOOP("Field", "An enrolled test person has a mobile number"), Hint, "SF2250 1.2.3",
                          Desk::Testansvarlig, reachable),
    };
}

} // namespace nemsms::domain
