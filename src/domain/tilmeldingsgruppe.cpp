// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tilmeldingsgruppe.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/portalark.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

base::Findings rules(const Tilmeldingsgruppe &gruppe)
{
    base::Findings found;
    if (!gruppe.gruppeId.isEmpty() && !isAllDigits(gruppe.gruppeId)) {
        found += makeFinding(Severity::Error, "tilmeldingsgruppe.gruppeid",
                             {{u"value"_s, shortened(gruppe.gruppeId)}}, {}, "gruppeId");
    }
    if (gruppe.type == MaterialeType::Meddelelse) {
        found += makeFinding(Severity::Warning, "tilmeldingsgruppe.meddelelse", {}, u"SF2250 TS104"_s, "type");
    } else if (gruppe.obligatorisk) {
        found += makeFinding(Severity::Warning, "tilmeldingsgruppe.obligatorisk", {}, u"SF2250 1.2.3"_s,
                             "obligatorisk");
    }
    if (gruppe.obligatorisk && !gruppe.aktiveringsdato.isValid()) {
        found += makeFinding(Severity::Warning, "tilmeldingsgruppe.aktivering", {}, {}, "aktiveringsdato");
    }
    return found;
}

QList<base::Field> fields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Tilmeldingsgruppe::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .hint(QT_TRANSLATE_NOOP("Field", "As it stands in the administration portal"))
            .from("SF2250 TS104"),
        base::field("gruppeId", QT_TRANSLATE_NOOP("Field", "Group number"), &Tilmeldingsgruppe::gruppeId)
            .with(FieldFlag::Unique)
            .hint(QT_TRANSLATE_NOOP("Field", "Digits, from the administration portal")),
        base::choiceField("modtagertype", QT_TRANSLATE_NOOP("Field", "For whom"), &Tilmeldingsgruppe::modtagertype,
                          {{"borger", QT_TRANSLATE_NOOP("Field", "Citizen (Borger)")},
                           {"virksomhed", QT_TRANSLATE_NOOP("Field", "Company (Virksomhed)")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "One or the other: a material for both has two groups"))
            .from("SF2250 TS104"),
        base::choiceField("type", QT_TRANSLATE_NOOP("Field", "Type of its materials"), &Tilmeldingsgruppe::type,
                          {{"nemsms", QT_TRANSLATE_NOOP("Field", "NemSMS")},
                           {"meddelelse", QT_TRANSLATE_NOOP("Field", "Letter (Meddelelse)")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "The same as that of each material in it"))
            .from("SF2250 TS104"),
        base::field("obligatorisk", QT_TRANSLATE_NOOP("Field", "Obligatory"), &Tilmeldingsgruppe::obligatorisk)
            .hint(QT_TRANSLATE_NOOP("Field", "Nobody has to enrol; for Digital Post only")),
        base::field("aktiveringsdato", QT_TRANSLATE_NOOP("Field", "Activation date"),
                    &Tilmeldingsgruppe::aktiveringsdato)
            .hint(QT_TRANSLATE_NOOP("Field", "From when an obligatory group holds")),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Tilmeldingsgruppe::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: the same in every environment"))
            .refersTo("miljoe"),
    };
}

} // namespace

const base::EntityTable &tilmeldingsgruppeTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Tilmeldingsgruppe>("tilmeldingsgruppe", fields(), &rules);
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Registration group");
        made.plural = QT_TRANSLATE_NOOP("Field", "Registration groups");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Whom materials are for: citizens or companies.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
