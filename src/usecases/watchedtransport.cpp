// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/watchedtransport.h"

#include "protocols/transport/capturingtransport.h"

namespace nemsms::usecases {

std::shared_ptr<protocols::Transport> watched(const Connection &connection, const Seen &seen)
{
    const auto keep = [seen](const protocols::Exchange &exchange) { *seen = exchange; };
    return std::make_shared<protocols::CapturingTransport>(connection.transport, connection.clock, keep);
}

} // namespace nemsms::usecases
