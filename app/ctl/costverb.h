// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `serviceaftale cost`: what a month cost the kommune by agreement, with the EANs and where each comes from.
void addCostVerb(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
