// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/afsendersystemcommand.h"
#include "app/ctl/checkcommand.h"
#include "app/ctl/democommand.h"
#include "app/ctl/konfigurationcommand.h"
#include "app/ctl/logcommand.h"
#include "app/ctl/materialecommand.h"
#include "app/ctl/miljoecommand.h"
#include "app/ctl/myndighedcommand.h"
#include "app/ctl/serviceaftalecommand.h"
#include "app/ctl/storecommand.h"
#include "app/ctl/telefoncommand.h"
#include "app/ctl/testpersoncommand.h"
#include "app/ctl/testsmscommand.h"
#include "app/ctl/tilmeldingcommand.h"

namespace nemsms::ctl {

void addCommands(CommandTree &tree)
{
    addCheckCommand(tree);
    addMyndighedCommand(tree);
    addMiljoeCommand(tree);
    addAfsendersystemCommand(tree);
    addMaterialeCommand(tree);
    addServiceaftaleCommand(tree);
    addTestpersonCommand(tree);
    addTilmeldingCommand(tree);
    addTestSmsCommand(tree);
    addTelefonCommand(tree);
    addKonfigurationCommand(tree);
    addLogCommand(tree);
    addStoreCommand(tree);
    addDemoCommand(tree);
}

} // namespace nemsms::ctl
