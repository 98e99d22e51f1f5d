// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/myndighedcommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/myndighed.h"

namespace nemsms::ctl {

void addMyndighedCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::myndighedTable());
}

} // namespace nemsms::ctl
