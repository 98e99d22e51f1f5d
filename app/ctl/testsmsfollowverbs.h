// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl sms update|resume|tick`: what becomes of messages that were sent or wait.
void addTestSmsFollowVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
