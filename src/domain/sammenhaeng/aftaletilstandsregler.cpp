// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daekning.h"
#include "domain/gyldighed.h"
#include "domain/sammenhaeng/regelgrupper.h"

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

void approved(const Opsaetning &, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.tilstand == Aftaletilstand::Godkendt) {
        melder.say("sammenhaeng.notactive", {}, "tilstand");
    }
}

void answered(const Opsaetning &, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.tilstand == Aftaletilstand::Anmodet) {
        melder.say("sammenhaeng.requested", {}, "tilstand");
    }
}

void approvedAgain(const Opsaetning &, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.tilstand == Aftaletilstand::Aendret) {
        melder.say("sammenhaeng.waits", {}, "tilstand");
    }
}

void askedAgain(const Opsaetning &, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.tilstand == Aftaletilstand::Afvist) {
        melder.say("sammenhaeng.rejected", {{u"reason"_s, aftale.tilstandBegrundelse}}, "tilstand");
    }
}

bool overlap(const Serviceaftale &a, const Serviceaftale &b)
{
    const bool aFirst = !a.gyldigTil.isValid() || !b.gyldigFra.isValid() || b.gyldigFra <= a.gyldigTil;
    const bool bFirst = !b.gyldigTil.isValid() || !a.gyldigFra.isValid() || a.gyldigFra <= b.gyldigTil;
    return aFirst && bFirst;
}

/// Told of every agreement but the oldest.
void onlyOne(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (!isIKraft(aftale.tilstand) || aftale.fagsystem.isEmpty()) {
        return;
    }
    for (const auto *other : all.agreementsOfFagsystem(aftale.fagsystem)) {
        const bool same = other->myndighedId == aftale.myndighedId && other->integration == aftale.integration
            && other->beskedtype == aftale.beskedtype && other->retning == aftale.retning;
        if (other->id < aftale.id && same && isIKraft(other->tilstand) && overlap(*other, aftale)) {
            melder.say("sammenhaeng.twoagreements", {{u"other"_s, other->navn}});
            return;
        }
    }
}

void rightRoute(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (!all.miljoe() || aftale.miljoeId.isEmpty()) {
        return;
    }
    const bool old = all.miljoe()->rute == Miljoerute::Sf1600;
    if (aftale.integration == (old ? Integration::SF1601 : Integration::SF1600)) {
        melder.say("sammenhaeng.route",
                   {{u"miljoe"_s, all.miljoe()->navn}, {u"route"_s, old ? u"SF1600"_s : u"SF1601"_s}}, "integration");
    }
}

void aboutNemSms(const Opsaetning &, const Serviceaftale &aftale, Melder &melder)
{
    if (aftale.integration == Integration::Beskedtype && !aftale.beskedtype.isEmpty()
        && !isNemSmsTilmelding(aftale)) {
        melder.say("sammenhaeng.othertype", {{u"value"_s, aftale.beskedtype}}, "beskedtype");
    }
}

} // namespace

QList<Regel> aftaletilstandsregler()
{
    const auto &table = serviceaftaleTable();
    using E = Serviceaftale;
    return {
        regel<E>(table, "SK-530", QT_TRANSLATE_NOOP("Field", "An approved agreement is made active"), Warning,
                 "SF2250 TS107", Desk::Leverandoer, approved),
        regel<E>(table, "SK-531", QT_TRANSLATE_NOOP("Field", "A requested agreement is answered"), Hint,
                 "SF2250 TS106, TS107", Desk::Kommune, answered),
        regel<E>(table, "SK-532", QT_TRANSLATE_NOOP("Field", "A changed agreement is approved again"), Warning,
                 "SF2250 TS107", Desk::Kommune, approvedAgain),
        regel<E>(table, "SK-533", QT_TRANSLATE_NOOP("Field", "A rejected agreement is asked for again or ended"), Hint,
                 "SF2250 TS106", Desk::Leverandoer, askedAgain),
        kunGemte(regel<E>(table, "SK-534", QT_TRANSLATE_NOOP("Field", "One agreement covers a line-of-business system"),
                          Warning, "SF2250 TS106, TS109", Desk::Leverandoer, onlyOne)),
        regel<E>(table, "SK-535", QT_TRANSLATE_NOOP("Field", "Agreements are for the environment's route"), Warning,
                 "SF1600, SF1601", Desk::Leverandoer, rightRoute),
        regel<E>(table, "SK-536", QT_TRANSLATE_NOOP("Field", "Events are those of NemSMS"), Warning, "SF2250 TS109",
                 Desk::Leverandoer, aboutNemSms),
    };
}

} // namespace nemsms::domain
