// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/doors.h"
#include "store/afsendelsejournal.h"

namespace nemsms::counterpart {

/// GET phone/messages[?after=N]: what the virtual phones received, oldest first. Any certificate of the test PKI may
/// look; looking changes nothing.
[[nodiscard]] Door phoneDoor(store::AfsendelseJournal journal);

} // namespace nemsms::counterpart
