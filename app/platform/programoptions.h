// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/localplatform.h"

#include <QStringList>
#include <optional>

namespace nemsms::platformprogram {

/// What the command line asks: either a text to print and leave (--help, --version), or how to run.
struct ProgramOptions {
    std::optional<QString> print;
    platform::PlatformOptions platform;
};

/// Errors: command.usage.*, platform.clock.moment.
[[nodiscard]] base::Result<ProgramOptions> parseArguments(const QStringList &arguments);

} // namespace nemsms::platformprogram
