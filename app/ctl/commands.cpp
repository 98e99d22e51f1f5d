// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/checkcommand.h"

namespace nemsms::ctl {

void addCommands(CommandTree &tree)
{
    addCheckCommand(tree);
}

} // namespace nemsms::ctl
