// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocols/transport/exchange.h"
#include "protocols/transport/exchangefacts.h"
#include "protocols/transport/timedtransport.h"

#include <functional>

namespace nemsms::usecases {

/// One exchange as it goes into the store.
struct KeptExchange {
    protocols::Exchange exchange; ///< masked
    protocols::ExchangeFacts facts;
    protocols::HttpTimes times;
    qint64 total = 0;     ///< milliseconds
    QString thumbprint;   ///< SHA-256 of the client certificate; empty = none was shown
};

/// Another transport that tells each exchange to `listener` when it has ended, but for those with the local platform's own
/// doors (control desk, phones, dueslag): they are no service and are asked every other second.
class KeptTransport final : public protocols::Transport
{
public:
    using Listener = std::function<void(const KeptExchange &)>;

    /// `clock` is what the exchanges are dated by.
    KeptTransport(std::shared_ptr<protocols::TimedTransport> inner, std::shared_ptr<base::Clock> clock, QString thumbprint,
                  Listener listener);

    [[nodiscard]] base::Job<protocols::HttpResponse> send(protocols::HttpRequest request, std::stop_token stop) override;

private:
    std::shared_ptr<protocols::TimedTransport> m_inner;
    std::shared_ptr<base::Clock> m_clock;
    QString m_thumbprint;
    Listener m_listener;
};

} // namespace nemsms::usecases
