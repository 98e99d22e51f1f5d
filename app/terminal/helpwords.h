// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace nemsms::terminal {

/// Lets --help of `app` and of everything that is added to it later speak the program's language: CLI11 brings English
/// headings of its own.
void speakHelp(CLI::App &app);

} // namespace nemsms::terminal
