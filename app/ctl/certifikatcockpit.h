// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl certifikat expiring|compare|rollover|calendar`: what ends when, and what stops with it.
void addCertifikatCockpit(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
