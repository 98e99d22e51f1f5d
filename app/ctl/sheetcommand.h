// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// `nemsmsctl <noun> import|export|template FILE`: spreadsheets, for every entity from its field table.
void addSheetVerbs(CommandTree &tree, CLI::App &noun, const base::EntityTable &table);

/// What `import` does with a spreadsheet: the dry run, and then, unless that is all, the import itself.
[[nodiscard]] base::Job<int> importSheet(Session *session, const base::EntityTable *table, QString path, bool dryRun);

} // namespace nemsms::ctl
