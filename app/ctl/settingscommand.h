// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// settings list|set|template: what this person and the organisation have chosen. Needs no store.
void addSettingsCommand(CommandTree &tree);

} // namespace nemsms::ctl
