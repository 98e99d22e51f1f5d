// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "base/fieldtable.h"

namespace nemsms::ctl {

/// `nemsmsctl <noun> list|show|create|revise|retire|import|export|template` and the verbs of entitylifeverbs.h: options,
/// columns and JSON keys are read from the field table.
/// Gives the noun, for verbs of its own.
/// `more` prints what only this noun shows of a record, below its fields.
using ShowMore = base::Job<> (*)(Session *session, QString id);
CLI::App &addEntityCommand(CommandTree &tree, const base::EntityTable &table, ShowMore more = nullptr);

} // namespace nemsms::ctl
