// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl konfiguration promote` and `go-back`.
void addPromoteVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
