// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace nemsms::ctl {

/// `nemsmsctl borger show`: one citizen or company with look-up, enrolments, messages and events, and the evidence as PDF.
void addBorgerCommand(CommandTree &tree);

} // namespace nemsms::ctl
