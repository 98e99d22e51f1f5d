// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// secret list|unlock|move|passphrase and secret apikey set|show|remove.
void addSecretCommand(CommandTree &tree);

} // namespace nemsms::ctl
