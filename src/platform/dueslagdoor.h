// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/doorkeeper.h"
#include "counterpart/doors.h"
#include "store/afsendelsejournal.h"

#include <memory>

namespace nemsms::platform {

/// The dueslag over HTTPS, for the anvendersystem's certificate: GET dueslag/messages[?after=N] lists and takes nothing
/// away, DELETE dueslag/messages/N acknowledges one. The real dueslag speaks AMQP 0-9-1.
[[nodiscard]] counterpart::Door dueslagDoor(store::AfsendelseJournal journal, counterpart::DoorKeeper keeper,
                                            std::shared_ptr<base::Clock> clock);

} // namespace nemsms::platform
