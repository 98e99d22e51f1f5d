// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl tilmelding update|enrol|withdraw|status|list|show|consent`.
void addTilmeldingCaseVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
