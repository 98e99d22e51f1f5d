// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl log list|verify`.
void addLogCommand(CommandTree &tree);

} // namespace nemsms::ctl
