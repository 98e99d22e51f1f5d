// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl haendelse watch|list|show|export|take|quarantine|purge`: the events of Beskedfordeler. Looking never takes.
void addHaendelseCommand(CommandTree &tree);

} // namespace nemsms::ctl
