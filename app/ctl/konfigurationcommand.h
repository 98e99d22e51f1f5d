// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl konfiguration export DIR`, and promote with its way back.
void addKonfigurationCommand(CommandTree &tree);

} // namespace nemsms::ctl
