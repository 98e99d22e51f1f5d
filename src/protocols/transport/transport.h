// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "protocols/transport/httpmessage.h"
#include "security/tlsidentity.h"

#include <optional>
#include <stop_token>

namespace nemsms::protocols {

/// How a transport speaks TLS and how long it waits. There is no option that weakens the check of the counterpart: its
/// certificate must chain to `trustAnchorsPem` (the system's own list is not used), be in time and name the host.
struct TransportOptions {
    std::optional<security::TlsIdentity> identity; ///< the client certificate; none = the counterpart decides
    QByteArray trustAnchorsPem;                    ///< one or more root certificates; may not be empty
    std::chrono::milliseconds timeLimit {30000};   ///< for the whole exchange
    std::chrono::milliseconds connectLimit {10000}; ///< for TCP and TLS together
    qint64 maxBody = 10 * 1024 * 1024;             ///< bytes of an answer; SF1600 allows 10 MB
};

/// Sends one request over HTTPS (TLS 1.2 or later) and gives the answer, whatever its status. Redirects are not
/// followed. Errors are told apart by TransportFault (transportfault.h). Each transport belongs to one thread.
///
/// A request goes out again on a fresh connection when the kept-open one turns out to be dead before a byte of the answer
/// came, so that it can arrive twice: what is sent must bear that (afsendBrev and PUT do, by their identifier).
class Transport
{
public:
    virtual ~Transport() = default;
    /// Ends with transport.cancelled soon after `stop` is requested.
    [[nodiscard]] virtual base::Job<HttpResponse> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace nemsms::protocols
