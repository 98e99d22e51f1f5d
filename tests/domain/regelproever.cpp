// SPDX-License-Identifier: GPL-3.0-or-later
#include "sammenhaengfixtures.h"

namespace nemsms::test {

namespace {

QList<Regelproeve> generalProofs()
{
    return {
        {"SK-001", "type.nummer=0", "type", "type.nummer=2"},
        {"SK-002", "sending.gyldigFra=2026-02-01; sending.gyldigTil=2026-01-31", "sending",
         "sending.gyldigFra=2026-01-31; sending.gyldigTil=2028-01-31"},
        {"SK-003", "gruppe.!retire", "link", "gruppe2:=gruppe; gruppe2.!retire"},
        {"SK-004", "register.certifikatId=01NOBODY", "register", "register.certifikatId=@cert"},
        {"SK-005", "place2:=place; cert.miljoeId=@place2; register.miljoeId=@place", "register",
         "cert.miljoeId=@place; register.miljoeId=@place"},
        {"SK-006", "gruppe.!draft", "link", "gruppe2:=gruppe; gruppe2.!draft"},
        {"SK-101", "tilslutning.daekkerNemSms=nej", "tilslutning", "tilslutning.daekkerSf1600=nej"},
        {"SK-102", "tilslutning.daekkerRegister=nej", "tilslutning", "tilslutning.daekkerSf1600=nej"},
        {"SK-103", "tilslutning.portaladgang=nej", "tilslutning", "tilslutning.portaladgang=ja"},
        {"SK-104", "tilslutning.underskrevet=", "tilslutning", "tilslutning.underskrevet=2026-11-24"},
        {"SK-105", "t2:=tilslutning; t2.ean=5798000000001", "kommune", "t2:=tilslutning"},
        {"SK-110", "kommune.kommunekode=101", "kommune", "kommune.kommunekode="},
        {"SK-120", "tilslutning.gyldigTil=2026-11-23", "kommune", "tilslutning.gyldigTil=2030-12-31; sending.gyldigTil=2030-01-01; enrolling.gyldigTil=2030-01-01; events.gyldigTil=2030-01-01"},
        {"SK-121", "tilslutning.!retire", "kommune", "tilslutning.!retire; t2:=tilslutning"},
        {"SK-122", "sending.tilstand=anmodet", "kommune", "sending.tilstand=udloeber"},
        {"SK-123", "enrolling.!retire; events.!retire; register.!retire", "kommune",
         "enrolling.!retire; events.!retire; register.!retire; sms.!retire; link.!retire; type.!retire"},
        {"SK-124", "enrolling.tilstand=godkendt", "kommune", "enrolling.tilstand=udloeber"},
        {"SK-125", "events.!retire", "kommune", "events.beskedtype=a2f1b7c8-0d3e-4b5a-9c6d-7e8f90a1b2c3"},
        {"SK-801", "system.!confirm", "system", "system.!confirm=2026-11-24"},
        {"SK-802", "system.!confirm=2026-05-27", "system", "system.!confirm=2026-05-28"},
        {"SK-803", "system.!edited", "system", "system.!confirm=2026-11-20"},
    };
}

QList<Regelproeve> systemProofs()
{
    return {
        {"SK-201", "system.leverandoer=KMD", "system", "system.leverandoer=KOMBIT A/S"},
        {"SK-202", "system.snitflade=smime", "system", "system.snitflade=systemtilsystem"},
        {"SK-203", "system.opslag=lister", "system", "system.opslag=online"},
        {"SK-204", "system.afsendermobil=", "system", "system.afsendermobil=20000001"},
        {"SK-205", "system.digitalPostSysId=1001", "system", "system.digitalPostSysId=1005; sending.digitalPostSysId=1005"},
        {"SK-206", "system.apinoegle=noegle", "system", "system.apinoegle=noegle; system.apinoegleUdloeber=2028-01-01"},
        {"SK-207", "system.apinoegleUdloeber=2026-11-23", "system", "system.apinoegleUdloeber=2027-11-24"},
        {"SK-208", "system.apinoegleUdloeber=2027-02-22", "system", "system.apinoegleUdloeber=2027-02-23"},
        {"SK-209", "place.rute=sf1601; place.kombiPostUrl=https://exttest.serviceplatformen.dk/kombi", "system",
         "place.rute=sf1601; place.kombiPostUrl=https://exttest.serviceplatformen.dk/kombi; system.apinoegle=noegle; "
         "system.apinoegleUdloeber=2028-01-01"},
        {"SK-210", "system.kontaktnavn=", "system", "system.kontaktnavn=; system.kontaktmail=drift@example.dk"},
        {"SK-211", "sending.nemSmsSysId=; enrolling.nemSmsSysId=", "system", "enrolling.nemSmsSysId=1001"},
        {"SK-212", "s2:=system", "s2", "s2:=system; s2.!retire"},
        {"SK-213", "system.ean=5798000000001", "system", "system.ean="},
        {"SK-214", "s2:=system; s2.sysId=1011", "s2", "s2:=system; s2.sysId=1011; s2.!retire"},
        {"SK-215", "system.leverandoer=", "system", "system.leverandoer=KOMBIT"},
        {"SK-216", "system.myndighedId=", "system", "system.myndighedId=@kommune"},
        {"SK-301", "register.leverandoer=KMD", "register", "register.leverandoer=kombit"},
        {"SK-302", "register.omfang=digitalpost", "register", "register.omfang=nemsms"},
        {"SK-303", "register.udveksling=fuldliste", "register", "register.udveksling=aendringer"},
        {"SK-304", "register.certifikatId=", "register", "register.certifikatId=@cert"},
        {"SK-305", "register.sysId=1002; enrolling.registerSysId=1002", "register",
         "register.sysId=1004; enrolling.registerSysId=1004"},
        {"SK-306", "enrolling.registerSysId=1009", "register", "register.sysId=1009; enrolling.registerSysId=1009"},
        {"SK-307", "register.ean=5798000000001", "register", "register.ean=5798009811578"},
        {"SK-308", "cert.cvr=55133018", "register", "cert.cvr="},
        {"SK-309", "cert.rolle=anvendersystem", "register", "cert.rolle=register"},
        {"SK-310", "cert.gyldigTil=2026-11-23", "register", "cert.gyldigTil=2027-11-24"},
        {"SK-311", "r2:=register", "r2", "r2:=register; r2.!draft"},
        {"SK-312", "r2:=register; r2.sysId=1013", "r2", "r2:=register; r2.sysId=1013; r2.!retire"},
        {"SK-313", "register.myndighedId=", "register", "register.myndighedId=@kommune"},
        {"SK-320", "cert.type=moces", "cert", "cert.type=foces"},
        {"SK-321", "kombit.gyldigTil=", "kombit", "kombit.gyldigTil=2029-01-01"},
        {"SK-322", "cert.gyldigTil=2027-02-22", "cert", "cert.gyldigTil=2027-02-23"},
        {"SK-323", "kombit.cvr=29189846", "kombit", "kombit.cvr=19435075"},
        {"SK-324", "place.art=produktionsmiljoe", "cert", "place.art=produktionsmiljoe; cert.udsteder=CN=CA1"},
        {"SK-325", "cert.udsteder=CN=CA1", "cert", "cert.udsteder=CN=TEST CA1"},
        {"SK-326", "kombit.gyldigTil=2026-11-23", "kombit", "kombit.gyldigTil=2027-11-24"},
    };
}

QList<Regelproeve> materialProofs()
{
    return {
        {"SK-401", "sms.navnForan=ja", "sms", "brev.navnForan=ja"},
        {"SK-402", "sms.svarpostkasse=post@example.dk", "sms", "brev.svarpostkasse=post@example.dk"},
        {"SK-403", "link.!retire", "sms", "link.!retire; l2:=link"},
        {"SK-404", "brev.materialeId=167783", "brev", "brev.materialeId=167783; sms.materialeId=167784"},
        {"SK-405",
         "sms2:=sms; sms2.materialeId=167790; l2:=link; l2.materialeId=@sms2; t2:=type; t2.materialeId=@sms2; t2.nummer=2",
         "sms2",
         "sms2:=sms; sms2.materialeId=167790; sms2.navn=Andet; l2:=link; l2.materialeId=@sms2; t2:=type; "
         "t2.materialeId=@sms2; t2.nummer=2"},
        {"SK-406", "type.!retire", "sms", "type.!retire; t2:=type"},
        {"SK-407", "gruppe.aktiveringsdato=2026-11-25", "sms", "gruppe.aktiveringsdato=2026-11-24"},
        {"SK-408", "system.!retire", "sms", "s2:=system; s2.!retire"},
        {"SK-409", "system.gyldigTil=2026-11-23", "sms",
         "system.gyldigTil=2028-11-24; sending.gyldigTil=2028-01-01; enrolling.gyldigTil=2028-01-01"},
        {"SK-410", "sms.frosset=ja", "sms", "sms.frosset=ja; sms.memo=NEMSMS"},
        {"SK-411", "place.art=produktionsmiljoe; place.rute=sf1601", "sms",
         "place.art=produktionsmiljoe; place.rute=sf1601; sms.frosset=ja; brev.frosset=ja"},
        {"SK-412", "system.digitalPostSysId=", "brev",
         "system.digitalPostSysId=; sending.digitalPostSysId=; brev.!retire; brevlink.!retire; brevgruppe.!retire"},
        {"SK-420", "gruppe.obligatorisk=ja; gruppe.aktiveringsdato=2026-01-01", "gruppe",
         "brevgruppe.obligatorisk=ja; brevgruppe.aktiveringsdato=2026-01-01"},
        {"SK-421", "brevgruppe.obligatorisk=ja", "brevgruppe",
         "brevgruppe.obligatorisk=ja; brevgruppe.aktiveringsdato=2026-01-01"},
        {"SK-422", "gruppe2:=gruppe", "gruppe2",
         "gruppe2:=gruppe; gruppe2.modtagertype=virksomhed; l2:=link; l2.tilmeldingsgruppeId=@gruppe2"},
        {"SK-430", "gruppe.type=meddelelse", "link", "gruppe.type=nemsms"},
        {"SK-431", "l2:=link", "l2", "l2:=link; l2.!retire"},
        {"SK-432", "gruppe2:=gruppe; l2:=link; l2.tilmeldingsgruppeId=@gruppe2", "l2",
         "gruppe2:=gruppe; gruppe2.modtagertype=virksomhed; l2:=link; l2.tilmeldingsgruppeId=@gruppe2"},
        {"SK-440", "anden:=kommune; anden.cvr=55133018; anden.navn=Andenby; system.myndighedId=@anden", "type", "system.myndighedId="},
        {"SK-441", "t2:=type", "t2", "t2:=type; t2.nummer=2"},
        {"SK-442", "type.fagsystem=Ukendt", "type", "type.fagsystem=prøvesystem"},
    };
}

QList<Regelproeve> agreementProofs()
{
    return {
        {"SK-501", "sending.nemSmsSysId=", "sending", "sending.nemSmsSysId=1001"},
        {"SK-502", "enrolling.registerSysId=", "enrolling", "enrolling.registerSysId=1003"},
        {"SK-503", "sending.digitalPostSysId=1001", "sending", "sending.digitalPostSysId=1002"},
        {"SK-504", "enrolling.registerSysId=1001", "enrolling", "enrolling.registerSysId=1003"},
        {"SK-505", "sending.adgang=certifikat; sending.certifikatdato=2026-01-01", "sending",
         "sending.adgang=token; sending.certifikatdato=2026-01-01"},
        {"SK-506", "sending.adgang=certifikat; sending.certifikatbegrundelse=Nødvendigt", "sending",
         "sending.certifikatbegrundelse=Nødvendigt"},
        {"SK-507", "sending.adgang=certifikat; sending.certifikatbegrundelse=Nødvendigt; sending.certifikatdato=2026-01-01",
         "sending", "sending.adgang=token"},
        {"SK-508", "events.beskedtype=", "events", "sending.beskedtype="},
        {"SK-509", "events.retning=ingen", "events", "sending.retning=ingen"},
        {"SK-510", "events.kle=32.01.01", "events", "events.kle=Alle"},
        {"SK-511", "enrolling.registercertifikatId=", "enrolling", "sending.registercertifikatId="},
        {"SK-512", "sending.fjernprintleverandoer=Trykkeri", "sending",
         "sending.fjernprintleverandoer=Trykkeri; sending.fjernprintkontrolleret=2026-10-01"},
        {"SK-513", "sending.fjernprintleverandoer=Trykkeri; sending.fjernprintkendt=Et andet", "sending",
         "sending.fjernprintleverandoer=Trykkeri; sending.fjernprintkendt=Trykkeri"},
        {"SK-514", "events.abonnementCvr=", "events", "sending.abonnementCvr="},
        {"SK-515", "events.abonnementCvr=Borgere", "events", "events.abonnementCvr=Borgere 2"},
        {"SK-516", "events.abonnementCpr=liste 251248-4916", "events", "events.abonnementCpr=liste 2512"},
        {"SK-517", "events.fagsystem=", "events", "sending.fagsystem="},
        {"SK-520", "sending.nemSmsSysId=1099", "sending", "sending.nemSmsSysId=1099; system.sysId=1099; enrolling.nemSmsSysId=1099"},
        {"SK-521", "sending.nemSmsSysId=1003", "sending", "sending.nemSmsSysId=1001"},
        {"SK-522", "sending.nemSmsSysId=1002", "sending", "sending.digitalPostSysId=1002"},
        {"SK-523", "sending.digitalPostSysId=1099", "sending", "sending.digitalPostSysId="},
        {"SK-524", "enrolling.registerSysId=1099", "enrolling", "register.sysId=1099; enrolling.registerSysId=1099"},
        {"SK-525", "register.omfang=digitalpost", "enrolling", "sending.registerSysId=1003"},
        {"SK-526", "c2:=cert; c2.sha256=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB; "
                   "enrolling.registercertifikatId=@c2",
         "enrolling", "c2:=cert; enrolling.registercertifikatId=@c2"},
        {"SK-527", "enrolling.nemSmsSysId=", "enrolling", "events.nemSmsSysId="},
        {"SK-530", "sending.tilstand=godkendt", "sending", "sending.tilstand=udloeber"},
        {"SK-531", "events.tilstand=anmodet", "events", "events.tilstand=aktiv"},
        {"SK-532", "events.tilstand=aendret", "events", "events.tilstand=udloeber"},
        {"SK-533", "events.tilstand=afvist", "events", "events.tilstand=ophoert"},
        {"SK-534", "a2:=sending", "a2", "a2:=sending; a2.gyldigFra=2029-01-01; sending.gyldigTil=2028-12-31"},
        {"SK-535", "sending.miljoeId=@place; sending.integration=sf1601", "sending", "sending.miljoeId=@place"},
        {"SK-536", "events.beskedtype=DigitalPost tilmelding", "events", "events.beskedtype=NemSMS-tilmelding"},
    };
}

QList<Regelproeve> timeAndPlaceProofs()
{
    return {
        {"SK-601", "events.gyldigTil=2026-11-23", "events", "events.gyldigTil=2026-11-23; events.tilstand=ophoert"},
        {"SK-602", "events.gyldigFra=2026-11-25", "events", "events.gyldigFra=2026-11-24"},
        {"SK-603", "events.gyldigTil=2027-02-22", "events", "events.gyldigTil=2027-02-22; events.tilstand=udloeber"},
        {"SK-604", "system.gyldigTil=2028-01-01", "sending",
         "system.gyldigTil=2028-01-01; sending.gyldigTil=2028-01-01; enrolling.gyldigTil=2027-06-01"},
        {"SK-605", "register.gyldigTil=2028-01-01", "enrolling",
         "register.gyldigTil=2028-01-01; enrolling.gyldigTil=2028-01-01"},
        {"SK-606", "tilslutning.gyldigTil=2028-01-01", "events",
         "tilslutning.gyldigTil=2028-01-01; t2:=tilslutning; t2.gyldigTil="},
        {"SK-607", "events.gyldigTil=2028-01-01; e2:=events; e2.gyldigFra=2028-01-03; e2.gyldigTil=; e2.tilstand=kladde",
         "events",
         "events.gyldigTil=2028-01-01; e2:=events; e2.gyldigFra=2028-01-02; e2.gyldigTil=; e2.tilstand=kladde"},
        {"SK-608", "system.gyldigTil=2027-02-22", "system",
         "system.gyldigTil=2027-02-23; sending.gyldigTil=2027-02-23; enrolling.gyldigTil=2027-02-23"},
        {"SK-609", "register.gyldigTil=2026-11-23", "register",
         "register.gyldigTil=2027-11-24; enrolling.gyldigTil=2027-11-24"},
        {"SK-610", "tilslutning.gyldigTil=2027-02-22", "tilslutning",
         "tilslutning.gyldigTil=2027-02-22; t2:=tilslutning; t2.gyldigFra=2027-02-23; t2.gyldigTil="},
        {"SK-701", "place.art=produktionsmiljoe", "place", "place.dueslagUrl="},
        {"SK-702", "place.printServiceUrl=https://prod.serviceplatformen.dk/service/Print/Print/2", "place",
         "place.printServiceUrl=https://exttest.serviceplatformen.dk/service/Print/Print/3"},
        {"SK-703", "place.tilmeldingUrl=https://127.0.0.1:8443/nemsms", "place",
         "place.art=lokalplatform; place.tilmeldingUrl=https://127.0.0.1:8443/nemsms"},
        {"SK-704", "place.tilmeldingUrl=", "place",
         "place.tilmeldingUrl=; place.art=lokalplatform"},
        {"SK-705", "place.tokenUrl=", "place", "place.tokenUrl=; place.art=lokalplatform"},
        {"SK-706", "place.certifikatfil=", "place", "place.certifikatfil=; place.art=lokalplatform"},
        {"SK-707", "place.art=produktionsmiljoe", "place", "place.rute=sf1600"},
        {"SK-710", "person.samtykke=nej", "person", "person.samtykke=nej; person.mobilnummer=; person.forventetTilmelding=ingen"},
        {"SK-711", "place.art=produktionsmiljoe; person.kilde=testportal", "person", "person.kilde=testportal"},
        {"SK-713", "person.cpr=0101404002; person.samtykke=nej; person.mobilnummer=", "person", "person.cpr=0101404002"},
        {"SK-712", "person.mobilnummer=", "person", "person.mobilnummer=; person.forventetTilmelding=ingen"},
    };
}

} // namespace

const QList<Regelproeve> &regelproever()
{
    static const QList<Regelproeve> all =
        generalProofs() + systemProofs() + materialProofs() + agreementProofs() + timeAndPlaceProofs();
    return all;
}

} // namespace nemsms::test
