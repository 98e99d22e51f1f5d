// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <CLI/CLI.hpp>
#include <QStringList>
#include <optional>

namespace nemsms::terminal {

/// Reads the command line of a program without verbs, its own name left out. None when it could be read; else what is to
/// be printed, help or version. Usage: the errors of usageProblem().
[[nodiscard]] base::Result<std::optional<QString>> readLine(CLI::App &app, const QStringList &arguments,
                                                            const QString &program);

} // namespace nemsms::terminal
