// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// `nemsmsctl <noun> retire|activate|discard|history|undo`, and `confirm|portalark` where the entity lives in a portal.
void addEntityLifeVerbs(CommandTree &tree, CLI::App &noun, const base::EntityTable &table);

/// The sentence `code` with the names of the entity.
[[nodiscard]] std::string entityWords(const char *code, const base::EntityTable &table);

} // namespace nemsms::ctl
