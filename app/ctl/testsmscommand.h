// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl sms check|send|list|show|update|tick|resume`.
void addTestSmsCommand(CommandTree &tree);

} // namespace nemsms::ctl
