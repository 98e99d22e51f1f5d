// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/registercommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/register.h"

namespace nemsms::ctl {

void addRegisterCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::registerTable());
}

} // namespace nemsms::ctl
