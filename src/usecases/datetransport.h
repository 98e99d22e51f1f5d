// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocols/transport/transport.h"

#include <memory>
#include <optional>

namespace nemsms::usecases {

/// Another transport that remembers how far the other end's clock (its Date header) is from ours.
class DateTransport final : public protocols::Transport
{
public:
    DateTransport(std::shared_ptr<protocols::Transport> inner, std::shared_ptr<base::Clock> own);

    [[nodiscard]] base::Job<protocols::HttpResponse> send(protocols::HttpRequest request, std::stop_token stop) override;
    /// Seconds that their clock is ahead of ours; none when no answer told the time.
    [[nodiscard]] std::optional<qint64> ahead() const { return m_ahead; }

private:
    std::shared_ptr<protocols::Transport> m_inner;
    std::shared_ptr<base::Clock> m_own;
    std::optional<qint64> m_ahead;
};

} // namespace nemsms::usecases
