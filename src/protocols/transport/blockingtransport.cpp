// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/blockingtransport.h"

#include "protocols/transport/blockingconnection.h"

#include <QHash>
#include <QMutex>

namespace nemsms::protocols {

using Connection = std::shared_ptr<BlockingConnection>;

namespace {

/// RFC 9110 9.2.2.
bool isIdempotent(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "PUT" || request.method == "DELETE" || request.method == "HEAD";
}

} // namespace

/// The connections that nobody uses at the moment, by host and port.
class BlockingTransport::Connections
{
public:
    Connections(TransportOptions options, std::shared_ptr<ServerRevocation> revocation)
        : m_options(std::move(options)), m_revocation(std::move(revocation))
    {
    }

    base::Result<Connection> take(const QUrl &url)
    {
        {
            const QMutexLocker lock(&m_mutex);
            auto &idle = m_idle[url.authority()];
            if (!idle.isEmpty()) {
                return idle.takeLast();
            }
        }
        return BlockingConnection::make(m_options, url, m_revocation);
    }

    void giveBack(const QUrl &url, const Connection &connection)
    {
        const QMutexLocker lock(&m_mutex);
        m_idle[url.authority()].append(connection);
    }

private:
    TransportOptions m_options;
    std::shared_ptr<ServerRevocation> m_revocation;
    QMutex m_mutex;
    QHash<QString, QList<Connection>> m_idle;
};

BlockingTransport::BlockingTransport(TransportOptions options, std::shared_ptr<ServerRevocation> revocation)
    : m_connections(std::make_unique<Connections>(std::move(options), std::move(revocation)))
{
}

BlockingTransport::~BlockingTransport() = default;

base::Result<HttpResponse> BlockingTransport::send(const HttpRequest &request, std::stop_token stop)
{
    if (!request.url.isValid() || request.url.scheme() != QLatin1String("https") || request.url.host().isEmpty()) {
        return transportError(TransportFault::BadUrl, request.url);
    }
    auto connection = m_connections->take(request.url);
    if (!connection) {
        return connection.error();
    }
    auto result = (*connection)->send(request, stop);
    // The server may have closed an idle connection just now: once more, on a fresh one. A reset of a fresh connection is
    // news, one after the answer has begun too, and what is not idempotent never goes out twice from here.
    const bool idle = (*connection)->wasReused() && !(*connection)->wasAnswered();
    if (!result && idle && isIdempotent(request) && transportFault(result.error()) == TransportFault::Reset) {
        result = (*connection)->send(request, stop);
    }
    if (result) {
        m_connections->giveBack(request.url, *connection);
    }
    return result;
}

} // namespace nemsms::protocols
