// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceaftale.h"

#include "base/fieldbuilder.h"
#include "domain/gyldighed.h"
#include "domain/serviceaftalerules.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

using base::FieldFlag;

namespace {

QList<base::Field> identityFields()
{
    return {
        base::field("uuid", QT_TRANSLATE_NOOP("Field", "Agreement UUID"), &Serviceaftale::uuid)
            .with(FieldFlag::Required)
            .from("SF1600 InvocationContext"),
        base::field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Serviceaftale::navn)
            .with(FieldFlag::Required | FieldFlag::Identifier),
        base::choiceField("integration", QT_TRANSLATE_NOOP("Field", "Integration"), &Serviceaftale::integration,
                          {{"sf1600", QT_TRANSLATE_NOOP("Field", "SF1600: look-up and sending")},
                           {"sf1601", QT_TRANSLATE_NOOP("Field", "SF1601: look-up and sending")},
                           {"sf2250", QT_TRANSLATE_NOOP("Field", "SF2250: enrolment only")}})
            .with(FieldFlag::Required)
            .from("SF2250 1.5.2"),
        base::field("myndighedId", QT_TRANSLATE_NOOP("Field", "Authority"), &Serviceaftale::myndighedId)
            .with(FieldFlag::Required)
            .refersTo("myndighed"),
        base::field("brugersystemUuid", QT_TRANSLATE_NOOP("Field", "User system UUID"),
                    &Serviceaftale::brugersystemUuid)
            .with(FieldFlag::Required)
            .from("SF1600 InvocationContext"),
    };
}

QList<base::Field> sysIdFields()
{
    return {
        base::field("nemSmsSysId", QT_TRANSLATE_NOOP("Field", "SysID (NemSMS)"), &Serviceaftale::nemSmsSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "The sender system's; needed to send"))
            .from("SF2250 1.2.5, TS106"),
        base::field("digitalPostSysId", QT_TRANSLATE_NOOP("Field", "SysID (Digital Post)"),
                    &Serviceaftale::digitalPostSysId)
            .from("SF2250 TSP07"),
        base::field("registerSysId", QT_TRANSLATE_NOOP("Field", "SysID (Register)"), &Serviceaftale::registerSysId)
            .hint(QT_TRANSLATE_NOOP("Field", "The register's; needed to enrol"))
            .from("SF2250 1.2.5, TS103"),
    };
}

QList<base::Field> validityFields()
{
    return {
        base::field("gyldigFra", QT_TRANSLATE_NOOP("Field", "Valid from"), &Serviceaftale::gyldigFra),
        base::field("gyldigTil", QT_TRANSLATE_NOOP("Field", "Valid until"), &Serviceaftale::gyldigTil)
            .hint(QT_TRANSLATE_NOOP("Field", "Last day; empty: until further notice")),
        base::choiceField("adgang", QT_TRANSLATE_NOOP("Field", "Access"), &Serviceaftale::adgang,
                          {{"token", QT_TRANSLATE_NOOP("Field", "Token (the rule)")},
                           {"certifikat", QT_TRANSLATE_NOOP("Field", "Certificate (the exception)")}})
            .with(FieldFlag::Required)
            .from("SF1600"),
        base::field("certifikatbegrundelse", QT_TRANSLATE_NOOP("Field", "Reason for certificate access"),
                    &Serviceaftale::certifikatbegrundelse)
            .longText()
            .from("SF1600"),
        base::field("certifikatdato", QT_TRANSLATE_NOOP("Field", "Date of certificate access"),
                    &Serviceaftale::certifikatdato)
            .from("SF1600"),
    };
}

} // namespace

const base::EntityTable &serviceaftaleTable()
{
    static const base::EntityTable table = [] {
        auto made = base::entityTable<Serviceaftale>(
            "serviceaftale", identityFields() + sysIdFields() + validityFields(), &serviceaftaleRules);
        made.singular = QT_TRANSLATE_NOOP("Field", "Service agreement");
        made.plural = QT_TRANSLATE_NOOP("Field", "Service agreements");
        made.purpose = QT_TRANSLATE_NOOP("Field", "What lets a user system call Serviceplatformen for an authority.");
        return made;
    }();
    return table;
}

} // namespace nemsms::domain
