// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/timedtransport.h"

#include <vector>

namespace nemsms::protocols {

class ServerRevocation;

/// The transport of programs with an event loop. Qt Network stays inside.
class QtTransport final : public TimedTransport
{
public:
    /// `closing` ends every exchange under way, and each that comes later, as cancelled. With `revocation`, a server whose
    /// certificate was revoked gets nothing (transport.tls.revoked).
    explicit QtTransport(TransportOptions options, std::stop_token closing = {},
                         std::shared_ptr<ServerRevocation> revocation = {});
    ~QtTransport() override;

    [[nodiscard]] base::Job<HttpResponse> send(HttpRequest request, std::stop_token stop) override;
    [[nodiscard]] base::Job<HttpResponse> sendTimed(HttpRequest request, std::stop_token stop,
                                                    std::shared_ptr<HttpTimes> times) override;

private:
    class Network;
    static base::Job<HttpResponse> sendJudged(std::shared_ptr<Network> owner, HttpRequest request,
                                              std::vector<std::stop_token> stops, std::shared_ptr<HttpTimes> times);

    std::shared_ptr<Network> m_network; ///< ours alone; others hold it weakly while they wait
    std::stop_token m_closing;
};

} // namespace nemsms::protocols
