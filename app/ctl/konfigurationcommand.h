// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl konfiguration export DIR`.
void addKonfigurationCommand(CommandTree &tree);

} // namespace nemsms::ctl
