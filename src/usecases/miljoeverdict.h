// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "usecases/miljoereport.h"

namespace nemsms::usecases {

/// Where a fault belongs: the layer it stops at, the desk it is on, and the next step.
struct MiljoeDom {
    Lag layer = Lag::Drift;
    Bord bord = Bord::Serviceplatformen;
    const char *nextStep = "miljoe.do.serviceplatformen"; ///< code of the sentence
};

/// Judges why a call to an environment failed, by the code at the root of the error.
[[nodiscard]] MiljoeDom conclude(const base::Error &error);

} // namespace nemsms::usecases
