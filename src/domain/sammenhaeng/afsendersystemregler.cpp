// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

void supplierWritten(const Opsaetning &, const Afsendersystem &system, Melder &melder)
{
    if (system.leverandoer.isEmpty()) {
        melder.say("sammenhaeng.nosupplier", {}, "leverandoer", melder.set({{u"leverandoer"_s, u"KOMBIT"_s}}));
    }
}

/// Whose SysID it is decides which agreement, payer and certificate it is compared with: without an authority eight
/// rules have nothing to say.
void authorityWritten(const Opsaetning &, const Afsendersystem &system, Melder &melder)
{
    if (system.myndighedId.isEmpty()) {
        melder.say("sammenhaeng.noauthority", {}, "myndighedId");
    }
}

void keyValid(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (system.apinoegleUdloeber.isValid() && system.apinoegleUdloeber < all.idag()) {
        melder.say("sammenhaeng.keyexpired", {{u"date"_s, dateText(system.apinoegleUdloeber)}}, "apinoegleUdloeber");
    }
}

void keyLasts(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    const qint64 days = all.idag().daysTo(system.apinoegleUdloeber);
    if (system.apinoegleUdloeber.isValid() && days >= 0 && days <= varselsdage) {
        melder.say("sammenhaeng.keyexpires", {{u"date"_s, dateText(system.apinoegleUdloeber)}, {u"n"_s, int(days)}},
                   "apinoegleUdloeber");
    }
}

/// On NgDP an API key took the certificate's place at the back end (trap 7).
void keyThere(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (!isLokal(all) && all.miljoe()->rute == Miljoerute::Sf1601 && system.apinoegle.isEmpty()) {
        melder.say("sammenhaeng.nokey", {}, "apinoegle");
    }
}

void hasContact(const Opsaetning &, const Afsendersystem &system, Melder &melder)
{
    if (system.kontaktnavn.isEmpty() && system.kontaktmail.isEmpty()) {
        melder.say("sammenhaeng.nocontact", {}, "kontaktnavn");
    }
}

void inAnAgreement(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (!system.sysId) {
        return;
    }
    // A system that names no authority may be in anybody's agreement; then nothing can be said.
    const auto agreements = all.agreementsOf(system.myndighedId);
    const bool named = system.myndighedId.isEmpty()
        || std::any_of(agreements.cbegin(), agreements.cend(), [&](const Serviceaftale *one) {
               return one->nemSmsSysId && one->nemSmsSysId->number() == system.sysId->number();
           });
    if (!named) {
        melder.say("sammenhaeng.sysidunused", {{u"sysid"_s, system.sysId->toString()}}, "sysId");
    }
}

void onlyOne(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (!system.sysId) {
        return;
    }
    for (const auto *other : all.systemsWithNemSms(system.sysId->number())) {
        if (other->id != system.id) {
            melder.say("sammenhaeng.sysidtwice",
                       {{u"sysid"_s, system.sysId->toString()}, {u"other"_s, other->navn}}, "sysId");
            return;
        }
    }
}

/// Told of every system but the oldest: ids are ordered by the time of creation.
void oneForAll(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (system.myndighedId.isEmpty() || !system.sysId) {
        return;
    }
    for (const auto *other : all.systemsOf(system.myndighedId)) {
        const bool older = system.id.isEmpty() || other->id < system.id;
        if (older && other->id != system.id && other->sysId && other->sysId->number() != system.sysId->number()) {
            melder.say("sammenhaeng.secondsysid", {{u"other"_s, other->navn}}, "sysId");
            return;
        }
    }
}

void sameEan(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    if (!system.ean || system.myndighedId.isEmpty()) {
        return;
    }
    for (const auto *billed : connectionsOn(all, system.myndighedId, all.idag())) {
        if (billed->ean && billed->ean != system.ean) {
            melder.say("sammenhaeng.systemean",
                       {{u"ean"_s, system.ean->toString()}, {u"billed"_s, billed->ean->toString()}}, "ean");
            return;
        }
    }
}

} // namespace

QList<Regel> afsendersystemregler()
{
    const auto &table = afsendersystemTable();
    using E = Afsendersystem;
    return {
        regel<E>(table, "SK-207", QT_TRANSLATE_NOOP("Field", "An API key has not expired"), Error, "NgDP", Desk::Kommune,
                 keyValid),
        regel<E>(table, "SK-208", QT_TRANSLATE_NOOP("Field", "An API key lasts for 90 days more"), Warning, "NgDP",
                 Desk::Kommune, keyLasts),
        regel<E>(table, "SK-209", QT_TRANSLATE_NOOP("Field", "On NgDP's route a sender system has an API key"), Warning,
                 "SF1600, NgDP", Desk::Kommune, keyThere),
        regel<E>(table, "SK-210", QT_TRANSLATE_NOOP("Field", "A sender system has a contact person"), Hint, "NgDP",
                 Desk::Kommune, hasContact),
        kunGemte(regel<E>(table, "SK-211",
                          QT_TRANSLATE_NOOP("Field", "A sender system's SysID stands in a service agreement"), Warning,
                          "SF2250 TS102", Desk::Leverandoer, inAnAgreement)),
        regel<E>(table, "SK-212", QT_TRANSLATE_NOOP("Field", "One sender system has a SysID"), Error, "SF2250 1.2.5",
                 Desk::Kommune, onlyOne),
        regel<E>(table, "SK-213", QT_TRANSLATE_NOOP("Field", "A sender system's EAN is the billed one"), Hint,
                 "SF2250 TS101", Desk::Kommune, sameEan),
        regel<E>(table, "SK-214", QT_TRANSLATE_NOOP("Field", "A kommune sends NemSMS with one SysID"), Warning,
                 "SF2250 1.2.5", Desk::Kommune, oneForAll),
        regel<E>(table, "SK-215", QT_TRANSLATE_NOOP("Field", "A sender system's supplier is written"), Warning,
                 "SF2250 TS102", Desk::Kommune, supplierWritten),
        regel<E>(table, "SK-216", QT_TRANSLATE_NOOP("Field", "A sender system belongs to an authority"), Warning,
                 "SF2250 1.2.5, TS102", Desk::Kommune, authorityWritten),
    };
}

} // namespace nemsms::domain
