// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

bool sendsNemSms(const Opsaetning &all, const Myndighed &kommune)
{
    const auto systems = all.systemsOf(kommune.id);
    return std::any_of(systems.cbegin(), systems.cend(), [&](const Afsendersystem *system) {
        const auto materials = all.materialsOf(system->id);
        return std::any_of(materials.cbegin(), materials.cend(),
                           [](const Materiale *one) { return one->type == MaterialeType::NemSMS; });
    });
}

bool hasAgreement(const Opsaetning &all, const Myndighed &kommune, Handling handling, bool inForce)
{
    const auto agreements = all.agreementsOf(kommune.id);
    return std::any_of(agreements.cbegin(), agreements.cend(), [&](const Serviceaftale *one) {
        const bool receives = handling != Handling::Haendelser || one->retning == Retning::Modtag;
        return isDaekket(handling, one->integration) && receives && (!inForce || isIKraftOn(*one, all.idag()));
    });
}

void connected(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    const auto valid = connectionsOn(all, kommune.id, all.idag());
    const bool covered = std::any_of(valid.cbegin(), valid.cend(), [](const auto *one) { return one->daekkerNemSms; });
    if (!all.systemsOf(kommune.id).isEmpty() && !covered) {
        melder.say("sammenhaeng.noconnection", {{u"kommune"_s, kommune.navn}});
    }
}

void registerConnected(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    const auto valid = connectionsOn(all, kommune.id, all.idag());
    const bool covered = std::any_of(valid.cbegin(), valid.cend(), [](const auto *one) { return one->daekkerRegister; });
    if (!all.registersOf(kommune.id).isEmpty() && !covered) {
        melder.say("sammenhaeng.noregisterconnection", {{u"kommune"_s, kommune.navn}});
    }
}

void mayAct(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    if (sendsNemSms(all, kommune) && !hasAgreement(all, kommune, Handling::Afsendelse, true)) {
        melder.say("sammenhaeng.nosending", {{u"kommune"_s, kommune.navn}});
    }
}

void enrols(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    if (sendsNemSms(all, kommune) && all.registersOf(kommune.id).isEmpty()
        && !hasAgreement(all, kommune, Handling::TilmeldNemSms, false)) {
        melder.say("sammenhaeng.noenrolling", {{u"kommune"_s, kommune.navn}});
    }
}

void registerUsed(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    if (!all.registersOf(kommune.id).isEmpty() && !hasAgreement(all, kommune, Handling::TilmeldNemSms, true)) {
        melder.say("sammenhaeng.registerunused", {{u"kommune"_s, kommune.navn}});
    }
}

void events(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    if (hasAgreement(all, kommune, Handling::TilmeldNemSms, false)
        && !hasAgreement(all, kommune, Handling::Haendelser, false)) {
        melder.say("sammenhaeng.noevents", {{u"kommune"_s, kommune.navn}});
    }
}

void twoEans(const Opsaetning &all, const Myndighed &kommune, Melder &melder)
{
    QStringList eans;
    for (const auto *one : connectionsOn(all, kommune.id, all.idag())) {
        if (one->daekkerNemSms && one->ean && !eans.contains(one->ean->toString())) {
            eans += one->ean->toString();
        }
    }
    if (eans.size() > 1) {
        melder.say("sammenhaeng.twoeans", {{u"kommune"_s, kommune.navn}, {u"eans"_s, eans.join(u", "_s)}});
    }
}

void isSigned(const Opsaetning &, const Tilslutningsaftale &aftale, Melder &melder)
{
    if (!aftale.underskrevet.isValid()) {
        melder.say("sammenhaeng.unsigned", {}, "underskrevet");
    }
}

} // namespace

QList<Regel> kommuneregler()
{
    const auto &table = myndighedTable();
    return {
        regel<Tilslutningsaftale>(tilslutningsaftaleTable(), "SK-104",
                                  QT_TRANSLATE_NOOP("Field", "A connection agreement is signed"), Warning,
                                  "SF2250 TS101", Desk::Kommune, isSigned),
        regel<Myndighed>(table, "SK-105", QT_TRANSLATE_NOOP("Field", "One EAN is billed for a kommune's messages"), Hint,
                         "SF2250 TS101", Desk::Kommune, twoEans),
        regel<Myndighed>(table, "SK-120",
                         QT_TRANSLATE_NOOP("Field", "A sender system rests on an agreement with Digital Post"), Error,
                         "SF2250 TS101", Desk::Kommune, connected),
        regel<Myndighed>(table, "SK-121", QT_TRANSLATE_NOOP("Field", "A register rests on an agreement with Digital Post"),
                         Error, "SF2250 TS101", Desk::Kommune, registerConnected),
        regel<Myndighed>(table, "SK-122", QT_TRANSLATE_NOOP("Field", "An agreement in force covers sending"), Error,
                         "SF2250 1.5.2", Desk::Leverandoer, mayAct),
        regel<Myndighed>(table, "SK-123", QT_TRANSLATE_NOOP("Field", "Who sends can also enrol"), Hint, "SF2250 1.5.2",
                         Desk::Leverandoer, enrols),
        regel<Myndighed>(table, "SK-124", QT_TRANSLATE_NOOP("Field", "An agreement in force covers enrolment"), Warning,
                         "SF2250 1.5.2, TS106", Desk::Leverandoer, registerUsed),
        regel<Myndighed>(table, "SK-125", QT_TRANSLATE_NOOP("Field", "Who enrols also hears of changes"), Hint,
                         "SF2250 TS109", Desk::Leverandoer, events),
    };
}

} // namespace nemsms::domain
