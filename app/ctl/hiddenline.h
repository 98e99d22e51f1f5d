// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace nemsms::ctl {

/// True when a person sits at standard input.
[[nodiscard]] bool hasTerminal();
/// Reads a line from the terminal without showing it; empty at the end of input.
[[nodiscard]] base::Secret readHiddenLine();

} // namespace nemsms::ctl
