// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl exchange list|show|diff|case|curl|figures`: what went over the wire, masked.
void addExchangeCommand(CommandTree &tree);

} // namespace nemsms::ctl
