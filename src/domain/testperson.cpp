// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testperson.h"

#include "base/fieldbuilder.h"
#include "domain/fieldfindings.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

base::Findings rules(const Testperson &person)
{
    return findingsOn("cpr", person.cpr);
}

QList<base::Field> fields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Testperson::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier),
        base::field("cpr", QT_TRANSLATE_NOOP("Field", "CPR"), &Testperson::cpr)
            .with(FieldFlag::Required | FieldFlag::Personal)
            .hint(QT_TRANSLATE_NOOP("Field", "DDMMYY-NNNN"))
            .from("SF1600 CPR_PersonCivilRegistrationIdentifier.xsd"),
        base::field("mobilnummer", QT_TRANSLATE_NOOP("Field", "Mobile number"), &Testperson::mobilnummer)
            .with(FieldFlag::Personal)
            .hint(QT_TRANSLATE_NOOP("Field", "Eight digits, the first 2-9")),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Testperson::miljoeId)
            .with(FieldFlag::Required)
            .refersTo("miljoe"),
    };
}

} // namespace

const base::EntityTable &testpersonTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Testperson>("testperson", fields(), &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Test person");
        made.plural = QT_TRANSLATE_NOOP("Field", "Test persons");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Who may get test messages: people who agreed, or fictive ones.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
