// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl store info|backup|migrate` and `store key export|import|add|rotate`.
void addStoreCommand(CommandTree &tree);
/// The verbs of `store key`.
void addStoreKeyCommand(CommandTree &tree, CLI::App &store);

} // namespace nemsms::ctl
