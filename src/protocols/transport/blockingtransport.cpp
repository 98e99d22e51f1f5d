// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/blockingtransport.h"

#include "protocols/transport/blockingconnection.h"

#include <QHash>
#include <QMutex>

namespace nemsms::protocols {

using Connection = std::shared_ptr<BlockingConnection>;

/// The connections that nobody uses at the moment, by host and port.
class BlockingTransport::Connections
{
public:
    explicit Connections(TransportOptions options) : m_options(std::move(options)) {}

    base::Result<Connection> take(const QUrl &url)
    {
        {
            const QMutexLocker lock(&m_mutex);
            auto &idle = m_idle[url.authority()];
            if (!idle.isEmpty()) {
                return idle.takeLast();
            }
        }
        return BlockingConnection::make(m_options, url);
    }

    void giveBack(const QUrl &url, const Connection &connection)
    {
        const QMutexLocker lock(&m_mutex);
        m_idle[url.authority()].append(connection);
    }

private:
    TransportOptions m_options;
    QMutex m_mutex;
    QHash<QString, QList<Connection>> m_idle;
};

BlockingTransport::BlockingTransport(TransportOptions options)
    : m_connections(std::make_unique<Connections>(std::move(options)))
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
    // The server may have closed an idle connection just now: once more, on a fresh one.
    if (!result && (*connection)->wasReused() && transportFault(result.error()) == TransportFault::Reset) {
        result = (*connection)->send(request, stop);
    }
    if (result) {
        m_connections->giveBack(request.url, *connection);
    }
    return result;
}

} // namespace nemsms::protocols
