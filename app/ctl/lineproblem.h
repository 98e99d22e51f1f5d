// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>
#include <QStringList>
#include <optional>

namespace nemsms::ctl {

/// The first word of `arguments` that `root` knows neither as a command nor as an option: command.usage.unknownword with
/// what there is instead, or command.usage.unknownoption. What stands behind an unknown option is never told: it may be
/// a secret. None when every word is known.
[[nodiscard]] std::optional<base::Error> unknownWord(const CLI::App &root, const QStringList &arguments);

} // namespace nemsms::ctl
