// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// `nemsmsctl <noun> revise-many --filter ... --set field=value`: one field of every record that is found, all of them or
/// none, as one change that undo takes back.
void addBulkVerb(CommandTree &tree, CLI::App &noun, const base::EntityTable &table);

} // namespace nemsms::ctl
