// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl token issue` and `token show`.
void addTokenCommand(CommandTree &tree);

} // namespace nemsms::ctl
