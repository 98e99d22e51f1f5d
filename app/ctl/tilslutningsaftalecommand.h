// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl tilslutningsaftale list|show|create|revise|retire`.
void addTilslutningsaftaleCommand(CommandTree &tree);

} // namespace nemsms::ctl
