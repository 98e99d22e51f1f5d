// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

void groupUsed(const Opsaetning &all, const Tilmeldingsgruppe &gruppe, Melder &melder)
{
    if (all.linksInto(gruppe.id).isEmpty()) {
        melder.say("sammenhaeng.emptygroup", {{u"gruppe"_s, gruppe.navn}});
    }
}

void sameType(const Opsaetning &all, const Gruppetilknytning &link, Melder &melder)
{
    const auto *materiale = all.find<Materiale>(materialeTable(), link.materialeId);
    const auto *gruppe = all.find<Tilmeldingsgruppe>(tilmeldingsgruppeTable(), link.tilmeldingsgruppeId);
    if (materiale && gruppe) {
        for (const auto &finding : checkTilknytning(*materiale, *gruppe)) {
            melder.take(finding);
        }
    }
}

void once(const Opsaetning &all, const Gruppetilknytning &link, Melder &melder)
{
    for (const auto *other : all.linksOf(link.materialeId)) {
        const bool older = link.id.isEmpty() || other->id < link.id;
        if (older && other->tilmeldingsgruppeId == link.tilmeldingsgruppeId) {
            melder.say("sammenhaeng.linktwice", {}, "tilmeldingsgruppeId",
                       {{&gruppetilknytningTable(), link.id, {}, true}});
            return;
        }
    }
}

/// TS104: a group tells citizens from companies and nothing else, so a second one for the same says nothing new.
void oneForEach(const Opsaetning &all, const Gruppetilknytning &link, Melder &melder)
{
    const auto *gruppe = all.find<Tilmeldingsgruppe>(tilmeldingsgruppeTable(), link.tilmeldingsgruppeId);
    for (const auto *other : all.linksOf(link.materialeId)) {
        const bool older = link.id.isEmpty() || other->id < link.id;
        const auto *second = all.find<Tilmeldingsgruppe>(tilmeldingsgruppeTable(), other->tilmeldingsgruppeId);
        if (older && gruppe && second && second != gruppe && second->modtagertype == gruppe->modtagertype
            && second->type == gruppe->type) {
            melder.say("sammenhaeng.samereaders", {{u"gruppe"_s, gruppe->navn}, {u"other"_s, second->navn}},
                       "tilmeldingsgruppeId");
            return;
        }
    }
}

const Afsendersystem *systemOf(const Opsaetning &all, const Forsendelsestype &type)
{
    const auto *materiale = all.find<Materiale>(materialeTable(), type.materialeId);
    return materiale ? all.find<Afsendersystem>(afsendersystemTable(), materiale->afsendersystemId) : nullptr;
}

/// The materiale's kommune must be one that the fagsystem has an agreement for.
void ownKommune(const Opsaetning &all, const Forsendelsestype &type, Melder &melder)
{
    const auto *system = systemOf(all, type);
    const auto agreements = all.agreementsOfFagsystem(type.fagsystem);
    if (!system || system->myndighedId.isEmpty() || agreements.isEmpty()) {
        return;
    }
    const bool own = std::any_of(agreements.cbegin(), agreements.cend(), [&](const Serviceaftale *one) {
        return one->myndighedId == system->myndighedId;
    });
    if (!own) {
        const auto *kommune = all.find<Myndighed>(myndighedTable(), system->myndighedId);
        melder.say("sammenhaeng.foreign",
                   {{u"fagsystem"_s, type.fagsystem}, {u"kommune"_s, kommune ? kommune->navn : QString()}}, "materialeId");
    }
}

void numberOnce(const Opsaetning &all, const Forsendelsestype &type, Melder &melder)
{
    if (!type.nummer) {
        return;
    }
    const auto *system = systemOf(all, type);
    for (const auto *other : all.typesNamed(type.fagsystem, *type.nummer)) {
        const auto *otherSystem = systemOf(all, *other);
        const bool sameKommune = system && otherSystem && system->myndighedId == otherSystem->myndighedId;
        if (other->id != type.id && sameKommune) {
            melder.say("sammenhaeng.typetwice",
                       {{u"fagsystem"_s, type.fagsystem}, {u"number"_s, *type.nummer}, {u"other"_s, other->navn}},
                       "nummer");
            return;
        }
    }
}

void covered(const Opsaetning &all, const Forsendelsestype &type, Melder &melder)
{
    const auto agreements = all.agreementsOfFagsystem(type.fagsystem);
    const bool sends = std::any_of(agreements.cbegin(), agreements.cend(), [&](const Serviceaftale *one) {
        return isDaekket(Handling::Afsendelse, one->integration) && isIKraftOn(*one, all.idag());
    });
    if (!sends) {
        melder.say("sammenhaeng.typeuncovered", {{u"fagsystem"_s, type.fagsystem}}, "fagsystem");
    }
}

} // namespace

QList<Regel> grupperegler()
{
    return {
        kunGemte(regel<Tilmeldingsgruppe>(tilmeldingsgruppeTable(), "SK-422",
                                          QT_TRANSLATE_NOOP("Field", "A registration group has a material"), Hint,
                                          "SF2250 TS104", Desk::Kommune, groupUsed)),
        regel<Gruppetilknytning>(gruppetilknytningTable(), "SK-430",
                                 QT_TRANSLATE_NOOP("Field", "A material and its groups are of one type"), Error,
                                 "SF2250 TS104", Desk::Kommune, sameType),
        regel<Gruppetilknytning>(gruppetilknytningTable(), "SK-431",
                                 QT_TRANSLATE_NOOP("Field", "A material is in a group once"), Error, "SF2250 TS104",
                                 Desk::Kommune, once),
        regel<Gruppetilknytning>(gruppetilknytningTable(), "SK-432",
                                 QT_TRANSLATE_NOOP("Field", "A material has one group for citizens and one for companies"),
                                 Hint, "SF2250 TS104", Desk::Kommune, oneForEach),
        regel<Forsendelsestype>(forsendelsestypeTable(), "SK-440",
                                QT_TRANSLATE_NOOP("Field", "A kind of message uses a material of its own kommune"), Error,
                                "SF2250 TS105", Desk::Leverandoer, ownKommune),
        regel<Forsendelsestype>(forsendelsestypeTable(), "SK-441",
                                QT_TRANSLATE_NOOP("Field", "A kind of message has a number of its own"), Error,
                                "SF2250 TS105", Desk::Leverandoer, numberOnce),
        regel<Forsendelsestype>(forsendelsestypeTable(), "SK-442",
                                QT_TRANSLATE_NOOP("Field", "A line-of-business system that sends has an agreement for it"),
                                Warning, "SF2250 1.5.2, TS105", Desk::Leverandoer, covered),
    };
}

} // namespace nemsms::domain
