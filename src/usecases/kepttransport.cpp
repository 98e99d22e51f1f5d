// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/kepttransport.h"

#include <QElapsedTimer>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using protocols::HttpRequest;
using protocols::HttpResponse;

namespace {

bool isOwnDoor(const QUrl &url)
{
    static const QStringList doors {u"control"_s, u"phone"_s, u"dueslag"_s};
    return url.host() == u"127.0.0.1" && doors.contains(url.path().section(u'/', 1, 1));
}

// Everything by value: the transport may be gone when the answer comes.
base::Job<HttpResponse> told(std::shared_ptr<protocols::TimedTransport> inner, HttpRequest request, std::stop_token stop,
                             QString thumbprint, std::shared_ptr<base::Clock> clock, KeptTransport::Listener listener)
{
    const QDateTime sentAt = clock->now();
    QElapsedTimer running;
    running.start();
    const auto times = std::make_shared<protocols::HttpTimes>();
    const base::Result<HttpResponse> result = co_await inner->sendTimed(request, stop, times);
    listener({protocols::capture(request, result, sentAt), protocols::factsOf(request), *times, running.elapsed(), thumbprint});
    co_return result;
}

} // namespace

KeptTransport::KeptTransport(std::shared_ptr<protocols::TimedTransport> inner, std::shared_ptr<base::Clock> clock,
                             QString thumbprint, Listener listener)
    : m_inner(std::move(inner)), m_clock(std::move(clock)), m_thumbprint(std::move(thumbprint)), m_listener(std::move(listener))
{
}

base::Job<HttpResponse> KeptTransport::send(HttpRequest request, std::stop_token stop)
{
    return isOwnDoor(request.url) ? m_inner->send(std::move(request), std::move(stop))
                                  : told(m_inner, std::move(request), std::move(stop), m_thumbprint, m_clock, m_listener);
}

} // namespace nemsms::usecases
