// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/afsendersystem.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/fieldfindings.h"
#include "domain/gyldighed.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

base::Findings rules(const Afsendersystem &system)
{
    base::Findings found = findingsOn("sysId", system.sysId) + findingsOn("ean", system.ean)
        + checkGyldighed(system.gyldigFra, system.gyldigTil);
    if (!system.afsendermobil) {
        found += makeFinding(Severity::Warning, "afsendersystem.mobil", {}, u"SF2250 TS102"_s, "afsendermobil");
    }
    if (!system.leverandoer.isEmpty() && system.leverandoer.compare("KOMBIT"_L1, Qt::CaseInsensitive) != 0
        && !system.leverandoer.startsWith("KOMBIT "_L1, Qt::CaseInsensitive)) {
        found += makeFinding(Severity::Warning, "afsendersystem.leverandoer",
                             {{u"value"_s, shortened(system.leverandoer)}}, u"SF2250 TS102"_s, "leverandoer");
    }
    if (!system.kontaktmail.isEmpty() && !system.kontaktmail.contains(u'@')) {
        found += makeFinding(Severity::Error, "afsendersystem.mail", {{u"value"_s, shortened(system.kontaktmail)}}, {},
                             "kontaktmail");
    }
    return found;
}

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

QList<base::Field> fields()
{
    return {
        base::field("sysId", QT_TRANSLATE_NOOP("Field", "SysID (NemSMS)"), &Afsendersystem::sysId)
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "1-10 digits; each SysID costs a fee"))
            .from("SF2250 1.2.5, TS102"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Afsendersystem::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .from("SF2250 TS102"),
        base::field("leverandoer", QT_TRANSLATE_NOOP("Field", "Supplier"), &Afsendersystem::leverandoer)
            .hint(QT_TRANSLATE_NOOP("Field", "KOMBIT"))
            .from("SF2250 TS102"),
        afsendermobilField(),
        base::field("ean", QT_TRANSLATE_NOOP("Field", "EAN"), &Afsendersystem::ean)
            .hint(QT_TRANSLATE_NOOP("Field", "13 digits; only shown in the statement of use"))
            .from("SF2250 TS101"),
        base::field("kontaktnavn", QT_TRANSLATE_NOOP("Field", "Contact person"), &Afsendersystem::kontaktnavn),
        base::field("kontaktmail", QT_TRANSLATE_NOOP("Field", "Contact e-mail"), &Afsendersystem::kontaktmail),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Afsendersystem::gyldigFra),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Afsendersystem::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
    };
}

} // namespace

const base::EntityTable &afsendersystemTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Afsendersystem>("afsendersystem", fields(), &rules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Sender system");
        made.plural = QT_TRANSLATE_NOOP("Field", "Sender systems");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What the kommune sends as: the system that has the SysID.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
