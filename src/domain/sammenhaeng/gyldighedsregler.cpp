// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gyldighed.h"
#include "domain/sammenhaeng/regelgrupper.h"

#include <algorithm>

namespace nemsms::domain {

using namespace Qt::StringLiterals;
using enum base::Severity;

namespace {

/// True when something that lasts until `inner` goes on after `outer` has ended. Empty = without end.
bool outlasts(QDate inner, QDate outer)
{
    return outer.isValid() && (!inner.isValid() || inner > outer);
}

void ended(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (isIKraft(aftale.tilstand) && aftale.gyldigTil.isValid() && aftale.gyldigTil < all.idag()) {
        melder.say("sammenhaeng.ended", {{u"date"_s, dateText(aftale.gyldigTil)}}, "gyldigTil");
    }
}

void begun(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (isIKraft(aftale.tilstand) && aftale.gyldigFra.isValid() && aftale.gyldigFra > all.idag()) {
        melder.say("sammenhaeng.early", {{u"date"_s, dateText(aftale.gyldigFra)}}, "gyldigFra");
    }
}

/// One that is marked as expiring is known to end.
void lasts(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    const qint64 days = all.idag().daysTo(aftale.gyldigTil);
    if (aftale.tilstand == Aftaletilstand::Aktiv && aftale.gyldigTil.isValid() && days >= 0 && days <= varselsdage) {
        melder.say("sammenhaeng.agreementends", {{u"date"_s, dateText(aftale.gyldigTil)}, {u"n"_s, int(days)}},
                   "gyldigTil");
    }
}

template <class E>
void sayOutlasts(const char *code, const Serviceaftale &aftale, const QList<const E *> &others, Melder &melder)
{
    for (const auto *other : others) {
        if (outlasts(aftale.gyldigTil, other->gyldigTil)) {
            melder.say(code, {{u"other"_s, other->navn}, {u"date"_s, dateText(other->gyldigTil)}}, "gyldigTil");
            return;
        }
    }
}

void senderLasts(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (isIKraft(aftale.tilstand) && aftale.nemSmsSysId) {
        sayOutlasts("sammenhaeng.senderends", aftale, all.systemsWithNemSms(aftale.nemSmsSysId->number()), melder);
    }
}

void registerLasts(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (isIKraft(aftale.tilstand) && aftale.registerSysId) {
        sayOutlasts("sammenhaeng.registerends", aftale, all.registersWith(aftale.registerSysId->number()), melder);
    }
}

/// Of several connection agreements the one that lasts longest counts.
void connectionLasts(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    const auto connections = all.connectionsOf(aftale.myndighedId);
    if (!isIKraft(aftale.tilstand) || connections.isEmpty()) {
        return;
    }
    const auto *longest = *std::max_element(connections.cbegin(), connections.cend(), [](const auto *a, const auto *b) {
        return outlasts(b->gyldigTil, a->gyldigTil);
    });
    if (outlasts(aftale.gyldigTil, longest->gyldigTil)) {
        melder.say("sammenhaeng.connectionends",
                   {{u"other"_s, longest->navn}, {u"date"_s, dateText(longest->gyldigTil)}}, "gyldigTil");
    }
}

/// Days without an agreement between one and the next of its kind.
void noGap(const Opsaetning &all, const Serviceaftale &aftale, Melder &melder)
{
    if (!aftale.gyldigTil.isValid() || aftale.fagsystem.isEmpty()) {
        return;
    }
    QDate next;
    for (const auto *other : all.agreementsOfFagsystem(aftale.fagsystem)) {
        if (other->id == aftale.id || other->myndighedId != aftale.myndighedId
            || other->integration != aftale.integration || other->retning != aftale.retning) {
            continue;
        }
        if (!other->gyldigFra.isValid() || other->gyldigFra <= aftale.gyldigTil.addDays(1)) {
            if (outlasts(other->gyldigTil, aftale.gyldigTil)) {
                return; // goes on without a day between
            }
        } else if (!next.isValid() || other->gyldigFra < next) {
            next = other->gyldigFra;
        }
    }
    if (next.isValid()) {
        melder.say("sammenhaeng.gap",
                   {{u"from"_s, dateText(aftale.gyldigTil.addDays(1))}, {u"to"_s, dateText(next.addDays(-1))}},
                   "gyldigTil");
    }
}

/// The last of those that cover NemSMS for the kommune is about to end.
void connectionRenewed(const Opsaetning &all, const Tilslutningsaftale &aftale, Melder &melder)
{
    const qint64 days = all.idag().daysTo(aftale.gyldigTil);
    if (!aftale.gyldigTil.isValid() || days < 0 || days > varselsdage) {
        return;
    }
    const auto others = all.connectionsOf(aftale.myndighedId);
    const bool followed = std::any_of(others.cbegin(), others.cend(), [&](const auto *other) {
        return other->id != aftale.id && isGyldig(other->gyldigFra, other->gyldigTil, aftale.gyldigTil.addDays(1));
    });
    if (!followed) {
        melder.say("sammenhaeng.renew", {{u"date"_s, dateText(aftale.gyldigTil)}, {u"n"_s, int(days)}}, "gyldigTil");
    }
}

void systemLasts(const Opsaetning &all, const Afsendersystem &system, Melder &melder)
{
    const qint64 days = all.idag().daysTo(system.gyldigTil);
    if (system.gyldigTil.isValid() && days >= 0 && days <= varselsdage) {
        melder.say("sammenhaeng.systemends", {{u"date"_s, dateText(system.gyldigTil)}, {u"n"_s, int(days)}},
                   "gyldigTil");
    }
}

void registerValid(const Opsaetning &all, const Register &one, Melder &melder)
{
    if (one.gyldigTil.isValid() && one.gyldigTil < all.idag()) {
        melder.say("sammenhaeng.registerended", {{u"date"_s, dateText(one.gyldigTil)}}, "gyldigTil");
    }
}

} // namespace

QList<Regel> gyldighedsregler()
{
    const auto &table = serviceaftaleTable();
    using E = Serviceaftale;
    return {
        regel<E>(table, "SK-601", QT_TRANSLATE_NOOP("Field", "An agreement in force has not ended"), Error,
                 "SF2250 TS106", Desk::Leverandoer, ended),
        regel<E>(table, "SK-602", QT_TRANSLATE_NOOP("Field", "An agreement in force has begun"), Warning, "SF2250 TS106",
                 Desk::Leverandoer, begun),
        regel<E>(table, "SK-603", QT_TRANSLATE_NOOP("Field", "An active agreement lasts for 90 days more"), Warning,
                 "SF2250 TS106", Desk::Leverandoer, lasts),
        regel<E>(table, "SK-604", QT_TRANSLATE_NOOP("Field", "The sender system lasts as long as the agreement"), Warning,
                 "SF2250 TS102, TS106", Desk::Kommune, senderLasts),
        regel<E>(table, "SK-605", QT_TRANSLATE_NOOP("Field", "The register lasts as long as the agreement"), Warning,
                 "SF2250 TS103, TS106", Desk::Kommune, registerLasts),
        regel<E>(table, "SK-606", QT_TRANSLATE_NOOP("Field", "The connection agreement lasts as long as what rests on it"),
                 Warning, "SF2250 TS101", Desk::Kommune, connectionLasts),
        regel<E>(table, "SK-607", QT_TRANSLATE_NOOP("Field", "There is no day between two agreements"), Warning,
                 "SF2250 TS106", Desk::Leverandoer, noGap),
        regel<Afsendersystem>(afsendersystemTable(), "SK-608",
                              QT_TRANSLATE_NOOP("Field", "A sender system lasts for 90 days more"), Warning,
                              "SF2250 TS102", Desk::Kommune, systemLasts),
        regel<Register>(registerTable(), "SK-609", QT_TRANSLATE_NOOP("Field", "A register in use has not ended"), Error,
                        "SF2250 TS103", Desk::Kommune, registerValid),
        regel<Tilslutningsaftale>(tilslutningsaftaleTable(), "SK-610",
                                  QT_TRANSLATE_NOOP("Field", "A connection agreement is renewed in time"), Warning,
                                  "SF2250 TS101", Desk::Kommune, connectionRenewed),
    };
}

} // namespace nemsms::domain
