// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl store info|backup|copy|migrate|roles` and `store key export|import|add|request|admit|rotate`.
void addStoreCommand(CommandTree &tree);
/// The verbs of `store key`; gives that noun.
CLI::App &addStoreKeyCommand(CommandTree &tree, CLI::App &store);
/// The verbs of a store that several share.
void addStoreShareCommand(CommandTree &tree, CLI::App &store, CLI::App &key);

} // namespace nemsms::ctl
