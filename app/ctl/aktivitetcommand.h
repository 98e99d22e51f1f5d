// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl aktivitet list`: the activities of SF2250 and what the configuration proves of each.
void addAktivitetCommand(CommandTree &tree);

} // namespace nemsms::ctl
