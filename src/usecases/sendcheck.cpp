// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sendcheck.h"

#include "domain/daekning.h"
#include "domain/pris.h"
#include "domain/sendetidsrum.h"
#include "domain/servicevindue.h"
#include "domain/smstext.h"
#include "usecases/printservicecall.h"
#include "usecases/sendbevis.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

Check fromFinding(const char *code, const base::Finding &finding)
{
    return {code, finding.severity, finding.message, finding.reference, {}};
}

Check ok(const char *code, const char *message, QVariantMap arguments, const QString &reference)
{
    return {code, std::nullopt, {message, std::move(arguments)}, reference, {}};
}

Check problem(const char *code, base::Severity severity, const char *message, QVariantMap arguments,
             const QString &reference, const char *fix = "")
{
    return {code, severity, {message, std::move(arguments)}, reference, {fix, {}}};
}

QList<Check> fromFindings(const char *code, const base::Findings &findings)
{
    QList<Check> all;
    for (const auto &finding : findings) {
        if (finding.severity != base::Severity::Hint) {
            all += fromFinding(code, finding);
        }
    }
    return all;
}

/// How many days ahead NgDP keeps a message.
constexpr int mostDaysAhead = 5;
/// One public copy of MeMo's schema takes no longer text.
constexpr int memoSafeCharacters = 150;

QString danishDate(QDate day)
{
    return day.toString(u"dd-MM-yyyy"_s);
}

QString danishMoment(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s);
}

/// Outside, each integration has an agreement of its own; the local platform takes one for both.
QList<Check> checkAftaleForRute(const SendBasis &basis)
{
    const bool memo = basis.vej == domain::Afsendelsesvej::Memo;
    const bool fits = basis.aftale.integration == (memo ? domain::Integration::SF1601 : domain::Integration::SF1600);
    if (fits || !domain::isDaekket(domain::Handling::Afsendelse, basis.aftale.integration)) {
        return {};
    }
    const bool simulated = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    return {problem("agreement", simulated ? base::Severity::Warning : base::Severity::Error, "sms.check.routeagreement",
                    {{u"aftale"_s, basis.aftale.navn}, {u"route"_s, memo ? u"SF1601"_s : u"SF1600"_s}}, u"SF1601"_s)};
}

QList<Check> checkAdgang(const SendBasis &basis)
{
    const domain::Serviceaftale &aftale = basis.aftale;
    const domain::Miljoe &miljoe = basis.miljoe;
    if (basis.vej == domain::Afsendelsesvej::Memo) {
        return {ok("certificate", "sms.check.byaccesstoken", {{u"aftale"_s, aftale.navn}}, u"SF1601"_s)};
    }
    if (basis.vej == domain::Afsendelsesvej::Token) {
        return {ok("certificate", "sms.check.bytoken", {{u"aftale"_s, aftale.navn}}, u"SF1600"_s)};
    }
    if (aftale.adgang == domain::Adgang::Token) {
        return {problem("certificate", base::Severity::Warning, "sms.check.token",
                        {{u"aftale"_s, aftale.navn}, {u"miljoe"_s, miljoe.navn}}, u"SF1600"_s, "sms.fix.token")};
    }
    if (aftale.certifikatbegrundelse.isEmpty() || !aftale.certifikatdato.isValid()) {
        return {problem("certificate", base::Severity::Warning, "sms.check.exception", {{u"aftale"_s, aftale.navn}},
                        u"SF1600"_s, "sms.fix.exception")};
    }
    return {ok("certificate", "sms.check.certificate",
               {{u"reason"_s, aftale.certifikatbegrundelse},
                {u"date"_s, aftale.certifikatdato.toString(u"dd-MM-yyyy"_s)}},
               u"SF1600"_s)};
}

const char *wayOf(domain::Afsendelsesvej vej)
{
    switch (vej) {
    case domain::Afsendelsesvej::Token:
        return "sms.check.route.token";
    case domain::Afsendelsesvej::Memo:
        return "sms.check.route.memo";
    case domain::Afsendelsesvej::Certifikat:
        break;
    }
    return "sms.check.route.certifikat";
}

} // namespace

QList<Check> checkText(const QString &tekst)
{
    const domain::SmsMaaling measured = domain::measureSms(tekst);
    QList<Check> all = fromFindings("text", domain::checkSms(tekst, measured));
    if (all.isEmpty()) {
        all += ok("text", "sms.check.text",
                  {{u"characters"_s, measured.characters},
                   {u"septets"_s, measured.septets},
                   {u"encoding"_s, domain::toCode(measured.encoding)}},
                  u"SF2250 1.2.5"_s);
    }
    return all;
}

QList<Check> checkTime(const QDateTime &now, const QList<domain::Servicevindue> &varslede)
{
    QList<Check> all = fromFindings("window", domain::checkSendetidsrum(now));
    if (all.isEmpty()) {
        all += ok("window", "sms.check.window", {{u"moment"_s, danishMoment(now)}}, u"SF2250 1.2.5"_s);
    }
    const QList<Check> windows = fromFindings("servicewindow", domain::servicevinduerAt(now, varslede));
    all += windows.isEmpty() ? QList {ok("servicewindow", "sms.check.servicewindow", {}, u"SF2250 1.3.1"_s)} : windows;
    return all;
}

QList<Check> checkPerson(const SendBasis &basis)
{
    if (basis.miljoe.art == domain::MiljoeArt::LokalPlatform) {
        return {ok("person", "sms.check.simulated", {}, {})};
    }
    const QVariantMap arguments {{u"miljoe"_s, basis.miljoe.navn}};
    if (!basis.testperson) {
        return {problem("person", base::Severity::Error, "sms.check.noperson", arguments, {}, "sms.fix.person")};
    }
    if (basis.testperson->isRetired() || basis.testperson->miljoeId != basis.miljoe.id) {
        return {problem("person", base::Severity::Error, "sms.check.otherperson", arguments, {}, "sms.fix.person")};
    }
    // Whose number was made for a test environment is nobody in production, and the message would be paid for.
    if (basis.miljoe.art == domain::MiljoeArt::Produktionsmiljoe && basis.testperson->kilde != domain::Testkilde::Egen) {
        return {problem("person", base::Severity::Error, "sms.check.fictive", {{u"person"_s, basis.testperson->navn}, {u"miljoe"_s, basis.miljoe.navn}}, {},
                        "sms.fix.person")};
    }
    if (!basis.testperson->samtykke) {
        return {problem("person", base::Severity::Error, "sms.check.consent",
                        {{u"person"_s, basis.testperson->navn}}, {}, "sms.fix.consent")};
    }
    if (basis.modtager && !domain::isBorger(*basis.modtager)) {
        const QList<Check> number = fromFindings("person", std::get<domain::Cvr>(*basis.modtager).findings(basis.miljoe.art));
        if (!number.isEmpty()) {
            return number;
        }
    }
    const auto &phone = basis.testperson->mobilnummer;
    if (!phone) {
        return {ok("person", "sms.check.person", {{u"person"_s, basis.testperson->navn}}, {})};
    }
    return {ok("person", "sms.check.rings", {{u"person"_s, basis.testperson->navn}, {u"mobil"_s, phone->masked()}}, {})};
}

QList<Check> checkMateriale(const SendBasis &basis, QDate day)
{
    if (!basis.materiale) {
        return {problem("material", base::Severity::Error, "sms.check.nomaterial", {}, u"SF2250 TS104"_s,
                        "sms.fix.material")};
    }
    const auto &materiale = *basis.materiale;
    QList<Check> all = fromFindings("material", domain::checkSendsNemSms(materiale));
    const QVariantMap arguments {{u"materiale"_s, materiale.navn}};
    if (materiale.isRetired()) {
        all += problem("material", base::Severity::Error, "sms.check.retiredmaterial", arguments, {}, "sms.fix.material");
    }
    const auto &system = basis.afsendersystem;
    // TS105: a fagsystem keeps the MaterialeIDs of each kommune apart.
    if (system && !system->myndighedId.isEmpty() && system->myndighedId != basis.myndighed.id) {
        all += problem("material", base::Severity::Error, "sms.check.otherkommune",
                       {{u"materiale"_s, materiale.navn}, {u"kommune"_s, basis.myndighed.navn}}, u"SF2250 TS105"_s,
                       "sms.fix.material");
    }
    const bool inForce = system && !system->isRetired() && system->sysId
        && (!system->gyldigFra.isValid() || system->gyldigFra <= day)
        && (!system->gyldigTil.isValid() || day <= system->gyldigTil)
        && (system->miljoeId.isEmpty() || system->miljoeId == basis.miljoe.id);
    // TS104: a group is for citizens or for companies, so a materiale for both is in two. In none at all: SK-rule.
    const auto wanted = !basis.modtager || domain::isBorger(*basis.modtager) ? domain::Modtagertype::Borger
                                                                            : domain::Modtagertype::Virksomhed;
    const bool fits = std::any_of(basis.grupper.cbegin(), basis.grupper.cend(),
                                  [&](const auto &gruppe) { return gruppe.modtagertype == wanted; });
    if (basis.modtager && !basis.grupper.isEmpty() && !fits) {
        const bool borger = wanted == domain::Modtagertype::Borger;
        all += problem("material", base::Severity::Warning,
                       borger ? "sms.check.nogroup.borger" : "sms.check.nogroup.virksomhed", arguments,
                       u"SF2250 TS104"_s, "sms.fix.group");
    }
    if (!inForce) {
        all += problem("material", base::Severity::Error, "sms.check.sendersystem", arguments, u"SF2250 TS102"_s,
                       "sms.fix.sendersystem");
    } else if (all.isEmpty()) {
        all += ok("material", "sms.check.material",
                  {{u"materiale"_s, materiale.navn}, {u"sysid"_s, system->sysId->toString()}}, u"SF2250 TS102, TS104"_s);
    }
    return all;
}

QList<Check> checkAftale(const SendBasis &basis, QDate day)
{
    const auto &aftale = basis.aftale;
    QList<Check> all = fromFindings(
        "agreement", domain::checkDaekning(domain::Handling::Afsendelse, aftale, day, basis.miljoe.id));
    if (basis.myndighed.cvr) {
        all += fromFindings("agreement", basis.myndighed.cvr->findings(basis.miljoe.art));
    }
    const auto &system = basis.afsendersystem;
    if (system && system->sysId && aftale.nemSmsSysId && *system->sysId != *aftale.nemSmsSysId) {
        all += problem("agreement", base::Severity::Warning, "sms.check.sysid",
                       {{u"system"_s, system->sysId->toString()}, {u"aftale"_s, aftale.nemSmsSysId->toString()}},
                       u"SF2250 1.5.2, TS102"_s, "sms.fix.sysid");
    }
    if (all.isEmpty()) {
        all += ok("agreement", "sms.check.agreement",
                  {{u"aftale"_s, aftale.navn},
                   {u"sysid"_s, aftale.nemSmsSysId ? aftale.nemSmsSysId->toString() : QString()}},
                  u"SF2250 1.5.2"_s);
    }
    return all + checkAftaleForRute(basis) + checkAdgang(basis) + checkSendecertifikat(basis, day);
}

QList<Check> checkPris(const SendBasis &basis, QDate day)
{
    const domain::Rute rute = basis.vej == domain::Afsendelsesvej::Memo ? domain::Rute::SF1601 : domain::Rute::SF1600;
    const auto pris = domain::prisFor(rute, day, domain::indtastedePriser(basis.miljoe));
    if (!pris) {
        return {problem("price", base::Severity::Hint, "sms.check.noprice", {{u"route"_s, domain::toCode(rute)}}, {})};
    }
    const char *message = basis.miljoe.art == domain::MiljoeArt::LokalPlatform ? "sms.check.pricesimulated"
                                                                                 : "sms.check.price";
    return {ok("price", message, {{u"price"_s, pris->prNemSms.toString()}, {u"route"_s, domain::toCode(rute)}},
               pris->kilde)};
}

QList<Check> checkRute(const SendBasis &basis, QDate day)
{
    const bool memo = basis.vej == domain::Afsendelsesvej::Memo;
    const QString reference = memo ? u"SF1601"_s : u"SF1600"_s;
    QList<Check> all {ok("route", wayOf(basis.vej), {}, reference)};
    const QDate until = basis.leveresTidligst;
    if (until.isValid() && !memo) {
        all += problem("route", base::Severity::Error, "sms.day.route", {}, reference);
    } else if (until.isValid() && (until < day || until > day.addDays(mostDaysAhead))) {
        all += problem("route", base::Severity::Error, "sms.check.dayrange",
                       {{u"day"_s, danishDate(until)}, {u"first"_s, danishDate(day)}, {u"last"_s, danishDate(day.addDays(mostDaysAhead))}},
                       u"MeMo doNotDeliverUntilDate"_s);
    } else if (until.isValid()) {
        all += ok("route", "sms.check.day", {{u"day"_s, danishDate(until)}}, u"MeMo doNotDeliverUntilDate"_s);
    }
    const int characters = domain::measureSms(basis.tekst).characters;
    if (memo && characters > memoSafeCharacters && characters <= domain::smsMaxCharacters) {
        all += problem("route", base::Severity::Warning, "sms.check.memolength", {{u"characters"_s, characters}}, reference);
    }
    return all;
}

QList<Check> checkForm(const SendBasis &basis)
{
    if (basis.vej == domain::Afsendelsesvej::Memo) {
        return {ok("form", "sms.check.form.memo", {}, u"SF1601"_s)};
    }
    return {ok("form", "sms.check.form", {}, u"SF2250 1.2.4, 1.2.5"_s)};
}

QList<Check> sendcheck(const SendBasis &basis, const QDateTime &now)
{
    const QDate day = now.toTimeZone(base::danishTime()).date();
    const bool later = basis.vej == domain::Afsendelsesvej::Memo && basis.leveresTidligst > day;
    const auto windows = domain::varsledeVinduer(basis.miljoe);
    // One that waits for its day goes at 08:00 of it, so the hour of now does not matter.
    const QDateTime moment = later ? domain::nextSending(QDateTime(basis.leveresTidligst, QTime(0, 0), base::danishTime())) : now;
    return checkText(basis.tekst) + checkRute(basis, day) + checkForm(basis) + checkTime(moment, windows) + checkPerson(basis) + checkMateriale(basis, day)
        + checkAftale(basis, day) + checkPris(basis, day) + checkEan(basis, day);
}

} // namespace nemsms::usecases
