// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocols/transport/exchange.h"
#include "protocols/transport/transport.h"

#include <functional>
#include <memory>

namespace nemsms::protocols {

/// Another transport, with each exchange told to `listener` (in the caller's thread) when it has ended.
class CapturingTransport final : public Transport
{
public:
    using Listener = std::function<void(const Exchange &)>;

    CapturingTransport(std::shared_ptr<Transport> inner, std::shared_ptr<base::Clock> clock, Listener listener);

    [[nodiscard]] base::Job<HttpResponse> send(HttpRequest request, std::stop_token stop) override;

private:
    std::shared_ptr<Transport> m_inner;
    std::shared_ptr<base::Clock> m_clock;
    Listener m_listener;
};

} // namespace nemsms::protocols
