// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl check cpr|cvr|ean|mobil|sysid|sms`: judges values, from arguments or a line each on standard input,
/// without a store. Exit code 3 when one is not valid.
void addCheckCommand(CommandTree &tree);

} // namespace nemsms::ctl
