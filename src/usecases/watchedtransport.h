// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/exchange.h"
#include "usecases/connection.h"

namespace nemsms::usecases {

/// What went over the wire last; none = nothing did.
using Seen = std::shared_ptr<std::optional<protocols::Exchange>>;

/// The connection's transport, which tells `seen` what goes over it.
[[nodiscard]] std::shared_ptr<protocols::Transport> watched(const Connection &connection, const Seen &seen);

} // namespace nemsms::usecases
