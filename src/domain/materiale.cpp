// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/materiale.h"

#include "base/fieldbuilder.h"
#include "domain/fieldfindings.h"

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
    }
    return found;
}

QList<base::Field> fields()
{
    return {
        base::field("materialeId", QT_TRANSLATE_NOOP("Field", "MaterialeID"), &Materiale::materialeId)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .hint(QT_TRANSLATE_NOOP("Field", "A whole number, for example 167783"))
            .from("SF2250 TS104, SF1600 XSD"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Materiale::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .from("SF2250 TS104"),
        base::choiceField("type", QT_TRANSLATE_NOOP("Field", "Type"), &Materiale::type,
                          {{"nemsms", QT_TRANSLATE_NOOP("Field", "NemSMS")},
                           {"meddelelse", QT_TRANSLATE_NOOP("Field", "Letter (Meddelelse)")}})
            .with(FieldFlag::Required)
            .from("SF2250 TS104"),
        base::field("afsendersystemId", QT_TRANSLATE_NOOP("Field", "Sender system"), &Materiale::afsendersystemId)
            .with(FieldFlag::Required)
            .refersTo("afsendersystem")
            .from("SF2250 TS104"),
    };
}

} // namespace

const base::EntityTable &materialeTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Materiale>("materiale", fields(), &rules);
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
