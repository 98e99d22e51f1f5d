// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tilslutningsaftale.h"

#include "base/fieldbuilder.h"
#include "domain/fieldfindings.h"
#include "domain/gyldighed.h"
#include "domain/portalark.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;
using base::makeFinding;
using base::Severity;

namespace {

base::Findings rules(const Tilslutningsaftale &aftale)
{
    base::Findings found = findingsOn("ean", aftale.ean) + checkGyldighed(aftale.gyldigFra, aftale.gyldigTil);
    const auto missing = [&found](const char *code, const char *field, const QString &reference) {
        found += makeFinding(Severity::Warning, code, {}, reference, field);
    };
    if (!aftale.daekkerNemSms) {
        missing("tilslutningsaftale.nemsms", "daekkerNemSms", u"SF2250 TS101"_s);
    }
    if (!aftale.daekkerRegister) {
        missing("tilslutningsaftale.register", "daekkerRegister", u"SF2250 TS101"_s);
    }
    if (!aftale.portaladgang) {
        missing("tilslutningsaftale.portal", "portaladgang", u"SF2250 TS201"_s);
    }
    if (aftale.engangsbeloeb && *aftale.engangsbeloeb < 0) {
        found += makeFinding(Severity::Error, "field.negative", {{u"value"_s, *aftale.engangsbeloeb}}, {},
                             "engangsbeloeb");
    }
    return found;
}

QList<base::Field> partyFields()
{
    return {
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Tilslutningsaftale::navn)
            .hint(QT_TRANSLATE_NOOP("Field", "What you call it here"))
            .with(FieldFlag::Required | FieldFlag::Identifier)
            .section(QT_TRANSLATE_NOOP("Field", "Parties")),
        base::field("myndighedId", QT_TRANSLATE_NOOP("Field", "Authority"), &Tilslutningsaftale::myndighedId)
            .with(FieldFlag::Required)
            .refersTo("myndighed")
            .hint(QT_TRANSLATE_NOOP("Field", "The kommune that signed"))
            .from("SF2250 TS101"),
        base::field("modpart", QT_TRANSLATE_NOOP("Field", "Counterpart"), &Tilslutningsaftale::modpart)
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "For example Digitaliseringsstyrelsen (Digital Post)"))
            .from("SF2250 TS101, TS201"),
        base::field("underskrevet", QT_TRANSLATE_NOOP("Field", "Signed on"), &Tilslutningsaftale::underskrevet)
            .hint(QT_TRANSLATE_NOOP("Field", "TS101 is closed by this day and the reference; an older agreement will do"))
            .from("SF2250 TS101"),
        base::field("reference", QT_TRANSLATE_NOOP("Field", "Reference"), &Tilslutningsaftale::reference)
            .hint(QT_TRANSLATE_NOOP("Field", "The agreement's number, or the case that holds it"))
            .from("SF2250 TS101"),
    };
}

QList<base::Field> contentFields()
{
    return {
        base::field("daekkerNemSms", QT_TRANSLATE_NOOP("Field", "Covers NemSMS"), &Tilslutningsaftale::daekkerNemSms)
            .section(QT_TRANSLATE_NOOP("Field", "What it covers and costs"))
            .hint(QT_TRANSLATE_NOOP("Field", "Needed before NemSMS can be sent"))
            .from("SF2250 TS101"),
        base::field("daekkerRegister", QT_TRANSLATE_NOOP("Field", "Covers Register"),
                    &Tilslutningsaftale::daekkerRegister)
            .hint(QT_TRANSLATE_NOOP("Field", "Needed before citizens can be enrolled"))
            .from("SF2250 TS101"),
        base::field("daekkerSf1600", QT_TRANSLATE_NOOP("Field", "Covers SF1600"), &Tilslutningsaftale::daekkerSf1600)
            .hint(QT_TRANSLATE_NOOP("Field", "The same agreement may cover SF1600"))
            .from("SF2250 TS101"),
        base::field("ean", QT_TRANSLATE_NOOP("Field", "Billed EAN"), &Tilslutningsaftale::ean)
            .with(FieldFlag::Required)
            .hint(QT_TRANSLATE_NOOP("Field", "13 digits; all sending is billed to this one"))
            .from("SF2250 TS101"),
        base::field("engangsbeloeb", QT_TRANSLATE_NOOP("Field", "One-off fee per SysID"),
                    &Tilslutningsaftale::engangsbeloeb)
            .hint(QT_TRANSLATE_NOOP("Field", "Whole kroner"))
            .from("SF2250 1.2.5"),
        base::field("portaladgang", QT_TRANSLATE_NOOP("Field", "Access to the administration portal"),
                    &Tilslutningsaftale::portaladgang)
            .hint(QT_TRANSLATE_NOOP("Field", "Comes with the agreement on delivery"))
            .from("SF2250 TS201"),
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Tilslutningsaftale::gyldigFra)
            .hint(QT_TRANSLATE_NOOP("Field", "First day; empty: since always")),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Tilslutningsaftale::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
    };
}

} // namespace

const base::EntityTable &tilslutningsaftaleTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Tilslutningsaftale>("tilslutningsaftale", partyFields() + contentFields(), &rules);
        made.portal = portalark(made.name);
        made.singular = QT_TRANSLATE_NOOP("Field", "Connection agreement");
        made.plural = QT_TRANSLATE_NOOP("Field", "Connection agreements");
        made.purpose =
            QT_TRANSLATE_NOOP("Field", "What the authority has agreed with Digital Post, and which EAN is billed.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
