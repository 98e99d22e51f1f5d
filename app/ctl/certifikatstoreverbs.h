// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl certifikat import|assign|export-public`: what is kept in the store.
void addCertifikatStoreVerbs(CommandTree &tree, CLI::App &noun);

} // namespace nemsms::ctl
