// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/transport/httpmessage.h"
#include "security/tlsidentity.h"

#include <QUrlQuery>
#include <functional>
#include <memory>
#include <stop_token>

namespace nemsms::protocols {

/// A request as a door hears it. `path` is decoded and has no query.
struct ServerRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;
    QByteArray peerCertificateDer; ///< the client's certificate, in time and from the client CA; empty = it showed none
    QByteArray soapAction;         ///< SOAPAction header or the content type's action, without quotes

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// How the server breaks the connection instead of answering well: the local platform's knobs.
enum class Disruption {
    None,
    Reset,   ///< TCP reset before the first byte of the answer
    Truncate ///< head and half of the body, then the connection ends
};

struct ServerResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers;
    Disruption disruption = Disruption::None;
};

struct HttpsServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 = any free port
    security::TlsIdentity identity;
    /// CAs whose client certificates are accepted. A client may show none (the handler answers 401); one from another
    /// CA or out of its time ends in the handshake. Empty = no certificate is asked for.
    QByteArray clientCaPem;
    qint64 maxBody = 10 * 1024 * 1024;             ///< a longer body is answered 413 without being kept
    int threads = 32;                              ///< connections served at the same time, one thread each
    std::chrono::milliseconds requestLimit {10000}; ///< wait for the next bytes of a request begun
    std::chrono::seconds keepAlive {60};           ///< an idle connection stays open
};

/// An HTTPS server on threads of its own: TLS 1.2 or later, keep-alive, TCP_NODELAY.
class HttpsServer
{
public:
    /// Called on several threads at the same time. A handler that waits must watch stopToken().
    using Handler = std::function<ServerResponse(const ServerRequest &)>;

    /// Listens when it returns. Errors: server.identity, server.clientca, server.port (in use or not allowed).
    static base::Result<std::unique_ptr<HttpsServer>> listen(HttpsServerOptions options, Handler handler);
    /// Stops listening, asks waiting handlers to end, closes idle connections and joins all threads.
    ~HttpsServer();

    [[nodiscard]] quint16 port() const;
    /// "https://127.0.0.1:41234"
    [[nodiscard]] QUrl url() const;
    /// Requested when the server ends.
    [[nodiscard]] std::stop_token stopToken() const;
    /// Ends all work now; the destructor does the same.
    void stop();

private:
    class Engine;
    explicit HttpsServer(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace nemsms::protocols
