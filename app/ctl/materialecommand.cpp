// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/materialecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/materiale.h"

namespace nemsms::ctl {

void addMaterialeCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::materialeTable());
}

} // namespace nemsms::ctl
