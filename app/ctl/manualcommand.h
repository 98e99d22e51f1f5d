// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// manual, completion: the manual page and the shell's completion, made from the tree of commands itself. Needs no store.
void addManualCommand(CommandTree &tree);

} // namespace nemsms::ctl
