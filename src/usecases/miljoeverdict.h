// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "usecases/miljoereport.h"

#include <optional>

namespace nemsms::usecases {

/// Where a fault belongs: the layer it stops at, the desk it is on, and the next step.
struct MiljoeVerdict {
    Layer layer = Layer::Operation;
    Desk desk = Desk::Serviceplatformen;
    const char *nextStep = "miljoe.do.serviceplatformen"; ///< code of the sentence
};

/// The last layer that a call (`byToken`, or by certificate) which ended in `fault` proves to be in order, DNS being the
/// first; none when it proves nothing. A call that ended well (no fault) proves all of them. The clock is proved by an answer's date alone.
[[nodiscard]] std::optional<Layer> provenBy(bool byToken, const std::optional<base::Error> &fault);
/// The exit code's kind for a fault: a fault of our own files, records and addresses keeps its own.
[[nodiscard]] base::ErrorKind kindOf(const base::Error &error);

/// Judges why a call to an environment failed, by the code at the root of the error.
[[nodiscard]] MiljoeVerdict conclude(const base::Error &error);

} // namespace nemsms::usecases
