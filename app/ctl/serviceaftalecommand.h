// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl serviceaftale list|show|create|revise|retire|tilstand`.
void addServiceaftaleCommand(CommandTree &tree);

} // namespace nemsms::ctl
