// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl tilmelding lookup`, and the verbs of cases (tilmeldingcaseverbs.h).
void addTilmeldingCommand(CommandTree &tree);

} // namespace nemsms::ctl
