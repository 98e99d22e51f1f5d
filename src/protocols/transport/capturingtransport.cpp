// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/capturingtransport.h"

namespace nemsms::protocols {

CapturingTransport::CapturingTransport(std::shared_ptr<Transport> inner, std::shared_ptr<base::Clock> clock,
                                       Listener listener)
    : m_inner(std::move(inner)), m_clock(std::move(clock)), m_listener(std::move(listener))
{
}

namespace {

// Everything by value: the transport may be gone when the answer comes.
base::Job<HttpResponse> captured(base::Job<HttpResponse> running, HttpRequest request, QDateTime sentAt,
                                 CapturingTransport::Listener listener)
{
    const base::Result<HttpResponse> result = co_await running;
    listener(capture(request, result, sentAt));
    co_return result;
}

} // namespace

base::Job<HttpResponse> CapturingTransport::send(HttpRequest request, std::stop_token stop)
{
    const QDateTime sentAt = m_clock->now();
    return captured(m_inner->send(request, std::move(stop)), request, sentAt, m_listener);
}

} // namespace nemsms::protocols
