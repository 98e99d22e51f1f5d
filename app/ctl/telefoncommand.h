// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl telefon list|waiting|confirm`: the virtual phones of the local platform.
void addTelefonCommand(CommandTree &tree);

} // namespace nemsms::ctl
