// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/miljoecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/miljoe.h"

namespace nemsms::ctl {

void addMiljoeCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::miljoeTable());
}

} // namespace nemsms::ctl
