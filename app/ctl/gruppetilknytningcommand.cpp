// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/gruppetilknytningcommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/gruppetilknytning.h"

namespace nemsms::ctl {

void addGruppetilknytningCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::gruppetilknytningTable());
}

} // namespace nemsms::ctl
