// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/transport.h"

#include <memory>

namespace nemsms::protocols {

/// Where the time of an exchange went, in milliseconds; -1 = that did not happen, as on a connection that was kept open.
/// Qt Network tells of TCP and TLS together only: `tls` holds both.
struct HttpTimes {
    qint64 connecting = -1; ///< from the call until a connection was begun (waiting for a free one)
    qint64 tls = -1;        ///< from there until TLS stood
    qint64 firstByte = -1;  ///< from the call until the answer began
};

/// A transport that tells where the time went.
class TimedTransport : public Transport
{
public:
    /// As send(); `times` is filled in while the exchange runs and is whole when it has ended.
    [[nodiscard]] virtual base::Job<HttpResponse> sendTimed(HttpRequest request, std::stop_token stop,
                                                            std::shared_ptr<HttpTimes> times) = 0;
};

} // namespace nemsms::protocols
