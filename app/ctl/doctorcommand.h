// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl doctor [--rule ID] [--mend ID [--record ID] [--why TEXT]]`, `nemsmsctl doctor rules`: the consistency
/// doctor. Exit code 3 when it finds an error.
void addDoctorCommand(CommandTree &tree);

} // namespace nemsms::ctl
