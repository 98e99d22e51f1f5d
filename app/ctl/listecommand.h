// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl liste diff YESTERDAY TODAY`: what changed between two lists of numbers, without a store; `run` and `history`:
/// the daily list of the local platform.
void addListeCommand(CommandTree &tree);

} // namespace nemsms::ctl
