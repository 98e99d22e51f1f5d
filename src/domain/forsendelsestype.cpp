// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forsendelsestype.h"

#include "base/fieldbuilder.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

base::Findings rules(const Forsendelsestype &type)
{
    if (!type.nummer || *type.nummer > 0) {
        return {};
    }
    return {base::makeFinding(base::Severity::Error, "forsendelsestype.nummer", {{u"value"_s, *type.nummer}},
                              u"SF1600 ForsendelseTypeIdentifikator"_s, "nummer")};
}

} // namespace

const base::EntityTable &forsendelsestypeTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Forsendelsestype>(
            "forsendelsestype",
            {base::field("fagsystem", QT_TRANSLATE_NOOP("Field", "Line-of-business system"),
                         &Forsendelsestype::fagsystem)
                 .with(FieldFlag::Required | FieldFlag::Identifier)
                 .hint(QT_TRANSLATE_NOOP("Field", "For example KY"))
                 .from("SF2250 TS105"),
             base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Forsendelsestype::navn)
                 .with(FieldFlag::Required | FieldFlag::Identifier)
                 .hint(QT_TRANSLATE_NOOP("Field", "What the line-of-business system calls the message"))
                 .from("SF2250 TS105"),
             base::field("nummer", QT_TRANSLATE_NOOP("Field", "Number"), &Forsendelsestype::nummer)
                 .hint(QT_TRANSLATE_NOOP("Field", "A positive whole number; may be left out"))
                 .from("SF1600 ForsendelseTypeIdentifikator"),
             base::field("materialeId", QT_TRANSLATE_NOOP("Field", "Material"), &Forsendelsestype::materialeId)
                 .with(FieldFlag::Required)
                 .refersTo("materiale")
                 .hint(QT_TRANSLATE_NOOP("Field", "Which MaterialeID the system sends it with"))
                 .from("SF2250 TS105")},
            &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Kind of message");
        made.plural = QT_TRANSLATE_NOOP("Field", "Kinds of message");
        made.purpose =
            QT_TRANSLATE_NOOP("Field", "Which MaterialeID each line-of-business system uses for its messages.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
