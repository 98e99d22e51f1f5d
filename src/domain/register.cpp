// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/register.h"

#include "base/fieldbuilder.h"
#include "domain/digits.h"
#include "domain/fieldfindings.h"
#include "domain/gyldighed.h"
#include "domain/kontakt.h"
#include "domain/portalark.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

/// What TS103 prescribes; each deviation is a warning with the paragraph.
base::Findings rules(const Register &system)
{
    base::Findings found = findingsOn("sysId", system.sysId) + findingsOn("ean", system.ean)
        + checkGyldighed(system.gyldigFra, system.gyldigTil);
    const auto deviation = [&found](const char *code, const char *field, QVariantMap arguments = {}) {
        found += base::makeFinding(base::Severity::Warning, code, std::move(arguments), u"SF2250 TS103"_s, field);
    };
    if (!system.leverandoer.isEmpty() && !isKombit(system.leverandoer)) {
        deviation("register.leverandoer", "leverandoer", {{u"value"_s, shortened(system.leverandoer)}});
    }
    if (system.omfang != Registeromfang::NemSMS) {
        deviation("register.omfang", "omfang");
    }
    if (system.udveksling != Registerudveksling::Aendringer) {
        deviation("register.udveksling", "udveksling");
    }
    if (system.certifikatId.isEmpty()) {
        deviation("register.certifikat", "certifikatId");
    }
    return found;
}

QList<base::Field> identityFields()
{
    return {
        base::field("sysId", QT_TRANSLATE_NOOP("Field", "SysID (Register)"), &Register::sysId)
            .with(FieldFlag::Required | FieldFlag::Unique)
            .section(QT_TRANSLATE_NOOP("Field", "Who it is"))
            .hint(QT_TRANSLATE_NOOP("Field", "1-10 digits; each SysID costs a fee"))
            .from("SF2250 1.2.5, TS103"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Register::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .hint(QT_TRANSLATE_NOOP("Field", "As it stands in the administration portal"))
            .from("SF2250 TS103"),
        base::field("myndighedId", QT_TRANSLATE_NOOP("Field", "Authority"), &Register::myndighedId)
            .hint(QT_TRANSLATE_NOOP("Field", "The authority whose citizens are enrolled through it"))
            .from("SF2250 TS103")
            .refersTo("myndighed"),
        base::field("miljoeId", QT_TRANSLATE_NOOP("Field", "Environment"), &Register::miljoeId)
            .hint(QT_TRANSLATE_NOOP("Field", "Empty: the same in every environment"))
            .refersTo("miljoe"),
        base::field("leverandoer", QT_TRANSLATE_NOOP("Field", "Supplier"), &Register::leverandoer)
            .hint(QT_TRANSLATE_NOOP("Field", "KOMBIT"))
            .from("SF2250 TS103"),
    };
}

QList<base::Field> setupFields()
{
    return {
        base::choiceField("omfang", QT_TRANSLATE_NOOP("Field", "Speaks about"), &Register::omfang,
                          {{"nemsms", QT_TRANSLATE_NOOP("Field", "NemSMS")},
                           {"digitalpost", QT_TRANSLATE_NOOP("Field", "Digital Post")}})
            .with(FieldFlag::Required)
            .section(QT_TRANSLATE_NOOP("Field", "What it exchanges"))
            .hint(QT_TRANSLATE_NOOP("Field", "One of them, never both"))
            .from("SF2250 TS103"),
        base::choiceField("udveksling", QT_TRANSLATE_NOOP("Field", "Exchange"), &Register::udveksling,
                          {{"aendringer", QT_TRANSLATE_NOOP("Field", "Changes of recipients")},
                           {"fuldliste", QT_TRANSLATE_NOOP("Field", "Full list")}})
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "Changes, as TS103 says; a full list is a finding"))
            .from("SF2250 TS103"),
        base::field("ean", QT_TRANSLATE_NOOP("Field", "Payer's EAN"), &Register::ean)
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "13 digits; not the one that sending is billed to"))
            .from("SF2250 TS103"),
        base::field("certifikatId", QT_TRANSLATE_NOOP("Field", "Certificate"), &Register::certifikatId)
            .hint(QT_TRANSLATE_NOOP("Field", "The kommune's VOCES or FOCES, as it was uploaded to Digital Post"))
            .refersTo("certifikat")
            .from("SF2250 TS103"),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Register::gyldigFra)
            .hint(QT_TRANSLATE_NOOP("Field", "First day; empty: since always")),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Register::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
    };
}

} // namespace

const base::EntityTable &registerTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Register>("register", identityFields() + setupFields(), &rules);
        made.templates = {{"kombit",
                           u"KOMBIT (SF2250)"_s,
                           {{u"leverandoer"_s, u"KOMBIT"_s},
                            {u"omfang"_s, u"nemsms"_s},
                            {u"udveksling"_s, u"aendringer"_s}}}};
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Register");
        made.plural = QT_TRANSLATE_NOOP("Field", "Registers");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What citizens are enrolled through, with a SysID of its own.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
