// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/serverrevocation.h"
#include "protocols/transport/transport.h"
#include "protocols/transport/transportfault.h"

#include <httplib.h>

namespace nemsms::protocols {

/// One kept-open connection to one host and port. Used by one thread at a time.
class BlockingConnection
{
public:
    /// `revocation`: none = nobody is asked about the server.
    static base::Result<std::shared_ptr<BlockingConnection>> make(const TransportOptions &options, const QUrl &url,
                                                                  const std::shared_ptr<ServerRevocation> &revocation);

    [[nodiscard]] base::Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop);
    /// True when the last request went over a connection that an earlier one had opened.
    [[nodiscard]] bool wasReused() const { return m_reused; }
    /// True when the last request got at least the head of an answer.
    [[nodiscard]] bool wasAnswered() const { return m_headSeen; }

private:
    BlockingConnection(const TransportOptions &options, const QUrl &url);
    bool setUp(const TransportOptions &options, const QUrl &url);
    static int judge(X509_STORE_CTX *chain, void *self);
    static void noticeAlert(const SSL *connection, int where, int value);
    [[nodiscard]] TransportFault faultOf(httplib::Error error, const QUrl &url) const;
    [[nodiscard]] TransportFault tlsFault() const;
    [[nodiscard]] QString reason(httplib::Error error, const QString &queued) const;
    [[nodiscard]] httplib::Request translate(const HttpRequest &request);

    httplib::SSLClient m_client;
    QUrl m_server;
    std::shared_ptr<ServerRevocation> m_revocation;
    std::chrono::milliseconds m_timeLimit;
    std::chrono::milliseconds m_connectLimit;
    qint64 m_maxBody;
    TransportFault m_setUpFault = TransportFault::BadIdentity;
    QString m_why;
    // What happened during the request under way.
    bool m_reused = false;
    bool m_headSeen = false;
    bool m_tooLarge = false;
    bool m_late = false;
    int m_verdict = X509_V_OK;
    int m_alert = -1;
    QByteArray m_body;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace nemsms::protocols
