// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/certifikatcommand.h"

#include "app/ctl/certifikatcockpit.h"
#include "app/ctl/certifikatinspect.h"
#include "app/ctl/certifikatstoreverbs.h"
#include "app/ctl/entitycommand.h"
#include "domain/certifikat.h"

namespace nemsms::ctl {

void addCertifikatCommand(CommandTree &tree)
{
    CLI::App &noun = addEntityCommand(tree, domain::certifikatTable());
    addCertifikatInspect(tree, noun);
    addCertifikatStoreVerbs(tree, noun);
    addCertifikatCockpit(tree, noun);
}

} // namespace nemsms::ctl
