// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tilmelding.h"

#include "base/fieldbuilder.h"
#include "base/ulid.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

base::Findings rules(const Tilmelding &sag)
{
    base::Findings found;
    if (!sag.identifikator.isEmpty() && !base::isUlid(sag.identifikator)) {
        found += base::makeFinding(base::Severity::Error, "tilmelding.identifier", {}, {}, "identifikator");
    }
    for (base::Finding one : sag.slutbruger ? findings(*sag.slutbruger) : base::Findings()) {
        one.field = "slutbruger";
        found += one;
    }
    if (sag.slutbruger && isBorger(*sag.slutbruger) == (sag.samtykkeAf == Samtykkegiver::Virksomheden)) {
        found += base::makeFinding(base::Severity::Error, "tilmelding.consent.who", {}, u"SF2250 2.1.1"_s, "samtykkeAf");
    }
    return found;
}

QList<base::Field> caseFields()
{
    return {
        base::field("identifikator", QT_TRANSLATE_NOOP("Field", "Identifier"), &Tilmelding::identifikator)
            .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::ReadOnly | FieldFlag::Immutable)
            .from("CallContext CallersServiceCallIdentifier"),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Tilmelding::miljoeId)
            .with(FieldFlag::Required | FieldFlag::Immutable)
            .refersTo("miljoe"),
        base::field("serviceaftaleId", QT_TRANSLATE_NOOP("Field", "Service agreement"), &Tilmelding::serviceaftaleId)
            .with(FieldFlag::Required)
            .refersTo("serviceaftale"),
        base::field("slutbruger", QT_TRANSLATE_NOOP("Field", "Citizen or company"), &Tilmelding::slutbruger)
            .with(FieldFlag::Required | FieldFlag::Personal | FieldFlag::Immutable)
            .from("SF2250 3.1.4.2, 3.1.5.2"),
        base::field("mobilnummer", QT_TRANSLATE_NOOP("Field", "Mobile number"), &Tilmelding::mobilnummer)
            .with(FieldFlag::Required | FieldFlag::Personal)
            .from("SF2250 3.1.4.2"),
    };
}

QList<base::Field> consentFields()
{
    return {
        base::choiceField("samtykkeAf", QT_TRANSLATE_NOOP("Field", "Consent given by"), &Tilmelding::samtykkeAf,
                          {{"borgeren", QT_TRANSLATE_NOOP("Field", "The citizen")},
                           {"foraelder", QT_TRANSLATE_NOOP("Field", "A parent")},
                           {"vaerge", QT_TRANSLATE_NOOP("Field", "A guardian")},
                           {"virksomheden", QT_TRANSLATE_NOOP("Field", "The company")}})
            .from("SF2250 2.1.1"),
        base::choiceField("samtykkeVej", QT_TRANSLATE_NOOP("Field", "Form of the consent"), &Tilmelding::samtykkeVej,
                          {{"skriftligt", QT_TRANSLATE_NOOP("Field", "In writing")},
                           {"telefonisk", QT_TRANSLATE_NOOP("Field", "By telephone")},
                           {"fremmoede", QT_TRANSLATE_NOOP("Field", "In person")},
                           {"digitalt", QT_TRANSLATE_NOOP("Field", "In a self-service form")}}),
        base::field("samtykkeTid", QT_TRANSLATE_NOOP("Field", "Consent given at"), &Tilmelding::samtykkeTid)
            .with(FieldFlag::Required),
        base::field("samtykkeTekst", QT_TRANSLATE_NOOP("Field", "Wording of the consent"), &Tilmelding::samtykkeTekst)
            .with(FieldFlag::Required | FieldFlag::Immutable)
            .longText()
            .from("SF2250 1.2.3, 3.2.5.2"),
        base::field("samtykkeNoteretAf", QT_TRANSLATE_NOOP("Field", "Consent noted by"), &Tilmelding::samtykkeNoteretAf)
            .with(FieldFlag::ReadOnly),
    };
}

QList<base::Field> courseFields()
{
    return {
        base::choiceField("tilstand", QT_TRANSLATE_NOOP("Field", "State"), &Tilmelding::tilstand,
                          {{"ingen", QT_TRANSLATE_NOOP("Field", "None")},
                           {"oprettet", QT_TRANSLATE_NOOP("Field", "Registered")},
                           {"afventerbekraeftelse", QT_TRANSLATE_NOOP("Field", "Awaiting confirmation")},
                           {"aktiv", QT_TRANSLATE_NOOP("Field", "Active")},
                           {"frameldt", QT_TRANSLATE_NOOP("Field", "Withdrawn")}})
            .with(FieldFlag::ReadOnly)
            .from("SF2250 1.2.3"),
        base::field("oprettetTid", QT_TRANSLATE_NOOP("Field", "Registered at"), &Tilmelding::oprettetTid)
            .with(FieldFlag::ReadOnly),
        base::field("tilmeldtTid", QT_TRANSLATE_NOOP("Field", "Signed on at"), &Tilmelding::tilmeldtTid)
            .with(FieldFlag::ReadOnly),
        base::field("aktivTid", QT_TRANSLATE_NOOP("Field", "Seen active at"), &Tilmelding::aktivTid)
            .with(FieldFlag::ReadOnly),
        base::field("frameldtTid", QT_TRANSLATE_NOOP("Field", "Withdrawn at"), &Tilmelding::frameldtTid)
            .with(FieldFlag::ReadOnly),
        base::field("fejlkode", QT_TRANSLATE_NOOP("Field", "Error code"), &Tilmelding::fejlkode)
            .with(FieldFlag::ReadOnly),
        base::field("fejltekst", QT_TRANSLATE_NOOP("Field", "Error text"), &Tilmelding::fejltekst)
            .with(FieldFlag::ReadOnly),
        base::field("simuleret", QT_TRANSLATE_NOOP("Field", "Simulated"), &Tilmelding::simuleret)
            .with(FieldFlag::ReadOnly),
    };
}

} // namespace

const base::EntityTable &tilmeldingTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Tilmelding>("tilmelding", caseFields() + consentFields() + courseFields(), &rules);
        made.isAct = true;
        made.singular = QT_TRANSLATE_NOOP("Field", "Enrolment");
        made.plural = QT_TRANSLATE_NOOP("Field", "Enrolments");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Enrolments on a citizen's behalf, each with the consent that it rests on.");
        return made;
    }();
    return table;
}

bool mayBecome(Tilmeldingstilstand from, Tilmeldingstilstand to)
{
    using enum Tilmeldingstilstand;
    switch (from) {
    case Ingen:
        return to == Oprettet;
    case Oprettet:
        return to == AfventerBekraeftelse || to == Frameldt;
    case AfventerBekraeftelse:
        return to == Aktiv || to == Frameldt;
    case Aktiv:
        return to == Frameldt;
    case Frameldt:
        return false;
    }
    Q_UNREACHABLE();
}

QString samtykketekst(const QString &kommune)
{
    return base::sentence({"tilmelding.consent.text", {{u"kommune"_s, kommune}}});
}

} // namespace nemsms::domain
