// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QString>

namespace nemsms::ctl {

/// The manual page of the program in section 1, as troff's man macros want it, in the language of this moment. Every verb
/// with its options stands in it, because it is read from `app`.
[[nodiscard]] QString manualPage(const CLI::App &app);

/// Completion for bash: the nouns, their verbs and each verb's options.
[[nodiscard]] QString bashCompletion(const CLI::App &app);

} // namespace nemsms::ctl
