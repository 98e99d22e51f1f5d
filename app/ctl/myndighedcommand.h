// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl myndighed list|show|create|revise|retire`.
void addMyndighedCommand(CommandTree &tree);

} // namespace nemsms::ctl
