// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tilmeldingsgruppecommand.h"

#include "app/ctl/entitycommand.h"
#include "domain/tilmeldingsgruppe.h"

namespace nemsms::ctl {

void addTilmeldingsgruppeCommand(CommandTree &tree)
{
    addEntityCommand(tree, domain::tilmeldingsgruppeTable());
}

} // namespace nemsms::ctl
