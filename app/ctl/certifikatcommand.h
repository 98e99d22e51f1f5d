// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl certifikat list|show|create|revise|retire`.
void addCertifikatCommand(CommandTree &tree);

} // namespace nemsms::ctl
