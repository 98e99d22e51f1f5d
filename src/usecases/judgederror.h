// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace nemsms::usecases {

/// The first finding that stops, as an error; a guard of the program and a name that is taken are told from a wrong
/// value by their kind. `findings` are not acceptable.
[[nodiscard]] base::Error judgedError(const base::Findings &findings);

/// A draft may be incomplete: only what points nowhere, or what a demo store never takes, stops it; the rest becomes
/// warnings.
[[nodiscard]] base::Findings asDraft(base::Findings findings);

} // namespace nemsms::usecases
