// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// What can be done with NemSMS through Serviceplatformen.
enum class Handling {
    Opslag,        ///< spoergTilmelding
    Afsendelse,    ///< afsendBrev
    OpdaterBorger, ///< the register's master data
    TilmeldNemSms, ///< enrolment in NemSMS of every authority
    Haendelser     ///< NemSMS tilmelding through Beskedfordeler
};

/// One line of what covers what.
struct Daekning {
    Handling handling = Handling::Opslag;
    const char *name = nullptr; ///< the act in words, context "Field"
    QList<Integration> integrationer; ///< any of them covers it
    QString reference;
};

/// What covers what (trap 17), the one table that every check of an act asks. SF2250 1.5.2: sending needs SF1600's
/// agreement, SF2250's covers enrolment only.
[[nodiscard]] const QList<Daekning> &daekninger();
[[nodiscard]] const Daekning &daekningFor(Handling handling);
[[nodiscard]] bool isDaekket(Handling handling, Integration integration);

/// An agreement for the beskedtype "NemSMS tilmelding" (TS109), by its name or by an UUID that names none.
[[nodiscard]] bool isNemSmsTilmelding(const Serviceaftale &aftale);

/// The agreement of `aftaler` that lets `handling` happen on `dag` in the environment `miljoeId`; without one, that
/// which comes nearest, so that its reason can be told: of the right kind and the same environment, of the right kind.
/// Null when none is of the right kind.
[[nodiscard]] const Serviceaftale *bestAftale(Handling handling, const QList<Serviceaftale> &aftaler, QDate dag,
                                              const QString &miljoeId);

/// Whether `aftale` lets `handling` happen on `dag` in the environment `miljoeId` (empty = do not ask). Errors, with
/// the paragraph: serviceaftale.covers (another kind of agreement), serviceaftale.retired, serviceaftale.inactive (its
/// state), serviceaftale.notyet, serviceaftale.expired, serviceaftale.miljoe, serviceaftale.nosysid and
/// serviceaftale.noregister, serviceaftale.receive (events need an agreement that may receive) and
/// serviceaftale.abonnement (and two subscription expressions).
[[nodiscard]] base::Findings checkDaekning(Handling handling, const Serviceaftale &aftale, QDate dag,
                                           const QString &miljoeId = {});

} // namespace nemsms::domain
