// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/transport.h"

#include <memory>

namespace nemsms::protocols {

/// The transport of programs with an event loop. Qt Network stays inside.
class QtTransport final : public Transport
{
public:
    /// `closing` ends every exchange under way, and each that comes later, as cancelled.
    explicit QtTransport(TransportOptions options, std::stop_token closing = {});
    ~QtTransport() override;

    [[nodiscard]] base::Job<HttpResponse> send(HttpRequest request, std::stop_token stop) override;

private:
    class Network;
    std::unique_ptr<Network> m_network;
    std::stop_token m_closing;
};

} // namespace nemsms::protocols
