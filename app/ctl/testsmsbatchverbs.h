// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `sms batch`: many test SMS at once.
void addTestSmsBatchVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
