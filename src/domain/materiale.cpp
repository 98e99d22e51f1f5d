// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/materiale.h"

#include "base/fieldbuilder.h"
#include "domain/fieldfindings.h"
#include "domain/portalark.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

base::Findings rules(const Materiale &materiale)
{
    base::Findings found = findingsOn("materialeId", materiale.materialeId);
    if (materiale.type == MaterialeType::Meddelelse) {
        found += makeFinding(Severity::Warning, "materiale.meddelelse", {}, u"SF2250 TS104"_s, "type");
    } else {
        // An SMS has no title. That the name takes nothing of the 160 characters is our reading: nothing tells it.
        if (materiale.navnForan) {
            found += makeFinding(Severity::Warning, "materiale.navnforan", {}, u"SF2250 TS104, 1.2.5"_s, "navnForan");
        }
        if (!materiale.svarpostkasse.isEmpty()) {
            found += makeFinding(Severity::Error, "materiale.svarpostkasse", {}, u"SF2250 TS104"_s, "svarpostkasse");
        }
    }
    return found;
}

QList<base::Field> fields()
{
    return {
        base::field("materialeId", QT_TRANSLATE_NOOP("Field", "MaterialeID"), &Materiale::materialeId)
            .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::Unique)
            .hint(QT_TRANSLATE_NOOP("Field", "A whole number, for example 167783"))
            .from("SF2250 TS104, SF1600 XSD"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Materiale::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .hint(QT_TRANSLATE_NOOP("Field", "As it stands in the administration portal"))
            .from("SF2250 TS104"),
        base::choiceField("type", QT_TRANSLATE_NOOP("Field", "Type"), &Materiale::type,
                          {{"nemsms", QT_TRANSLATE_NOOP("Field", "NemSMS")},
                           {"meddelelse", QT_TRANSLATE_NOOP("Field", "Letter (Meddelelse)")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "NemSMS for every SMS; a letter is never sent as one"))
            .from("SF2250 TS104"),
        base::field("afsendersystemId", QT_TRANSLATE_NOOP("Field", "Sender system"), &Materiale::afsendersystemId)
            .with(FieldFlag::Required)
            .refersTo("afsendersystem")
            .hint(QT_TRANSLATE_NOOP("Field", "A material belongs to one sender system, and its SysID is the one that sends"))
            .from("SF2250 TS104"),
        base::field("navnForan", QT_TRANSLATE_NOOP("Field", "Name in front of the title"), &Materiale::navnForan)
            .hint(QT_TRANSLATE_NOOP("Field", "An SMS has no title: leave it off for NemSMS"))
            .from("SF2250 TS104"),
        base::field("svarpostkasse", QT_TRANSLATE_NOOP("Field", "Mailbox for answers"), &Materiale::svarpostkasse)
            .hint(QT_TRANSLATE_NOOP("Field", "Not relevant for NemSMS"))
            .from("SF2250 TS104"),
        base::field("frosset", QT_TRANSLATE_NOOP("Field", "Frozen"), &Materiale::frosset)
            .hint(QT_TRANSLATE_NOOP("Field", "Made before NgDP, where no new MaterialeID can be made"))
            .from("NgDP"),
        base::field("memo", QT_TRANSLATE_NOOP("Field", "Becomes in MeMo"), &Materiale::memo)
            .hint(QT_TRANSLATE_NOOP("Field", "For example the message type that takes its place"))
            .from("NgDP"),
    };
}

} // namespace

const base::EntityTable &materialeTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Materiale>("materiale", fields(), &rules);
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Material");
        made.plural = QT_TRANSLATE_NOOP("Field", "Materials");
        made.purpose = QT_TRANSLATE_NOOP("Field", "The kinds of message that a sender system sends.");
        return made;
    }();
    return table;
}

base::Findings checkSendsNemSms(const Materiale &materiale)
{
    if (materiale.type == MaterialeType::NemSMS) {
        return {};
    }
    return {makeFinding(Severity::Error, "materiale.type", {{u"materiale"_s, materiale.navn}}, u"SF2250 TS104"_s,
                        "type")};
}

} // namespace nemsms::domain
