// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftalefields.h"

#include "base/fieldbuilder.h"

namespace nemsms::domain {

using base::FieldFlag;

namespace {

QList<base::Field> identityFields()
{
    return {
        base::field("uuid", QT_TRANSLATE_NOOP("Field", "Agreement UUID"), &Serviceaftale::uuid)
            .with(FieldFlag::Required | FieldFlag::Unique)
            .section(QT_TRANSLATE_NOOP("Field", "Parties"))
            .hint(QT_TRANSLATE_NOOP("Field", "From the administration module; it goes with every call"))
            .from("SF1600 InvocationContext"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Serviceaftale::navn)
            .hint(QT_TRANSLATE_NOOP("Field", "What you call it here"))
            .with(FieldFlag::Required | FieldFlag::Identifier),
        base::choiceField("integration", QT_TRANSLATE_NOOP("Field", "Integration"), &Serviceaftale::integration,
                          {{"sf1600", QT_TRANSLATE_NOOP("Field", "SF1600: look-up and sending")},
                           {"sf1601", QT_TRANSLATE_NOOP("Field", "SF1601: look-up and sending")},
                           {"sf2250", QT_TRANSLATE_NOOP("Field", "SF2250: enrolment only")},
                           {"beskedtype", QT_TRANSLATE_NOOP("Field", "Message type: events from Beskedfordeler")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "To send takes SF1600 or SF1601; SF2250 covers enrolment only"))
            .from("SF2250 1.5.2, TS106, TS109"),
        base::field("myndighedId", QT_TRANSLATE_NOOP("Field", "Authority"), &Serviceaftale::myndighedId)
            .hint(QT_TRANSLATE_NOOP("Field", "The authority that the agreement is for"))
            .from("SF2250 TS106")
            .with(FieldFlag::Required)
            .refersTo("myndighed"),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Serviceaftale::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: the same in every environment"))
            .refersTo("miljoe"),
        base::field("fagsystem", QT_TRANSLATE_NOOP("Field", "Line-of-business system"), &Serviceaftale::fagsystem)
            .hint(QT_TRANSLATE_NOOP("Field", "For example KY"))
            .from("SF2250 TS106"),
        base::field("leverandoer", QT_TRANSLATE_NOOP("Field", "Supplier"), &Serviceaftale::leverandoer)
            .hint(QT_TRANSLATE_NOOP("Field", "Who asks for the agreement"))
            .from("SF2250 TS106"),
        base::field("brugersystemUuid", QT_TRANSLATE_NOOP("Field", "User system UUID"),
                    &Serviceaftale::brugersystemUuid)
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "The system that calls; it goes with every call"))
            .from("SF1600 InvocationContext"),
    };
}

QList<base::Field> sysIdFields()
{
    return {
        base::field("nemSmsSysId", QT_TRANSLATE_NOOP("Field", "SysID (NemSMS)"), &Serviceaftale::nemSmsSysId)
            .section(QT_TRANSLATE_NOOP("Field", "SysIDs and register"))
            .hint(QT_TRANSLATE_NOOP("Field", "The sender system's; needed to send"))
            .from("SF2250 1.2.5, TS106"),
        base::field("digitalPostSysId", QT_TRANSLATE_NOOP("Field", "SysID (Digital Post)"),
                    &Serviceaftale::digitalPostSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "For letters; NemSMS is expected to have another"))
            .from("SF2250 TSP07"),
        base::field("registerSysId", QT_TRANSLATE_NOOP("Field", "SysID (Register)"), &Serviceaftale::registerSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "The register's; needed to enrol"))
            .from("SF2250 1.2.5, TS103"),
        base::field("fjernprintSysId", QT_TRANSLATE_NOOP("Field", "SysID (Fjernprint)"),
                    &Serviceaftale::fjernprintSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "For letters that are printed"))
            .from("SF1600"),
        base::field("registercertifikatId", QT_TRANSLATE_NOOP("Field", "Register's certificate"),
                    &Serviceaftale::registercertifikatId)
            .hint(QT_TRANSLATE_NOOP("Field", "The same that was uploaded to Digital Post"))
            .refersTo("certifikat")
            .from("SF2250 TS106, TSP07"),
    };
}

QList<base::Field> accessFields()
{
    return {
        base::choiceField("adgang", QT_TRANSLATE_NOOP("Field", "Access"), &Serviceaftale::adgang,
                          {{"token", QT_TRANSLATE_NOOP("Field", "Token (the rule)")},
                           {"certifikat", QT_TRANSLATE_NOOP("Field", "Certificate (the exception)")}})
            .with(FieldFlag::Required)
            .section(QT_TRANSLATE_NOOP("Field", "Security model"))
            .hint(QT_TRANSLATE_NOOP("Field", "Certificate access is given by exception, with a reason and a date"))
            .from("SF1600"),
        base::field("certifikatbegrundelse", QT_TRANSLATE_NOOP("Field", "Reason for certificate access"),
                    &Serviceaftale::certifikatbegrundelse)
            .longText()
            .hint(QT_TRANSLATE_NOOP("Field", "Needed with certificate access"))
            .from("SF1600"),
        base::field("certifikatdato", QT_TRANSLATE_NOOP("Field", "Date of certificate access"),
                    &Serviceaftale::certifikatdato)
            .hint(QT_TRANSLATE_NOOP("Field", "When the exception was given"))
            .from("SF1600"),
        base::field("beskedtype", QT_TRANSLATE_NOOP("Field", "Message type"), &Serviceaftale::beskedtype)
            .section(QT_TRANSLATE_NOOP("Field", "Data limits"))
            .hint(QT_TRANSLATE_NOOP("Field", "NemSMS tilmelding"))
            .from("SF2250 TS109, TSP04"),
        base::choiceField("retning", QT_TRANSLATE_NOOP("Field", "Direction"), &Serviceaftale::retning,
                          {{"ingen", QT_TRANSLATE_NOOP("Field", "None")},
                           {"modtag", QT_TRANSLATE_NOOP("Field", "May receive")},
                           {"afsend", QT_TRANSLATE_NOOP("Field", "May send")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Through Beskedfordeler"))
            .from("SF2250 TS109, TSP04"),
        base::field("personfoelsomhed", QT_TRANSLATE_NOOP("Field", "Personal sensitivity"),
                    &Serviceaftale::personfoelsomhed)
            .hint(QT_TRANSLATE_NOOP("Field", "alle: no limit"))
            .from("SF2250 TS109, TSP04"),
        base::field("kle", QT_TRANSLATE_NOOP("Field", "KLE numbers"), &Serviceaftale::kle)
            .hint(QT_TRANSLATE_NOOP("Field", "alle: no limit"))
            .from("SF2250 TS109, TSP04"),
        base::field("abonnementCpr", QT_TRANSLATE_NOOP("Field", "Subscription expression with CPR"),
                    &Serviceaftale::abonnementCpr)
            .section(QT_TRANSLATE_NOOP("Field", "Subscription expressions"))
            .hint(QT_TRANSLATE_NOOP("Field", "Name or UUID in Beskedfordeler, never the numbers in its list"))
            .from("SF2250 TS111"),
        base::field("abonnementCvr", QT_TRANSLATE_NOOP("Field", "Subscription expression with CVR"),
                    &Serviceaftale::abonnementCvr)
            .hint(QT_TRANSLATE_NOOP("Field", "Name or UUID in Beskedfordeler, never the numbers in its list"))
            .from("SF2250 TS111"),
    };
}

/// Basisopgaver: what must be done before events can be received (TS108) or sent (TSP03).
QList<base::Field> taskFields()
{
    return {
        base::field("tba10", QT_TRANSLATE_NOOP("Field", "TBA10 done on"), &Serviceaftale::tba10)
            .section(QT_TRANSLATE_NOOP("Field", "Basic tasks for Beskedfordeler"))
            .hint(QT_TRANSLATE_NOOP("Field", "Only for the agreement that sends"))
            .from("SF2250 TSP03"),
        base::field("tba11", QT_TRANSLATE_NOOP("Field", "TBA11 done on"), &Serviceaftale::tba11)
            .hint(QT_TRANSLATE_NOOP("Field", "Only for the agreement that sends"))
            .from("SF2250 TSP03"),
        base::field("tba12", QT_TRANSLATE_NOOP("Field", "TBA12 done on"), &Serviceaftale::tba12)
            .hint(QT_TRANSLATE_NOOP("Field", "Only for the agreement that sends"))
            .from("SF2250 TSP03"),
        base::field("tba13", QT_TRANSLATE_NOOP("Field", "TBA13 done on"), &Serviceaftale::tba13)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: not done yet"))
            .from("SF2250 TS108, TSP03"),
        base::field("tba14", QT_TRANSLATE_NOOP("Field", "TBA14 done on"), &Serviceaftale::tba14)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: not done yet"))
            .from("SF2250 TS108, TSP03"),
        base::field("tba15", QT_TRANSLATE_NOOP("Field", "TBA15 done on"), &Serviceaftale::tba15)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: not done yet"))
            .from("SF2250 TS108, TSP03"),
    };
}

QList<base::Field> practiceFields()
{
    return {
        base::field("fjernprintleverandoer", QT_TRANSLATE_NOOP("Field", "Fjernprint supplier"),
                    &Serviceaftale::fjernprintleverandoer)
            .section(QT_TRANSLATE_NOOP("Field", "Fjernprint"))
            .hint(QT_TRANSLATE_NOOP("Field", "Approved by KOMBIT"))
            .from("SF1600"),
        base::field("fjernprintkontrolleret", QT_TRANSLATE_NOOP("Field", "Approval checked on"),
                    &Serviceaftale::fjernprintkontrolleret)
            .hint(QT_TRANSLATE_NOOP("Field", "When a supplier changes, tell KY and KSD"))
            .from("SF1600"),
        base::field("fjernprintkendt", QT_TRANSLATE_NOOP("Field", "Supplier that KY and KSD know"),
                    &Serviceaftale::fjernprintkendt)
            .with(FieldFlag::ReadOnly)
            .from("SF1600"),
        base::field("fjernprintvarslet", QT_TRANSLATE_NOOP("Field", "KY and KSD told at"),
                    &Serviceaftale::fjernprintvarslet)
            .hint(QT_TRANSLATE_NOOP("Field", "Set when the notice is marked as given"))
            .with(FieldFlag::ReadOnly),
        base::field("fjernprintvarsletAf", QT_TRANSLATE_NOOP("Field", "KY and KSD told by"),
                    &Serviceaftale::fjernprintvarsletAf)
            .hint(QT_TRANSLATE_NOOP("Field", "Set when the notice is marked as given"))
            .with(FieldFlag::ReadOnly),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Serviceaftale::gyldigFra)
            .hint(QT_TRANSLATE_NOOP("Field", "First day; empty: since always"))
            .section(QT_TRANSLATE_NOOP("Field", "Validity, volume and contacts")),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Serviceaftale::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
        base::field("forventetMaengde", QT_TRANSLATE_NOOP("Field", "Expected volume"),
                    &Serviceaftale::forventetMaengde)
            .hint(QT_TRANSLATE_NOOP("Field", "Calls a year")),
        base::field("kontaktnavn", QT_TRANSLATE_NOOP("Field", "Contact person"), &Serviceaftale::kontaktnavn)
            .hint(QT_TRANSLATE_NOOP("Field", "Who answers for the agreement at the kommune")),
        base::field("kontaktmail", QT_TRANSLATE_NOOP("Field", "Contact e-mail"), &Serviceaftale::kontaktmail)
            .hint(QT_TRANSLATE_NOOP("Field", "Where notices about the agreement go")),
        base::field("leverandoerkontakt", QT_TRANSLATE_NOOP("Field", "Supplier's contact"),
                    &Serviceaftale::leverandoerkontakt)
            .hint(QT_TRANSLATE_NOOP("Field", "Whom to ask at the supplier")),
    };
}

/// Changed by ServiceaftaleVerbs, with who and when; never by a form.
QList<base::Field> stateFields()
{
    return {
        base::choiceField("tilstand", QT_TRANSLATE_NOOP("Field", "State"), &Serviceaftale::tilstand,
                          {{"kladde", QT_TRANSLATE_NOOP("Field", "Draft")},
                           {"anmodet", QT_TRANSLATE_NOOP("Field", "Requested")},
                           {"godkendt", QT_TRANSLATE_NOOP("Field", "Approved")},
                           {"afvist", QT_TRANSLATE_NOOP("Field", "Rejected")},
                           {"aktiv", QT_TRANSLATE_NOOP("Field", "Active")},
                           {"aendret", QT_TRANSLATE_NOOP("Field", "Changed")},
                           {"udloeber", QT_TRANSLATE_NOOP("Field", "Expiring")},
                           {"ophoert", QT_TRANSLATE_NOOP("Field", "Ended")}})
            .with(FieldFlag::ReadOnly)
            .from("SF2250 TS106, TS107"),
        base::field("tilstandAf", QT_TRANSLATE_NOOP("Field", "State set by"), &Serviceaftale::tilstandAf)
            .hint(QT_TRANSLATE_NOOP("Field", "Set with the state"))
            .with(FieldFlag::ReadOnly),
        base::field("tilstandTid", QT_TRANSLATE_NOOP("Field", "State set at"), &Serviceaftale::tilstandTid)
            .hint(QT_TRANSLATE_NOOP("Field", "Set with the state"))
            .with(FieldFlag::ReadOnly),
        base::field("tilstandBegrundelse", QT_TRANSLATE_NOOP("Field", "Reason for the state"),
                    &Serviceaftale::tilstandBegrundelse)
            .hint(QT_TRANSLATE_NOOP("Field", "Needed when an agreement is rejected"))
            .with(FieldFlag::ReadOnly)
            .longText(),
    };
}

} // namespace

QList<base::Field> serviceaftaleFields()
{
    return identityFields() + sysIdFields() + accessFields() + taskFields() + practiceFields() + stateFields();
}

} // namespace nemsms::domain
