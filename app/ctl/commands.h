// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// The one list of nouns.
void addCommands(CommandTree &tree);

} // namespace nemsms::ctl
