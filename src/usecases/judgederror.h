// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace nemsms::usecases {

/// One finding as the error that stops an act. Its paragraph goes with it as the argument `paragraph`, which
/// base::sentence() says behind the sentence.
[[nodiscard]] base::Error stoppingError(const base::Finding &finding,
                                        base::ErrorKind kind = base::ErrorKind::InvalidInput);

/// The first finding that stops as an error, none when nothing does.
[[nodiscard]] std::optional<base::Error> firstStop(const base::Findings &findings);

/// The first finding that stops, as an error; a guard of the program and a name that is taken are told from a wrong
/// value by their kind. `findings` are not acceptable.
[[nodiscard]] base::Error judgedError(const base::Findings &findings);

/// A draft may be incomplete: only what points nowhere, or what a demo store never takes, stops it; the rest becomes
/// warnings.
[[nodiscard]] base::Findings asDraft(base::Findings findings);

} // namespace nemsms::usecases
