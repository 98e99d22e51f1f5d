// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl certifikat`: the verbs of every entity, and those that only certificates have.
void addCertifikatCommand(CommandTree &tree);

} // namespace nemsms::ctl
