// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl demo`: the story of ./run without a display, on the demo store and the local platform. Each step shows
/// the line that does the same. Exit code 0 only when the message was delivered.
void addDemoCommand(CommandTree &tree);

} // namespace nemsms::ctl
