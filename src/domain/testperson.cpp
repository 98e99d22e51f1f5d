// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testperson.h"

#include "base/fieldbuilder.h"
#include "domain/demo.h"
#include "domain/fieldfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

/// A number that is made up may be a living person's: only the documented fictive ones are nobody's, those of the public
/// test environments are made for tests, and who has agreed knows of it.
bool mayBeSomebodys(const Testperson &person)
{
    const QString number = person.cpr->toString();
    const bool fictive = std::any_of(demo::personer.cbegin(), demo::personer.cend(),
                                     [&](const demo::Person &one) { return one.cpr == number; });
    return !fictive && person.kilde == Testkilde::Egen && !person.samtykke;
}

base::Findings rules(const Testperson &person)
{
    base::Findings found = findingsOn("cpr", person.cpr) + findingsOn("cvr", person.cvr);
    if (!person.cpr && !person.cvr) {
        found += makeFinding(Severity::Error, "testperson.nobody", {}, {}, "cpr");
    } else if (person.cpr && person.cvr) {
        found += makeFinding(Severity::Error, "testperson.both", {}, {}, "cvr");
    }
    if (person.cpr && mayBeSomebodys(person)) {
        found += makeFinding(Severity::Warning, "testperson.virkelig", {}, {}, "cpr");
    }
    if (person.mobilnummer && !person.samtykke) {
        found += makeFinding(Severity::Hint, "testperson.samtykke", {}, {}, "samtykke");
    }
    return found;
}

/// A test company's number is as good as a name, so it is masked like a person's.
base::Field cvrField()
{
    base::Field made = base::field("cvr", QT_TRANSLATE_NOOP("Field", "CVR"), &Testperson::cvr)
                           .with(FieldFlag::Personal | FieldFlag::Unique)
                           .hint(QT_TRANSLATE_NOOP("Field", "For a company instead of a person"));
    made.show = [](const base::Entity &record) {
        const auto &cvr = static_cast<const Testperson &>(record).cvr;
        return cvr ? QString(cvr->toString().left(4) + u"****"_s) : QString();
    };
    return made;
}

QList<base::Field> identityFields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Testperson::navn)
            .hint(QT_TRANSLATE_NOOP("Field", "What you call the person here"))
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .section(QT_TRANSLATE_NOOP("Field", "Who it is")),
        base::field("cpr", QT_TRANSLATE_NOOP("Field", "CPR"), &Testperson::cpr)
            .with(FieldFlag::Personal | FieldFlag::Unique)
            .hint(QT_TRANSLATE_NOOP("Field", "DDMMYY-NNNN"))
            .from("SF1600 CPR_PersonCivilRegistrationIdentifier.xsd"),
        cvrField(),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Testperson::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "The only environment where the person may be written to"))
            .with(FieldFlag::Required)
            .refersTo("miljoe"),
        base::choiceField("kilde", QT_TRANSLATE_NOOP("Field", "Source"), &Testperson::kilde,
                          {{"egen", QT_TRANSLATE_NOOP("Field", "Our own")},
                           {"faellesoffentligttestmiljoe", QT_TRANSLATE_NOOP("Field", "Fællesoffentligt Testmiljø")},
                           {"testportal", QT_TRANSLATE_NOOP("Field", "Test portal")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Where the person comes from, and with it who may use it")),
    };
}

QList<base::Field> testFields()
{
    return {
        base::field("mobilnummer", QT_TRANSLATE_NOOP("Field", "Mobile number"), &Testperson::mobilnummer)
            .with(FieldFlag::Personal)
            .section(QT_TRANSLATE_NOOP("Field", "Phone and test"))
            .hint(QT_TRANSLATE_NOOP("Field", "Eight digits, the first 2-9")),
        base::field("samtykke", QT_TRANSLATE_NOOP("Field", "The number's owner has agreed"), &Testperson::samtykke)
            .hint(QT_TRANSLATE_NOOP("Field", "Needed outside the local platform")),
        base::choiceField("forventetTilmelding", QT_TRANSLATE_NOOP("Field", "Expected enrolment"),
                          &Testperson::forventetTilmelding,
                          {{"ukendt", QT_TRANSLATE_NOOP("Field", "Not known")},
                           {"ingen", QT_TRANSLATE_NOOP("Field", "None")},
                           {"oprettet", QT_TRANSLATE_NOOP("Field", "Registered")},
                           {"afventerbekraeftelse", QT_TRANSLATE_NOOP("Field", "Awaiting confirmation")},
                           {"aktiv", QT_TRANSLATE_NOOP("Field", "Active")},
                           {"frameldt", QT_TRANSLATE_NOOP("Field", "Withdrawn")}})
            .hint(QT_TRANSLATE_NOOP("Field", "What the look-up should answer before the test"))
            .from("SF2250 1.2.3"),
        base::field("reserveretAf", QT_TRANSLATE_NOOP("Field", "Reserved by"), &Testperson::reserveretAf)
            .hint(QT_TRANSLATE_NOOP("Field", "Who tests with it now; empty: free")),
    };
}

} // namespace

const base::EntityTable &testpersonTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Testperson>("testperson", identityFields() + testFields(), &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Test person");
        made.plural = QT_TRANSLATE_NOOP("Field", "Test persons");
        made.purpose = QT_TRANSLATE_NOOP("Field", "Who may get test messages: people who agreed, or fictive ones.");
        return made;
    }();
    return table;
}

std::optional<Modtager> modtagerOf(const Testperson &person)
{
    if (person.cpr) {
        return Modtager(*person.cpr);
    }
    return person.cvr ? std::optional<Modtager>(*person.cvr) : std::nullopt;
}

} // namespace nemsms::domain
