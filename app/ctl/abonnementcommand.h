// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl abonnement list|show|revise`: who gets which events from Beskedfordeler, on the local platform.
void addAbonnementCommand(CommandTree &tree);

} // namespace nemsms::ctl
