// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace nemsms::ctl {

/// Command lines stand in process lists and shell histories, so no verb but `check` takes a CPR or mobile number as an
/// argument: Usage command.personal. `arguments` without the program's name. Values of options for a SysID are let
/// through, as are numbers that are no CPR number; a mobile number is told by its country code or by its option.
[[nodiscard]] base::Result<> refusePersonalArguments(const QStringList &arguments);

} // namespace nemsms::ctl
