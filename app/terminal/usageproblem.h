// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

namespace nemsms::terminal {

/// What is wrong with the command line of `program`, in our own words and the chosen language; CLI11 speaks English
/// only. Kind Usage.
[[nodiscard]] base::Error usageProblem(const CLI::ParseError &problem, const QString &program);

} // namespace nemsms::terminal
