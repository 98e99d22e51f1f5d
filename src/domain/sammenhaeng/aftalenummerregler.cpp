// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

/// The one record of a list that has a SysID; null when there is none or more than one, so that nothing is guessed.
template <class E>
const E *onlyOf(const QList<const E *> &list)
{
    return list.size() == 1 && list.first()->sysId ? list.first() : nullptr;
}

template <class E>
QString names(const QList<const E *> &list)
{
    QStringList all;
    for (const auto *one : list) {
        all += one->navn + (one->sysId ? u" (%1)"_s.arg(one->sysId->toString()) : QString());
    }
    return all.mid(0, 5).join(u", "_s);
}

template <class E>
bool contains(const QList<const E *> &list, const QList<const E *> &found)
{
    return std::any_of(found.cbegin(), found.cend(), [&](const E *one) { return list.contains(one); });
}

bool isRegisters(const Opsaetning &all, qint64 number)
{
    return !all.registersWith(number).isEmpty() && all.systemsWithNemSms(number).isEmpty();
}

base::FieldValues nemSmsOf(const Afsendersystem *system)
{
    return system ? base::FieldValues {{u"nemSmsSysId"_s, system->sysId->toString()}} : base::FieldValues();
}

QList<Rettelse> setIfAny(const Melder &melder, const base::FieldValues &values)
{
    return values.isEmpty() ? QList<Rettelse>() : melder.set(values);
}

/// TS102, TSP07: the number in the agreement is that of one of the kommune's sender systems.
void nemSmsNumber(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    const auto systems = all.systemsOf(aftale.myndighedId);
    if (!aftale.nemSmsSysId || systems.isEmpty()) {
        return;
    }
    const qint64 number = aftale.nemSmsSysId->number();
    const bool told = isRegisters(all, number) || !all.systemsWithDigitalPost(number).isEmpty(); // SK-521, SK-522
    if (!told && !contains(systems, all.systemsWithNemSms(number))) {
        melder.say("sammenhaeng.nemsmsdiffers", {{u"sysid"_s, QString::number(number)}, {u"systems"_s, names(systems)}},
                   "nemSmsSysId", setIfAny(melder, nemSmsOf(onlyOf(systems))));
    }
}

void notRegisters(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.nemSmsSysId && isRegisters(all, aftale.nemSmsSysId->number())) {
        const auto *other = all.registersWith(aftale.nemSmsSysId->number()).first();
        melder.say("sammenhaeng.nemsmsisregister",
                   {{u"sysid"_s, aftale.nemSmsSysId->toString()}, {u"register"_s, other->navn}}, "nemSmsSysId",
                   setIfAny(melder, nemSmsOf(onlyOf(all.systemsOf(aftale.myndighedId)))));
    }
}

/// TSP07 calls the first SysID that for Digital Post; TS106 and 1.5.2 want NemSMS's.
void notLettersAlone(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (!aftale.nemSmsSysId) {
        return;
    }
    const qint64 number = aftale.nemSmsSysId->number();
    if (all.systemsWithNemSms(number).isEmpty() && !all.systemsWithDigitalPost(number).isEmpty()) {
        melder.say("sammenhaeng.nemsmsisletters",
                   {{u"sysid"_s, QString::number(number)},
                    {u"system"_s, all.systemsWithDigitalPost(number).first()->navn}},
                   "nemSmsSysId", setIfAny(melder, nemSmsOf(onlyOf(all.systemsOf(aftale.myndighedId)))));
    }
}

void lettersNumber(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    const auto systems = all.systemsOf(aftale.myndighedId);
    if (!aftale.digitalPostSysId || systems.isEmpty()) {
        return;
    }
    if (!contains(systems, all.systemsWithDigitalPost(aftale.digitalPostSysId->number()))) {
        const auto *only = systems.size() == 1 && systems.first()->digitalPostSysId ? systems.first() : nullptr;
        melder.say("sammenhaeng.lettersdiffers", {{u"sysid"_s, aftale.digitalPostSysId->toString()}}, "digitalPostSysId",
                   only ? melder.set({{u"digitalPostSysId"_s, only->digitalPostSysId->toString()}})
                        : QList<Rettelse>());
    }
}

void registerNumber(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (!aftale.registerSysId) {
        return;
    }
    const auto registers = all.registersOf(aftale.myndighedId);
    if (!contains(registers, all.registersWith(aftale.registerSysId->number()))) {
        const auto *only = onlyOf(registers);
        melder.say(registers.isEmpty() ? "sammenhaeng.registermissing" : "sammenhaeng.registerdiffers",
                   {{u"sysid"_s, aftale.registerSysId->toString()}, {u"registers"_s, names(registers)}}, "registerSysId",
                   only ? melder.set({{u"registerSysId"_s, only->sysId->toString()}}) : QList<Rettelse>());
    }
}

void aboutNemSms(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.integration != Integration::SF2250 || !aftale.registerSysId) {
        return;
    }
    for (const auto *one : all.registersWith(aftale.registerSysId->number())) {
        if (one->omfang == Registeromfang::DigitalPost) {
            melder.say("sammenhaeng.registerspeaks", {{u"register"_s, one->navn}}, "registerSysId");
            return;
        }
    }
}

/// Trap 7: the same certificate in both places, told apart by thumbprint and not by its row here. On NgDP's route an API
/// key took the certificate's place (SK-209).
void sameCertificate(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (all.miljoe() && all.miljoe()->rute == Miljoerute::Sf1601) {
        return;
    }
    const auto *agreed = all.find<Certifikat>(certifikatTable(), aftale.registercertifikatId);
    if (!agreed || !aftale.registerSysId) {
        return;
    }
    for (const auto *one : all.registersWith(aftale.registerSysId->number())) {
        const auto *uploaded = all.find<Certifikat>(certifikatTable(), one->certifikatId);
        if (uploaded && uploaded != agreed && uploaded->sha256 != agreed->sha256) {
            const auto shortPrint = [](const Certifikat &from) {
                return from.sha256 ? from.sha256->toString().first(16) : QString();
            };
            melder.say("sammenhaeng.certificatediffers",
                       {{u"agreed"_s, shortPrint(*agreed)},
                        {u"uploaded"_s, shortPrint(*uploaded)},
                        {u"register"_s, one->navn}},
                       "registercertifikatId", melder.set({{u"registercertifikatId"_s, one->certifikatId}}));
            return;
        }
    }
}

void enrolmentHasBoth(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    const auto systems = all.systemsOf(aftale.myndighedId);
    if (aftale.integration == Integration::SF2250 && !aftale.nemSmsSysId && !systems.isEmpty()) {
        melder.say("sammenhaeng.enrolmentsysid", {}, "nemSmsSysId",
                   setIfAny(melder, nemSmsOf(onlyOf(systems))));
    }
}

} // namespace

QList<Regel> aftalenummerregler()
{
    const auto &table = serviceaftaleTable();
    using E = Serviceaftale;
    return {
        regel<E>(table, "SK-520", QT_TRANSLATE_NOOP("Field", "The agreement's SysID for NemSMS is the sender system's"),
                 Error, "SF2250 TS102, TSP07", Desk::Leverandoer, nemSmsNumber),
        regel<E>(table, "SK-521", QT_TRANSLATE_NOOP("Field", "The register's SysID does not stand where the sender's is"),
                 Error, "SF2250 1.5.2", Desk::Leverandoer, notRegisters),
        regel<E>(table, "SK-522", QT_TRANSLATE_NOOP("Field", "Digital Post's SysID does not stand where NemSMS's is"),
                 Warning, "SF2250 TSP07, TS106", Desk::Leverandoer, notLettersAlone),
        regel<E>(table, "SK-523", QT_TRANSLATE_NOOP("Field", "The agreement's SysID for Digital Post is the sender system's"),
                 Warning, "SF2250 TSP07", Desk::Leverandoer, lettersNumber),
        regel<E>(table, "SK-524", QT_TRANSLATE_NOOP("Field", "The agreement's SysID for Register is the register's"), Error,
                 "SF2250 TS103, TS106", Desk::Leverandoer, registerNumber),
        regel<E>(table, "SK-525", QT_TRANSLATE_NOOP("Field", "Enrolment goes to a register about NemSMS"), Error,
                 "SF2250 TS103, 1.5.2", Desk::Kommune, aboutNemSms),
        regel<E>(table, "SK-526", QT_TRANSLATE_NOOP("Field", "Agreement and register have the same certificate"), Error,
                 "SF2250 TS103, TS106", Desk::Leverandoer, sameCertificate),
        regel<E>(table, "SK-527", QT_TRANSLATE_NOOP("Field", "An agreement for enrolment has NemSMS's SysID too"), Hint,
                 "SF2250 TS106", Desk::Leverandoer, enrolmentHasBoth),
    };
}

} // namespace nemsms::domain
