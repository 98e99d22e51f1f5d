// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/afsendersystemcommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/afsendersystem.h"

namespace nemsms::ctl {

void addAfsendersystemCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::afsendersystemTable());
}

} // namespace nemsms::ctl
