// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portalark.h"

#include "base/clock.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

constexpr const char *digitalPost = "Digital Posts administrationsportal";
constexpr const char *administrationsmodul = "Rammearkitekturens administrationsmodul (Serviceplatformen)";
constexpr const char *aftaleportal = "Aftalen med Digital Post";

base::PortalSheet sheet(const char *portal, const char *source, QList<base::PortalLine> lines)
{
    return {portal, QDate(2026, 11, 22), source, true, std::move(lines)};
}

base::PortalSheet tilslutningsaftale()
{
    return sheet(aftaleportal, "SF2250 TS101",
                 {{"myndighedId", "Myndighed", "Parter"},
                  {"modpart", "Modpart", "Parter"},
                  {"daekkerNemSms", "Aftalen omfatter NemSMS", "Omfang"},
                  {"daekkerRegister", "Aftalen omfatter Register", "Omfang"},
                  {"daekkerSf1600", "Aftalen omfatter SF1600", "Omfang"},
                  {"ean", "EAN-nummer, hvor afregning sker til", "Afregning"},
                  {"engangsbeloeb", "Engangsbeløb pr. SysID", "Afregning"},
                  {"underskrevet", "Underskrevet", "Underskrift"},
                  {"portaladgang", "Adgang til administrationsportalen", "Underskrift"}});
}

base::PortalSheet afsendersystem()
{
    return sheet(digitalPost, "SF2250 TS102",
                 {{"navn", "Systemets navn", "Stamdata"},
                  {"myndighedId", "Myndighed", "Stamdata"},
                  {"leverandoer", "Leverandør", "Stamdata"},
                  {"ean", "EAN-nummer (vises i opgørelsen)", "Stamdata"},
                  {"kontaktnavn", "Kontaktperson", "Stamdata"},
                  {"kontaktmail", "Kontaktpersonens e-mail", "Stamdata"},
                  {"snitflade", "Hvilken snitflade anvendes til at afsende post?", "Afsendelse"},
                  {"forsendelsesmaade", "Sendes post som enkelt- eller masseforsendelse?", "Afsendelse"},
                  {"opslag", "Online opslag af tilmeldinger eller tilmeldingslister", "Afsendelse"},
                  {"afsendermobil", "Mobil-nr. som afsender af sms", "NemSMS"},
                  {"systemtype", "Standardsystem", "Afslut"},
                  {"sysId", "SysID for NemSMS (gives af portalen)", "Afslut"},
                  {"digitalPostSysId", "SysID for Digital Post (gives af portalen)", "Afslut"},
                  {"apinoegleSidste4", "API-nøglens fire sidste tegn (NgDP)", "Afslut"},
                  {"apinoegleUdloeber", "API-nøglen udløber (NgDP)", "Afslut"}});
}

base::PortalSheet registerSystem()
{
    return sheet(digitalPost, "SF2250 TS103",
                 {{"navn", "Registrets navn", "Stamdata"},
                  {"myndighedId", "Myndighed", "Stamdata"},
                  {"leverandoer", "Leverandør", "Stamdata"},
                  {"omfang", "Hvad skal registret udtale sig om", "Register"},
                  {"udveksling", "Fuld liste eller ændring af modtagere", "Register"},
                  {"ean", "EAN-nr. på betaler", "Betaling"},
                  {"certifikatId", "Certifikat (kommunens VOCES/FOCES)", "Certifikat"},
                  {"sysId", "SysID (gives af portalen)", "Afslut"}});
}

base::PortalSheet materiale()
{
    return sheet(digitalPost, "SF2250 TS104",
                 {{"afsendersystemId", "Afsendersystem", "Materiale"},
                  {"navn", "Materialenavn", "Materiale"},
                  {"navnForan", "Materialets navn foran titelteksten", "Materiale"},
                  {"type", "Materialets type", "Materiale"},
                  {"svarpostkasse", "Postkasse til besvarelse", "Materiale"},
                  {"materialeId", "MaterialeID (gives af portalen)", "Afslut"}});
}

base::PortalSheet tilmeldingsgruppe()
{
    return sheet(digitalPost, "SF2250 TS104",
                 {{"navn", "Tilmeldingsgruppens navn", "Tilmeldingsgruppe"},
                  {"modtagertype", "Materiale sendes til Borger eller Virksomhed", "Tilmeldingsgruppe"},
                  {"type", "Typen af materialer", "Tilmeldingsgruppe"},
                  {"obligatorisk", "Obligatorisk", "Tilmeldingsgruppe"},
                  {"aktiveringsdato", "Aktiveringsdato", "Tilmeldingsgruppe"}});
}

base::PortalSheet serviceaftale()
{
    return sheet(administrationsmodul, "SF2250 TS106, TS109, TS111, TSP07",
                 {{"integration", "Service", "Service"},
                  {"myndighedId", "Myndighed", "Parter"},
                  {"leverandoer", "Leverandør, der anmoder", "Parter"},
                  {"fagsystem", "Fagsystem", "Parter"},
                  {"brugersystemUuid", "Anvendersystem (UUID)", "Parter"},
                  {"nemSmsSysId", "SysID for NemSMS", "Parametre"},
                  {"registerSysId", "SysID for Register", "Parametre"},
                  {"registercertifikatId", "Certifikat for Register (samme som i Digital Post)", "Parametre"},
                  {"digitalPostSysId", "SysID for Digital Post", "Parametre"},
                  {"fjernprintSysId", "SysID for Fjernprint", "Parametre"},
                  {"fjernprintleverandoer", "Fjernprintleverandør", "Parametre"},
                  {"adgang", "Sikkerhedsmodel", "Parametre"},
                  {"beskedtype", "Beskedtype", "Dataafgrænsning"},
                  {"retning", "Modtag eller afsend", "Dataafgrænsning"},
                  {"personfoelsomhed", "Personfølsomhed", "Dataafgrænsning"},
                  {"kle", "KLE-nr.", "Dataafgrænsning"},
                  {"abonnementCpr", "Abonnementsudtryk med CPR-numre", "Abonnement"},
                  {"abonnementCvr", "Abonnementsudtryk med CVR-numre", "Abonnement"},
                  {"forventetMaengde", "Forventet antal kald om året", "Gyldighed"},
                  {"gyldigFra", "Gyldig fra", "Gyldighed"},
                  {"gyldigTil", "Gyldig til", "Gyldighed"},
                  {"uuid", "Aftalens UUID (gives af portalen)", "Afslut"}});
}

} // namespace

base::PortalSheet portalark(const QByteArray &entity)
{
    if (entity == "tilslutningsaftale") {
        return tilslutningsaftale();
    }
    if (entity == "afsendersystem") {
        return afsendersystem();
    }
    if (entity == "register") {
        return registerSystem();
    }
    if (entity == "materiale") {
        return materiale();
    }
    if (entity == "tilmeldingsgruppe") {
        return tilmeldingsgruppe();
    }
    return entity == "serviceaftale" ? serviceaftale() : base::PortalSheet();
}

qint64 daysSinceConfirmed(const base::Entity &record, QDate today)
{
    return record.confirmed.at.toTimeZone(base::danishTime()).date().daysTo(today);
}

Portalstand portalstand(const base::EntityTable &table, const base::Entity &record, QDate today)
{
    if (!table.livesInPortal() || !record.isActive()) {
        return Portalstand::NoPortal;
    }
    if (!record.confirmed.isValid()) {
        return Portalstand::Never;
    }
    if (record.confirmed.version != record.version) {
        return Portalstand::Edited;
    }
    return daysSinceConfirmed(record, today) > confirmationDays ? Portalstand::Old : Portalstand::Confirmed;
}

base::Findings checkPortal(const base::EntityTable &table, const base::Entity &record, const QDateTime &now)
{
    const QDate today = now.toTimeZone(base::danishTime()).date();
    const Portalstand stand = portalstand(table, record, today);
    if (stand == Portalstand::NoPortal || stand == Portalstand::Confirmed) {
        return {};
    }
    const QString reference = QString::fromLatin1(table.portal.source);
    QVariantMap about {{u"name"_s, table.title(record)}, {u"portal"_s, QString::fromUtf8(table.portal.portal)}};
    if (stand == Portalstand::Never) {
        return {base::makeFinding(base::Severity::Hint, "portal.never", about, reference)};
    }
    about.insert(u"who"_s, record.confirmed.by);
    about.insert(u"time"_s, record.confirmed.at.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy"_s));
    if (stand == Portalstand::Edited) {
        return {base::makeFinding(base::Severity::Warning, "portal.edited", about, reference)};
    }
    about.insert(u"days"_s, daysSinceConfirmed(record, today));
    return {base::makeFinding(base::Severity::Warning, "portal.old", about, reference)};
}

} // namespace nemsms::domain
