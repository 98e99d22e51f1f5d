// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testpersoncommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/testperson.h"

namespace nemsms::ctl {

void addTestpersonCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::testpersonTable());
}

} // namespace nemsms::ctl
