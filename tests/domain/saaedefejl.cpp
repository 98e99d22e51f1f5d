// SPDX-License-Identifier: GPL-3.0-or-later
#include "sammenhaengfixtures.h"

namespace nemsms::test {

namespace {

QList<Fejl> agreementFaults()
{
    return {
        // What the portal says and the agreement does not: typing errors, mixed-up columns, old numbers.
        {"sending.nemSmsSysId=1010", "SK-520 sending"},
        {"system.sysId=2001", "SK-520 sending, SK-520 enrolling"},
        {"enrolling.nemSmsSysId=10011", "SK-520 enrolling"},
        {"sending.nemSmsSysId=1002; sending.digitalPostSysId=1001", "SK-522 sending, SK-523 sending"},
        {"enrolling.nemSmsSysId=1003; enrolling.registerSysId=1001", "SK-521 enrolling, SK-524 enrolling"},
        {"sending.digitalPostSysId=1003", "SK-523 sending"},
        {"register.sysId=3001", "SK-524 enrolling, SK-306 register"},
        {"enrolling.registerSysId=1030", "SK-524 enrolling"},
        {"register.!retire", "SK-524 enrolling"},
        {"system.digitalPostSysId=1020", "SK-523 sending"},
        {"sending.!retire", "SK-122 kommune, SK-442 type"},
        {"sending.integration=sf2250; sending.registerSysId=1003; sending.registercertifikatId=@cert", "SK-122 kommune"},
        {"enrolling.!retire", "SK-124 kommune"},
        {"enrolling.tilstand=afvist", "SK-533 enrolling"},
        {"enrolling.tilstand=aendret", "SK-532 enrolling"},
        {"sending.tilstand=aendret", "SK-122 kommune"},
        {"events.tilstand=godkendt", "SK-530 events"},
        {"enrolling.tilstand=anmodet", "SK-531 enrolling"},
        {"enrolling.tilstand=ophoert", "SK-124 kommune"},
        {"events.retning=afsend", "SK-125 kommune"},
        {"events.personfoelsomhed=ingen følsomme", "SK-510 events"},
        {"events.kle=27.00.00", "SK-510 events"},
        {"events.beskedtype=PKO_PostStatus", "SK-536 events"},
        {"events.retning=ingen; events.beskedtype=", "SK-508 events"},
        {"sending.adgang=certifikat", "SK-505 sending"},
        {"enrolling.adgang=certifikat", "SK-506 enrolling"},
        {"events.adgang=certifikat; events.certifikatbegrundelse=Gammelt system; events.certifikatdato=2021-01-01",
         "SK-507 events"},
        {"sending.fjernprintleverandoer=Tryk og Post; sending.fjernprintkendt=Tryk og Post", "SK-512 sending"},
        {"a2:=events", "SK-534 a2"},
        {"a2:=enrolling; a2.gyldigFra=2026-01-01", "SK-534 a2"},
        {"sending.forventetMaengde=-5", "SK-001 sending"},
        {"sending.kontaktmail=ingen", "SK-001 sending"},
    };
}

QList<Fejl> certificateFaults()
{
    return {
        // A certificate renewed in one place only, one of the wrong party, one that runs out.
        {"ny:=cert; ny.sha256=CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC; register.certifikatId=@ny",
         "SK-526 enrolling"},
        {"enrolling.registercertifikatId=@kombit", "SK-526 enrolling"},
        {"register.certifikatId=@kombit", "SK-309 register, SK-308 register"},
        {"cert.cvr=19435075", "SK-308 register"},
        {"kommune.cvr=55133018", "SK-308 register"},
        {"cert.!retire", "SK-003 register, SK-003 enrolling"},
        {"cert.!draft", "SK-006 register"},
        {"enrolling.registercertifikatId=01GONE", "SK-004 enrolling"},
        {"cert.gyldigTil=2025-12-31; cert.gyldigFra=2024-01-01", "SK-310 register"},
        {".today=2029-01-01", "SK-310 register"},
        {".today=2028-12-01", "SK-322 cert"},
        {".today=2029-06-01", "SK-326 kombit"},
        {"kombit.gyldigTil=2026-12-24", "SK-322 kombit"},
        {"kombit.cvr=55133018", "SK-323 kombit"},
        {"cert.gyldigTil=", "SK-321 cert"},
        {"cert.gyldigTil=2025-01-01", "SK-002 cert"},
        {"kombit.udsteder=CN=Den Danske Stat OCES", "SK-325 kombit"},
        {"place.art=produktionsmiljoe; kombit.udsteder=CN=Systemtest CA", "SK-324 kombit"},
        {"cert.serienummer=ikke et nummer", "SK-001 cert"},
    };
}

QList<Fejl> materialFaults()
{
    return {
        {"link.!remove", "SK-403 sms"},
        {"brevlink.!retire", "SK-403 brev"},
        {"sms.type=meddelelse", "SK-430 link"},
        {"brevgruppe.type=nemsms", "SK-430 brevlink"},
        {"link.tilmeldingsgruppeId=@brevgruppe", "SK-430 link, SK-422 gruppe"},
        {"sms.materialeId=167784", "SK-404 sms"},
        {"type.!remove", "SK-406 sms"},
        {"type.materialeId=@brev", "SK-406 sms"},
        {"sms.!retire", "SK-003 type, SK-003 link"},
        {"sms.!draft", "SK-006 type"},
        {"system.!draft", "SK-006 sms"},
        {"system.!retire", "SK-408 brev"},
        {"system.gyldigTil=2025-06-30", "SK-409 brev"},
        {"brev.frosset=ja", "SK-410 brev"},
        {"gruppe.aktiveringsdato=2027-03-01", "SK-407 sms"},
        {"gruppe.obligatorisk=ja", "SK-420 gruppe, SK-421 gruppe"},
        {"gruppe.gruppeId=A12", "SK-001 gruppe"},
        {"l2:=brevlink", "SK-431 l2"},
        {"g2:=brevgruppe; l2:=brevlink; l2.tilmeldingsgruppeId=@g2", "SK-432 l2"},
        {"t2:=type; t2.navn=Andet navn", "SK-441 t2"},
        {"type.fagsystem=Prøvesytem", "SK-442 type"},
        {"b2:=kommune; b2.cvr=55133018; b2.navn=Bøgeby; sending.myndighedId=@b2; enrolling.myndighedId=@b2; "
         "events.myndighedId=@b2",
         "SK-440 type"},
        {"sms.svarpostkasse=Borgerservice", "SK-402 sms"},
    };
}

QList<Fejl> systemFaults()
{
    return {
        {"system.leverandoer=e-Boks", "SK-201 system"},
        {"system.snitflade=filbaseret", "SK-202 system"},
        {"register.leverandoer=Netcompany", "SK-301 register"},
        {"register.omfang=digitalpost", "SK-525 enrolling"},
        {"system.sysId=1003", "SK-305 register"},
        {"system.digitalPostSysId=1003", "SK-305 register"},
        {"s2:=system; s2.sysId=1012; s2.navn=Eget", "SK-214 s2, SK-211 s2"},
        {"r2:=register; r2.sysId=1014", "SK-306 r2"},
        {"system.kontaktmail=drift", "SK-001 system"},
        {"system.apinoegleSidste4=abc", "SK-001 system"},
        {"system.apinoegleUdstedt=2026-01-01; system.apinoegleUdloeber=2025-01-01", "SK-207 system"},
        {"system.apinoegleUdloeber=2026-12-01", "SK-208 system"},
        {"tilslutning.ean=5798000000001", "SK-213 system, SK-307 register"},
        {"tilslutning.!retire", "SK-120 kommune"},
        {"tilslutning.daekkerRegister=nej", "SK-121 kommune, SK-102 tilslutning"},
        {"tilslutning.gyldigFra=2027-01-01", "SK-120 kommune"},
        {"tilslutning.gyldigTil=2026-12-31", "SK-606 sending"},
        {"system.gyldigTil=2027-12-31", "SK-604 enrolling"},
        {"sending.gyldigTil=2026-10-31", "SK-601 sending, SK-122 kommune"},
        {"enrolling.gyldigFra=2027-01-01", "SK-602 enrolling"},
        {"sending.gyldigTil=2026-12-31; n:=sending; n.gyldigFra=2027-02-01; n.gyldigTil=; n.tilstand=godkendt",
         "SK-607 sending"},
        {"place.dueslagUrl=https://beskedfordeler.stoettesystemerne.dk/dueslag", "SK-702 place"},
        {"place.tokenUrl=https://localhost/issue", "SK-703 place"},
        {"place.art=produktionsmiljoe; place.rute=sf1601", "SK-701 place"},
        {"p2:=person; p2.samtykke=nej", "SK-710 p2"},
    };
}

QList<Fejl> omissions()
{
    return {
        // What a wizard lets one skip, and what is only noticed when somebody asks for it.
        {"tilslutning.daekkerNemSms=nej", "SK-101 tilslutning"},
        {"tilslutning.portaladgang=nej", "SK-103 tilslutning"},
        {"tilslutning.underskrevet=", "SK-104 tilslutning"},
        {"tilslutning.gyldigTil=2026-12-01", "SK-610 tilslutning"},
        {"kommune.kommunekode=751", "SK-110 kommune"},
        {"system.opslag=lister", "SK-203 system"},
        {"system.afsendermobil=", "SK-204 system"},
        {"system.kontaktnavn=; system.kontaktmail=", "SK-210 system"},
        {"system.myndighedId=", "SK-216 system"},
        {"system.leverandoer=", "SK-215 system"},
        {"system.gyldigTil=2026-12-24", "SK-608 system"},
        {"register.udveksling=fuldliste", "SK-303 register"},
        {"register.certifikatId=", "SK-304 register"},
        {"register.myndighedId=", "SK-313 register"},
        {"register.gyldigTil=2026-11-01", "SK-609 register"},
        {"sms.navnForan=ja", "SK-401 sms"},
        {"events.retning=ingen", "SK-509 events"},
        {"events.abonnementCpr=", "SK-514 events"},
        {"enrolling.registercertifikatId=", "SK-511 enrolling"},
        {"place.tilmeldingUrl=", "SK-704 place"},
        {"person.mobilnummer=", "SK-712 person"},
        {"system.!confirm", "SK-801 system"},
    };
}

} // namespace

const QList<Fejl> &saaedeFejl()
{
    static const QList<Fejl> all = agreementFaults() + certificateFaults() + materialFaults() + systemFaults()
        + omissions();
    return all;
}

const QList<const char *> &rigtigeOpsaetninger()
{
    static const QList<const char *> all {
        // Less than everything is right, too.
        "brev.!retire; brevlink.!retire; brevgruppe.!retire",
        "person.!retire",
        "kombit.!retire",
        "brev.!retire; brevlink.!retire; brevgruppe.!retire; system.digitalPostSysId=; sending.digitalPostSysId=",
        // A citizen's and a company's group for one material.
        "g2:=gruppe; g2.navn=Virksomheder NemSMS; g2.modtagertype=virksomhed; l2:=link; l2.tilmeldingsgruppeId=@g2",
        // Two materials that differ.
        "m2:=sms; m2.materialeId=167790; m2.navn=Afbud; l2:=link; l2.materialeId=@m2; t2:=type; t2.materialeId=@m2; "
        "t2.nummer=2; t2.navn=Afbud",
        // Records of another environment do not disturb.
        "p2:=place; p2.navn=Andet; s2:=system; s2.miljoeId=@p2; r2:=register; r2.miljoeId=@p2",
        "p2:=place; p2.navn=Andet; s2:=system; s2.miljoeId=@p2; m2:=sms; m2.afsendersystemId=@s2; system.miljoeId=@place",
        // The local platform has no addresses of its own, no portal and its own persons.
        "place.art=lokalplatform; place.printServiceUrl=; place.tilmeldingUrl=; place.tokenUrl=; place.certifikatfil=; "
        "place.dueslagUrl=; system.!confirm=; person.samtykke=nej",
        // Production by NgDP's route.
        "place.art=produktionsmiljoe; place.rute=sf1601; place.kombiPostUrl=https://prod.serviceplatformen.dk/kombi; "
        "place.printServiceUrl=; place.dueslagUrl=; place.tilmeldingUrl=https://prod.serviceplatformen.dk/nemsms; "
        "place.tokenUrl=https://n2adgangsstyring.stoettesystemerne.dk/issue; sending.integration=sf1601; "
        "system.apinoegle=ngdp; system.apinoegleUdloeber=2028-01-01; sms.frosset=ja; sms.memo=NEMSMS; brev.frosset=ja; "
        "brev.memo=DIGITALPOST; cert.udsteder=CN=Den Danske Stat OCES; person.!retire",
        // NgDP's route in a test environment.
        "place.rute=sf1601; place.kombiPostUrl=https://exttest.serviceplatformen.dk/kombi; sending.integration=sf1601; "
        "system.apinoegle=ngdp; system.apinoegleUdloeber=2028-01-01",
        // Everything ends on the same day, far away.
        "tilslutning.gyldigTil=2028-06-30; system.gyldigTil=2028-06-30; register.gyldigTil=2028-06-30; "
        "sending.gyldigTil=2028-06-30; enrolling.gyldigTil=2028-06-30; events.gyldigTil=2028-06-30",
        // An agreement that follows on the day after.
        "events.gyldigTil=2028-06-30; e2:=events; e2.gyldigFra=2028-07-01; e2.gyldigTil=; e2.tilstand=kladde",
        // Two kommuner, each with its own.
        "k2:=kommune; k2.cvr=55133018; k2.navn=Bøgeby; t2:=tilslutning; t2.myndighedId=@k2; s2:=system; "
        "s2.myndighedId=@k2; s2.sysId=2001; s2.digitalPostSysId=2002; a2:=sending; a2.myndighedId=@k2; "
        "a2.nemSmsSysId=2001; a2.digitalPostSysId=2002",
        // A draft beside, and what was replaced.
        "s2:=system; s2.sysId=1050; s2.!draft",
        "s2:=system; s2.!retire; r2:=register; r2.!retire",
        // The same certificate kept twice is the same certificate.
        "c2:=cert; enrolling.registercertifikatId=@c2",
        "system.leverandoer=KOMBIT A/S; register.leverandoer=kombit",
        "system.forsendelsesmaade=enkelt; system.systemtype=eget; system.ean=",
        "sending.fjernprintleverandoer=Trykkeri; sending.fjernprintkendt=Trykkeri; sending.fjernprintkontrolleret=2026-09-01; sending.fjernprintSysId=1001",
        "system.!confirm=2026-06-01; register.!confirm=2026-06-01; events.tilstand=udloeber; events.gyldigTil=2027-01-01",
        "kommune.kommunekode=; events.kle=ALLE; gruppe.aktiveringsdato=2020-01-01; gruppe.gruppeId=12345",
    };
    return all;
}

} // namespace nemsms::test
