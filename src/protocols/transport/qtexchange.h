// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/timedtransport.h"
#include "protocols/transport/transportfault.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

namespace nemsms::protocols {

class ServerRevocation;

/// What an exchange knows about revoked servers, and what it leaves to its maker.
struct RevocationWatch {
    std::shared_ptr<const ServerRevocation> revocation; ///< none = nobody asks
    /// The chain of a server whose certificate must be asked about first: the exchange then ended before anything was sent.
    std::shared_ptr<QList<QByteArray>> unasked;
};

/// One request on its way through Qt Network: gathers the answer within bounds and tells faults apart. Its parent is
/// the reply; both delete themselves at the end.
class QtExchange final : public QObject
{
    Q_OBJECT

public:
    /// Any of `stops` cancels it; `times` is filled in as it goes.
    QtExchange(QNetworkReply *reply, const TransportOptions &options, const std::vector<std::stop_token> &stops,
               RevocationWatch watch, std::shared_ptr<HttpTimes> times);
    ~QtExchange() override;

    [[nodiscard]] base::Job<HttpResponse> job() const { return m_promise.job(); }

private:
    void measure();
    void watchConnection(std::chrono::milliseconds limit);
    void read();
    void judgeServer();
    void noticeTlsErrors(const QList<QSslError> &errors);
    void end();
    void breakOff(TransportFault fault);
    [[nodiscard]] TransportFault faultOfReply() const;
    [[nodiscard]] base::Result<HttpResponse> outcome();

    using Cancel = std::stop_callback<std::function<void()>>;

    QNetworkReply *m_reply;
    base::Promise<HttpResponse> m_promise;
    RevocationWatch m_watch;
    std::shared_ptr<HttpTimes> m_times;
    qint64 m_maxBody;
    QByteArray m_body;
    QElapsedTimer m_running;
    QTimer m_limit;
    QTimer m_connectLimit;
    std::optional<TransportFault> m_fault; ///< what we ourselves saw or decided; it outweighs Qt's word
    bool m_finished = false;
    bool m_encrypted = false; ///< TLS stood
    std::vector<std::unique_ptr<Cancel>> m_cancels;
};

} // namespace nemsms::protocols
