// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

const Afsendersystem *systemOf(const Opsaetning &all, const Materiale &materiale)
{
    return all.find<Afsendersystem>(afsendersystemTable(), materiale.afsendersystemId);
}

void grouped(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    if (all.linksOf(materiale.id).isEmpty()) {
        melder.say("sammenhaeng.nogroup", {{u"materiale"_s, materiale.navn}});
    }
}

void onlyOne(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    if (!materiale.materialeId) {
        return;
    }
    for (const auto *other : all.materialsNumbered(materiale.materialeId->number())) {
        if (other->id != materiale.id) {
            melder.say("sammenhaeng.materialeidtwice",
                       {{u"id"_s, materiale.materialeId->toString()}, {u"other"_s, other->navn}}, "materialeId");
            return;
        }
    }
}

/// Told of every one but the oldest.
void differs(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    const auto alike = all.materialsLike(materiale);
    if (alike.size() < 2) {
        return;
    }
    // The first in the list is the oldest: records come in the order of their ids.
    const auto *oldest = alike.first();
    if (oldest->id != materiale.id && all.groupsAsText(oldest->id) == all.groupsAsText(materiale.id)) {
        melder.say("sammenhaeng.alike",
                   {{u"other"_s, oldest->materialeId ? oldest->materialeId->toString() : oldest->navn}});
    }
}

void used(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    if (materiale.type == MaterialeType::NemSMS && all.typesOf(materiale.id).isEmpty()) {
        melder.say("sammenhaeng.notype", {{u"materiale"_s, materiale.navn}});
    }
}

void open(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    QDate first;
    for (const auto *link : all.linksOf(materiale.id)) {
        const auto *gruppe = all.find<Tilmeldingsgruppe>(tilmeldingsgruppeTable(), link->tilmeldingsgruppeId);
        const QDate opens = gruppe ? gruppe->aktiveringsdato : QDate();
        if (!opens.isValid() || opens <= all.idag()) {
            return;
        }
        first = first.isValid() ? std::min(first, opens) : opens;
    }
    if (first.isValid()) {
        melder.say("sammenhaeng.notopen", {{u"date"_s, dateText(first)}});
    }
}

void systemInUse(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    const auto *system = systemOf(all, materiale);
    if (system && system->isRetired()) {
        melder.say("sammenhaeng.systemretired", {{u"system"_s, system->navn}}, "afsendersystemId");
    }
}

void systemValid(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    const auto *system = systemOf(all, materiale);
    if (system && system->isActive() && system->gyldigTil.isValid() && system->gyldigTil < all.idag()) {
        melder.say("sammenhaeng.systemended", {{u"system"_s, system->navn}, {u"date"_s, dateText(system->gyldigTil)}},
                   "afsendersystemId");
    }
}

void mapped(const Opsaetning &, const Materiale &materiale, Melder &melder)
{
    if (materiale.frosset && materiale.memo.isEmpty()) {
        melder.say("sammenhaeng.nomemo", {}, "memo");
    }
}

/// Trap 11: no new MaterialeID can be made on NgDP, so one in production was frozen.
void frozen(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    if (all.miljoe() && all.miljoe()->art == MiljoeArt::Produktionsmiljoe && all.miljoe()->rute == Miljoerute::Sf1601
        && !materiale.frosset) {
        melder.say("sammenhaeng.notfrozen", {}, "frosset", melder.set({{u"frosset"_s, true}}));
    }
}

/// Trap 15: the request carries no SysID, the material's type finds it.
void letterSender(const Opsaetning &all, const Materiale &materiale, Melder &melder)
{
    const auto *system = systemOf(all, materiale);
    if (materiale.type == MaterialeType::Meddelelse && system && !system->digitalPostSysId) {
        melder.say("sammenhaeng.nolettersysid", {{u"system"_s, system->navn}}, "type");
    }
}

} // namespace

QList<Regel> materialeregler()
{
    const auto &table = materialeTable();
    using E = Materiale;
    return {
        kunGemte(regel<E>(table, "SK-403", QT_TRANSLATE_NOOP("Field", "A material is in a registration group"), Warning,
                          "SF2250 TS104", Desk::Kommune, grouped)),
        regel<E>(table, "SK-404", QT_TRANSLATE_NOOP("Field", "One material has a MaterialeID"), Error, "SF2250 TS104",
                 Desk::Kommune, onlyOne),
        kunGemte(regel<E>(table, "SK-405", QT_TRANSLATE_NOOP("Field", "Materials differ in something"), Hint,
                          "SF2250 TS104", Desk::Kommune, differs)),
        kunGemte(regel<E>(table, "SK-406", QT_TRANSLATE_NOOP("Field", "A line-of-business system uses a NemSMS material"),
                          Hint, "SF2250 TS105", Desk::Leverandoer, used)),
        kunGemte(regel<E>(table, "SK-407", QT_TRANSLATE_NOOP("Field", "A group of the material is open"), Warning,
                          "SF2250 TS104", Desk::Kommune, open)),
        regel<E>(table, "SK-408", QT_TRANSLATE_NOOP("Field", "A material's sender system is in use"), Error,
                 "SF2250 TS104", Desk::Kommune, systemInUse),
        regel<E>(table, "SK-409", QT_TRANSLATE_NOOP("Field", "A material's sender system has not ended"), Error,
                 "SF2250 TS104", Desk::Kommune, systemValid),
        regel<E>(table, "SK-410", QT_TRANSLATE_NOOP("Field", "A frozen material has its place in MeMo"), Hint, "NgDP",
                 Desk::Kommune, mapped),
        regel<E>(table, "SK-411", QT_TRANSLATE_NOOP("Field", "On NgDP every MaterialeID is frozen"), Warning, "NgDP",
                 Desk::Kommune, frozen),
        regel<E>(table, "SK-412", QT_TRANSLATE_NOOP("Field", "Letters have a sender system with Digital Post's SysID"),
                 Warning, "SF2250 1.2, 1.2.5", Desk::Kommune, letterSender),
    };
}

} // namespace nemsms::domain
