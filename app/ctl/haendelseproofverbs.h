// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl haendelse quarantine|mend|replay|reconcile`: that no event was lost, and what is done about those that could
/// not be read.
void addHaendelseProofVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
