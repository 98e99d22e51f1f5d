// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/forsendelsestypecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/forsendelsestype.h"

namespace nemsms::ctl {

void addForsendelsestypeCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::forsendelsestypeTable());
}

} // namespace nemsms::ctl
