// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"

#include "base/fieldbuilder.h"
#include "domain/afsendersystemrules.h"
#include "domain/portalark.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

/// The number that phones show as the sender is the authority's and public, so it is shown whole.
base::Field afsendermobilField()
{
    base::Field made = base::field("afsendermobil", QT_TRANSLATE_NOOP("Field", "Sender's mobile number"),
                                   &Afsendersystem::afsendermobil)
                           .hint(QT_TRANSLATE_NOOP("Field", "Shown on the phone as the sender; eight digits"))
                           .from("SF2250 TS102");
    made.show = [](const base::Entity &record) {
        const auto &number = static_cast<const Afsendersystem &>(record).afsendermobil;
        return number ? number->toReadable() : QString();
    };
    return made;
}

QList<base::Field> identityFields()
{
    return {
        base::field("sysId", QT_TRANSLATE_NOOP("Field", "SysID (NemSMS)"), &Afsendersystem::sysId)
            .with(FieldFlag::Required | FieldFlag::Unique)
            .section(QT_TRANSLATE_NOOP("Field", "Who it is"))
            .hint(QT_TRANSLATE_NOOP("Field", "1-10 digits; each SysID costs a fee"))
            .from("SF2250 1.2.5, TS102"),
        base::field("digitalPostSysId", QT_TRANSLATE_NOOP("Field", "SysID (Digital Post)"),
                    &Afsendersystem::digitalPostSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "May be the same number: a shared SysID saves a fee"))
            .from("SF2250 1.2.5, TS102"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Afsendersystem::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .hint(QT_TRANSLATE_NOOP("Field", "As it stands in the administration portal"))
            .from("SF2250 TS102"),
        base::field("myndighedId", QT_TRANSLATE_NOOP("Field", "Authority"), &Afsendersystem::myndighedId)
            .hint(QT_TRANSLATE_NOOP("Field", "The authority that it sends for"))
            .from("SF2250 TS102")
            .refersTo("myndighed"),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Afsendersystem::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: the same in every environment"))
            .refersTo("miljoe"),
    };
}

QList<base::Field> sendingFields()
{
    return {
        base::field("leverandoer", QT_TRANSLATE_NOOP("Field", "Supplier"), &Afsendersystem::leverandoer)
            .section(QT_TRANSLATE_NOOP("Field", "How it sends"))
            .hint(QT_TRANSLATE_NOOP("Field", "KOMBIT"))
            .from("SF2250 TS102"),
        base::choiceField("snitflade", QT_TRANSLATE_NOOP("Field", "Interface"), &Afsendersystem::snitflade,
                          {{"systemtilsystem", QT_TRANSLATE_NOOP("Field", "System to system")},
                           {"smime", QT_TRANSLATE_NOOP("Field", "S/MIME")},
                           {"filbaseret", QT_TRANSLATE_NOOP("Field", "File-based")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Serviceplatformen sends system to system"))
            .from("SF2250 TS102"),
        base::choiceField("forsendelsesmaade", QT_TRANSLATE_NOOP("Field", "Single or mass sending"),
                          &Afsendersystem::forsendelsesmaade,
                          {{"masse", QT_TRANSLATE_NOOP("Field", "Mass sending")},
                           {"enkelt", QT_TRANSLATE_NOOP("Field", "Single sending")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Information only; mass in doubt"))
            .from("SF2250 TS102"),
        base::choiceField("opslag", QT_TRANSLATE_NOOP("Field", "Look-up of registrations"), &Afsendersystem::opslag,
                          {{"online", QT_TRANSLATE_NOOP("Field", "Online look-up")},
                           {"lister", QT_TRANSLATE_NOOP("Field", "Registration lists")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Online is expected, though registration lists are used as well"))
            .from("SF2250 TS102"),
        base::choiceField("systemtype", QT_TRANSLATE_NOOP("Field", "Standard or own system"),
                          &Afsendersystem::systemtype,
                          {{"standard", QT_TRANSLATE_NOOP("Field", "Standard sender system")},
                           {"eget", QT_TRANSLATE_NOOP("Field", "The authority's own")}})
            .hint(QT_TRANSLATE_NOOP("Field", "Through KOMBIT it is the standard sender system"))
            .from("SF2250 TSP01"),
        afsendermobilField(),
    };
}

QList<base::Field> accountFields()
{
    return {
        base::field("ean", QT_TRANSLATE_NOOP("Field", "EAN"), &Afsendersystem::ean)
            .section(QT_TRANSLATE_NOOP("Field", "Statement and contact"))
            .hint(QT_TRANSLATE_NOOP("Field", "13 digits; only shown in the statement of use"))
            .from("SF2250 TS101"),
        base::field("kontaktnavn", QT_TRANSLATE_NOOP("Field", "Contact person"), &Afsendersystem::kontaktnavn)
            .hint(QT_TRANSLATE_NOOP("Field", "Who answers for the system at the kommune")),
        base::field("kontaktmail", QT_TRANSLATE_NOOP("Field", "Contact e-mail"), &Afsendersystem::kontaktmail)
            .hint(QT_TRANSLATE_NOOP("Field", "Where notices about the system go")),
        base::field("apinoegle", QT_TRANSLATE_NOOP("Field", "API key (reference)"), &Afsendersystem::apinoegle)
            .section(QT_TRANSLATE_NOOP("Field", "API key and validity"))
            .hint(QT_TRANSLATE_NOOP("Field", "Name of the entry in the secret store; never the key itself"))
            .from("NgDP"),
        base::field("apinoegleSidste4", QT_TRANSLATE_NOOP("Field", "API key, last four"),
                    &Afsendersystem::apinoegleSidste4)
            .hint(QT_TRANSLATE_NOOP("Field", "Four characters, to tell keys apart"))
            .from("NgDP"),
        base::field("apinoegleUdstedt", QT_TRANSLATE_NOOP("Field", "API key issued"),
                    &Afsendersystem::apinoegleUdstedt)
            .hint(QT_TRANSLATE_NOOP("Field", "When the portal gave the key"))
            .from("NgDP"),
        base::field("apinoegleUdloeber", QT_TRANSLATE_NOOP("Field", "API key expires"),
                    &Afsendersystem::apinoegleUdloeber)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; you are warned 90 days before"))
            .from("NgDP"),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Afsendersystem::gyldigFra)
            .hint(QT_TRANSLATE_NOOP("Field", "First day; empty: since always")),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Afsendersystem::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
    };
}

} // namespace

const base::EntityTable &afsendersystemTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Afsendersystem>(
            "afsendersystem", identityFields() + sendingFields() + accountFields(), &afsendersystemRules);
        made.templates = {{"kombit",
                           u"KOMBIT (SF2250)"_s,
                           {{u"leverandoer"_s, u"KOMBIT"_s},
                            {u"snitflade"_s, u"systemtilsystem"_s},
                            {u"forsendelsesmaade"_s, u"masse"_s},
                            {u"opslag"_s, u"online"_s},
                            {u"systemtype"_s, u"standard"_s}}}};
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Sender system");
        made.plural = QT_TRANSLATE_NOOP("Field", "Sender systems");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What the kommune sends as: the system that has the SysID.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
