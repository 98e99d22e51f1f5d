// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gruppetilknytning.h"

#include "base/fieldbuilder.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

/// The store holds the references; that the two ends fit is checkTilknytning()'s.
base::Findings rules(const Gruppetilknytning &)
{
    return {};
}

} // namespace

const base::EntityTable &gruppetilknytningTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Gruppetilknytning>(
            "gruppetilknytning",
            {base::field("materialeId", QT_TRANSLATE_NOOP("Field", "Material"), &Gruppetilknytning::materialeId)
                 .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::Immutable)
                 .refersTo("materiale")
                 .hint(QT_TRANSLATE_NOOP("Field", "Of the same type as the group; a material may be in several"))
                 .from("SF2250 TS104"),
             base::field("tilmeldingsgruppeId", QT_TRANSLATE_NOOP("Field", "Registration group"),
                         &Gruppetilknytning::tilmeldingsgruppeId)
                 .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::Immutable)
                 .refersTo("tilmeldingsgruppe")
                 .hint(QT_TRANSLATE_NOOP("Field", "A material for citizens and companies is in two"))
                 .from("SF2250 TS104")},
            &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Membership of a group");
        made.plural = QT_TRANSLATE_NOOP("Field", "Memberships of groups");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Which materials belong to which registration groups.");
        return made;
    }();
    return table;
}

base::Findings checkTilknytning(const Materiale &materiale, const Tilmeldingsgruppe &gruppe)
{
    if (materiale.type == gruppe.type) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "gruppetilknytning.type",
                              {{u"materiale"_s, materiale.navn}, {u"gruppe"_s, gruppe.navn}}, u"SF2250 TS104"_s,
                              "tilmeldingsgruppeId")};
}

} // namespace nemsms::domain
