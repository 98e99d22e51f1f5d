// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldbuilder.h"

namespace nemsms::test {

/// A value type that is personal: four letters, shown as its first.
class Kode
{
public:
    static base::Result<Kode> parse(const QString &text)
    {
        if (text.size() != 4) {
            return base::failure(base::ErrorKind::InvalidInput, "field.integer", {{QStringLiteral("value"), text}});
        }
        return Kode(text);
    }
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] QString masked() const { return m_text.first(1) + QStringLiteral("***"); }
    friend bool operator==(const Kode &, const Kode &) = default;

private:
    explicit Kode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

enum class Farve { Roed, Blaa };

/// An entity that only tests know: one field of each kind.
struct Thing : base::Entity {
    QString nummer;
    QString navn;
    QString note;
    std::optional<Kode> kode;
    Farve farve = Farve::Roed;
    bool aktiv = false;
    QDate dato;
    QString ejerId;
    qint64 antal = 0;
};

inline base::Findings thingRules(const Thing &thing)
{
    if (thing.navn == QLatin1String("forkert")) {
        return {base::makeFinding(base::Severity::Error, "field.integer", {{QStringLiteral("value"), thing.navn}},
                                  QStringLiteral("T 1"), "navn")};
    }
    return {};
}

inline const base::EntityTable &thingTable()
{
    using base::FieldFlag;
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Thing>(
            "thing",
            {base::field("navn", "Name", &Thing::navn).with(FieldFlag::Required).hint("what it is called"),
             base::field("nummer", "Number", &Thing::nummer)
                 .with(FieldFlag::Required | FieldFlag::Identifier | FieldFlag::Immutable)
                 .from("T 2"),
             base::field("kode", "Code", &Thing::kode).with(FieldFlag::Personal),
             base::choiceField("farve", "Colour", &Thing::farve, {{"roed", "Red"}, {"blaa", "Blue"}}),
             base::field("aktiv", "Active", &Thing::aktiv), base::field("dato", "Date", &Thing::dato),
             base::field("ejerId", "Owner", &Thing::ejerId).refersTo("ejer"),
             base::field("antal", "Count", &Thing::antal).with(FieldFlag::ReadOnly),
             base::field("note", "Note", &Thing::note).longText()},
            &thingRules);
        made.singular = "Thing";
        made.plural = "Things";
        return made;
    }();
    return table;
}

inline base::Record makeThing(const QString &id, const QString &name, qint64 version = 1)
{
    auto thing = std::make_shared<Thing>();
    thing->id = id;
    thing->version = version;
    thing->nummer = QStringLiteral("N") + id;
    thing->navn = name;
    return thing;
}

} // namespace nemsms::test
