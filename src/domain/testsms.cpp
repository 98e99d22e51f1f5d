// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testsms.h"

#include "base/fieldbuilder.h"
#include "domain/testsmsrules.h"

namespace nemsms::domain {

using base::FieldFlag;

namespace {

QList<base::Field> contentFields()
{
    return {
        base::field("identifikator", QT_TRANSLATE_NOOP("Field", "Identifier"), &TestSms::identifikator)
            .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::ReadOnly | FieldFlag::Immutable)
            .from("SF1600 AfsendelseIdentifikator"),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &TestSms::miljoeId)
            .with(FieldFlag::Required | FieldFlag::Immutable)
            .refersTo("miljoe"),
        base::field("serviceaftaleId", QT_TRANSLATE_NOOP("Field", "Service agreement"), &TestSms::serviceaftaleId)
            .with(FieldFlag::Required)
            .refersTo("serviceaftale"),
        base::field("materialeId", QT_TRANSLATE_NOOP("Field", "Material"), &TestSms::materialeId)
            .with(FieldFlag::Required)
            .refersTo("materiale"),
        base::field("modtager", QT_TRANSLATE_NOOP("Field", "Recipient"), &TestSms::modtager)
            .with(FieldFlag::Required | FieldFlag::Personal)
            .hint(QT_TRANSLATE_NOOP("Field", "CPR of a person or CVR of a company")),
        base::field("tekst", QT_TRANSLATE_NOOP("Field", "Text"), &TestSms::tekst)
            .with(FieldFlag::Required)
            .longText()
            .hint(QT_TRANSLATE_NOOP("Field", "At most 160 characters"))
            .from("SF2250 1.2.5"),
        base::choiceField("vej", QT_TRANSLATE_NOOP("Field", "Route"), &TestSms::vej,
                          {{"sf1600", QT_TRANSLATE_NOOP("Field", "SF1600 by certificate")},
                           {"sf1600token", QT_TRANSLATE_NOOP("Field", "SF1600 by token")},
                           {"sf1601", QT_TRANSLATE_NOOP("Field", "SF1601 (MeMo)")}})
            .with(FieldFlag::ReadOnly)
            .from("SF1600, SF1601"),
        base::field("leveresTidligst", QT_TRANSLATE_NOOP("Field", "Not before"), &TestSms::leveresTidligst)
            .hint(QT_TRANSLATE_NOOP("Field", "The route SF1601 only: today or one of the next five days"))
            .from("MeMo doNotDeliverUntilDate"),
    };
}

/// What the queue knows of it.
QList<base::Field> queueFields()
{
    return {
        base::field("forsoeg", QT_TRANSLATE_NOOP("Field", "Attempts"), &TestSms::forsoeg).with(FieldFlag::ReadOnly),
        base::field("naesteForsoeg", QT_TRANSLATE_NOOP("Field", "Next attempt"), &TestSms::naesteForsoeg)
            .with(FieldFlag::ReadOnly)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty for a queued message: it waits for a person"))
            .from("SF2250 3.1.4.4"),
        base::field("batch", QT_TRANSLATE_NOOP("Field", "Batch"), &TestSms::batch).with(FieldFlag::ReadOnly),
    };
}

base::Field stateField()
{
    return base::choiceField("tilstand", QT_TRANSLATE_NOOP("Field", "State"), &TestSms::tilstand,
                             {{"forberedt", QT_TRANSLATE_NOOP("Field", "Prepared")},
                              {"ikoe", QT_TRANSLATE_NOOP("Field", "Queued")},
                              {"accepteret", QT_TRANSLATE_NOOP("Field", "Accepted")},
                              {"afventer", QT_TRANSLATE_NOOP("Field", "Held")},
                              {"afleveret", QT_TRANSLATE_NOOP("Field", "Delivered")},
                              {"fejlet", QT_TRANSLATE_NOOP("Field", "Failed")},
                              {"tilbagekaldt", QT_TRANSLATE_NOOP("Field", "Recalled")}})
        .with(FieldFlag::ReadOnly);
}

QList<base::Field> courseFields()
{
    return {
        stateField(),
        base::field("messageUuid", QT_TRANSLATE_NOOP("Field", "MessageUUID"), &TestSms::messageUuid)
            .with(FieldFlag::ReadOnly)
            .from("MeMo messageUUID"),
        base::field("transmissionId", QT_TRANSLATE_NOOP("Field", "Technical receipt"), &TestSms::transmissionId)
            .with(FieldFlag::ReadOnly)
            .hint(QT_TRANSLATE_NOOP("Field", "TransmissionID of KombiPostAfsend's answer"))
            .from("SF1601"),
        base::field("forberedtTid", QT_TRANSLATE_NOOP("Field", "Prepared at"), &TestSms::forberedtTid)
            .with(FieldFlag::ReadOnly),
        base::field("accepteretTid", QT_TRANSLATE_NOOP("Field", "Accepted at"), &TestSms::accepteretTid)
            .with(FieldFlag::ReadOnly),
        base::field("afleveretTid", QT_TRANSLATE_NOOP("Field", "Delivered at"), &TestSms::afleveretTid)
            .with(FieldFlag::ReadOnly),
        base::field("tilbagekaldtTid", QT_TRANSLATE_NOOP("Field", "Recalled at"), &TestSms::tilbagekaldtTid)
            .with(FieldFlag::ReadOnly),
        base::choiceField("leveringsbevis", QT_TRANSLATE_NOOP("Field", "Proof of delivery"), &TestSms::leveringsbevis,
                          {{"intet", QT_TRANSLATE_NOOP("Field", "None")},
                           {"pkopoststatus", QT_TRANSLATE_NOOP("Field", "PKO_PostStatus")},
                           {"tester", QT_TRANSLATE_NOOP("Field", "Received on the phone, by a person's word")},
                           {"forretningskvittering", QT_TRANSLATE_NOOP("Field", "Business receipt")}})
            .with(FieldFlag::ReadOnly),
        base::field("bevisAf", QT_TRANSLATE_NOOP("Field", "Proof given by"), &TestSms::bevisAf)
            .with(FieldFlag::ReadOnly),
        base::field("fejlkode", QT_TRANSLATE_NOOP("Field", "Error code"), &TestSms::fejlkode)
            .with(FieldFlag::ReadOnly),
        base::field("fejltekst", QT_TRANSLATE_NOOP("Field", "Error text"), &TestSms::fejltekst)
            .with(FieldFlag::ReadOnly),
        base::field("simuleret", QT_TRANSLATE_NOOP("Field", "Simulated"), &TestSms::simuleret)
            .with(FieldFlag::ReadOnly),
    };
}

} // namespace

const base::EntityTable &testSmsTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<TestSms>("testsms", contentFields() + courseFields() + queueFields(), &testSmsRules);
        made.isAct = true;
        made.singular = QT_TRANSLATE_NOOP("Field", "Test SMS");
        made.plural = QT_TRANSLATE_NOOP("Field", "Test SMS");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Test messages with what proves their delivery.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
