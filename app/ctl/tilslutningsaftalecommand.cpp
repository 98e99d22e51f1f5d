// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tilslutningsaftalecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/tilslutningsaftale.h"

namespace nemsms::ctl {

void addTilslutningsaftaleCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::tilslutningsaftaleTable());
}

} // namespace nemsms::ctl
