// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl tilmeldingsgruppe list|show|create|revise|retire`.
void addTilmeldingsgruppeCommand(CommandTree &tree);

} // namespace nemsms::ctl
