// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serviceaftalecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/serviceaftale.h"

namespace nemsms::ctl {

void addServiceaftaleCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::serviceaftaleTable());
}

} // namespace nemsms::ctl
