// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `sms plan run FILE`: messages with what is expected of each, and the report.
void addTestSmsPlanVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
