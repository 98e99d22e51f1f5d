// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"

namespace nemsms::domain {

/// True while KY and KSD have not been told of the Fjernprint supplier of an agreement that is in force or being changed:
/// it is another than the one that they know. It is the kommune's duty to tell KOMBIT's systems in good time, else their
/// print fails (SF1600 catalogue, Vilkaar og betingelser).
[[nodiscard]] bool needsFjernprintvarsel(const Serviceaftale &aftale);

/// The notice to KY and KSD, in Danish whatever the console speaks, since they read it. `kommune` = the authority's name.
[[nodiscard]] QString fjernprintvarsel(const Serviceaftale &aftale, const QString &kommune);

} // namespace nemsms::domain
