// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

namespace nemsms::ctl {

/// What is wrong with a command line, in our own words and the chosen language; CLI11 speaks English only. Kind Usage.
[[nodiscard]] base::Error usageProblem(const CLI::ParseError &problem);

} // namespace nemsms::ctl
