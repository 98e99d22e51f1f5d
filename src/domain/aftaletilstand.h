// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QList>

namespace nemsms::domain {

/// Where a service agreement stands, as the administration module tells it and a person repeats here. In the order of
/// the field's choices.
enum class Aftaletilstand { Kladde, Anmodet, Godkendt, Afvist, Aktiv, Aendret, Udloeber, Ophoert };

/// What may follow `fra`, in the order in which it is offered. Nothing follows Ophoert.
[[nodiscard]] QList<Aftaletilstand> naesteTilstande(Aftaletilstand fra);

/// True while calls are let through: Aktiv, and Udloeber, which is active with its end in sight. Aendret waits for
/// the authority's new approval (SF2250 TS106, TS107).
[[nodiscard]] bool isIKraft(Aftaletilstand tilstand);

/// True when the authority has said yes and has not been asked anew (SF2250 TS107, TS110).
[[nodiscard]] bool isGodkendt(Aftaletilstand tilstand);

/// serviceaftale.skift (Conflict) when `til` does not follow `fra`; serviceaftale.afvist (InvalidInput) when a
/// rejection has no reason.
[[nodiscard]] base::Result<> checkSkift(Aftaletilstand fra, Aftaletilstand til, const QString &begrundelse);

} // namespace nemsms::domain
