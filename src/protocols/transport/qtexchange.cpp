// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/qtexchange.h"

#include "protocols/transport/serverrevocation.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace nemsms::protocols {

QtExchange::QtExchange(QNetworkReply *reply, const TransportOptions &options, const std::vector<std::stop_token> &stops,
                       RevocationWatch watch, std::shared_ptr<HttpTimes> times)
    : QObject(reply), m_reply(reply), m_watch(std::move(watch)), m_times(std::move(times)), m_maxBody(options.maxBody)
{
    m_running.start();
    measure();
    m_reply->setReadBufferSize(256 * 1024); // Qt stops reading from the socket when we do
    connect(m_reply, &QNetworkReply::readyRead, this, &QtExchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, &QtExchange::noticeTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &QtExchange::end);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { breakOff(TransportFault::TimeLimit); });
    m_limit.start(options.timeLimit);
    watchConnection(options.connectLimit);
    // A token may be stopped on any thread; the queued call is dropped when the exchange is gone.
    for (const auto &stop : stops) {
        m_cancels.push_back(std::make_unique<Cancel>(stop, [this] {
            QMetaObject::invokeMethod(this, [this] { breakOff(TransportFault::Cancelled); }, Qt::QueuedConnection);
        }));
    }
}

QtExchange::~QtExchange()
{
    m_cancels.clear();
    if (!m_finished) {
        m_promise.finish(transportError(TransportFault::Cancelled, m_reply->url()));
    }
}

void QtExchange::measure()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_times->connecting = m_running.elapsed(); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_times->tls = m_running.elapsed() - qMax<qint64>(0, m_times->connecting);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_times->firstByte = m_times->firstByte < 0 ? m_running.elapsed() : m_times->firstByte;
    });
}

void QtExchange::watchConnection(std::chrono::milliseconds limit)
{
    m_connectLimit.setSingleShot(true);
    m_connectLimit.setInterval(limit);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, &m_connectLimit, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::encrypted, &m_connectLimit, &QTimer::stop);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    if (m_watch.revocation) {
        connect(m_reply, &QNetworkReply::encrypted, this, &QtExchange::judgeServer);
    }
    connect(&m_connectLimit, &QTimer::timeout, this, [this] { breakOff(TransportFault::ConnectTimeout); });
}

void QtExchange::read()
{
    m_body += m_reply->read(qMin(m_reply->bytesAvailable(), m_maxBody + 1 - m_body.size())); // read() reserves what it is asked for
    if (m_body.size() > m_maxBody) {
        breakOff(TransportFault::TooLarge);
    }
}

void QtExchange::noticeTlsErrors(const QList<QSslError> &errors)
{
    // Never ignored: after this signal Qt ends the connection. Untrusted weighs more than unfit, that more than expired
    // and that more than the name, since a certificate that is not theirs says nothing true about the rest.
    const auto weight = [](const QSslError &error) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return 0;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return 1;
        case QSslError::UnspecifiedError: // Qt's word for weak keys and digests, and for name constraints
        case QSslError::InvalidCaCertificate:
        case QSslError::InvalidPurpose:
        case QSslError::PathLengthExceeded:
            return 2;
        default:
            return 3;
        }
    };
    int worst = 0;
    for (const auto &error : errors) {
        worst = qMax(worst, weight(error));
    }
    constexpr TransportFault faults[] = {TransportFault::ServerWrongHost, TransportFault::ServerExpired,
                                         TransportFault::ServerUnfit, TransportFault::ServerUntrusted};
    m_fault = faults[worst];
}

/// Qt waits for this before it sends the first byte.
void QtExchange::judgeServer()
{
    const auto chain = m_reply->sslConfiguration().peerCertificateChain();
    if (chain.isEmpty()) {
        return;
    }
    switch (m_watch.revocation->known(chain.first().toDer())) {
    case ServerRevocation::Word::Passes:
        return;
    case ServerRevocation::Word::Revoked:
        breakOff(TransportFault::ServerRevoked);
        return;
    case ServerRevocation::Word::Unknown:
        for (const auto &one : chain) {
            m_watch.unasked->append(one.toDer());
        }
        breakOff(TransportFault::Cancelled);
        return;
    }
}

void QtExchange::breakOff(TransportFault fault)
{
    if (m_finished || m_reply->isFinished()) {
        return;
    }
    m_fault = fault;
    m_reply->abort(); // emits finished
}

TransportFault QtExchange::faultOfReply() const
{
    // In TLS 1.3 the server judges our certificate after our side of the handshake is done, so its alert comes as a
    // reading error. Qt gives no more than OpenSSL's text: "error:0A000418:SSL routines::tlsv1 alert unknown ca".
    static const QRegularExpression openSsl(QStringLiteral("error:([0-9A-Fa-f]{8}):SSL routines"));
    const auto match = openSsl.match(m_reply->errorString());
    if (match.hasMatch()) {
        // The low 23 bits are OpenSSL's reason; 1000 and up is an alert of TLS (RFC 8446 6).
        const uint alert = (match.captured(1).toUInt(nullptr, 16) & 0x7fffff) - 1000;
        static const QSet<uint> aboutUs {41, 42, 43, 44, 45, 46, 48, 49, 116};
        return aboutUs.contains(alert) ? TransportFault::ClientRefused : TransportFault::TlsFailed;
    }
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return TransportFault::HostUnknown;
    case QNetworkReply::ConnectionRefusedError:
        return TransportFault::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return TransportFault::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFault::TlsFailed;
    case QNetworkReply::ProtocolFailure:
        return TransportFault::BadAnswer;
    case QNetworkReply::RemoteHostClosedError:
        return TransportFault::Reset;
    default:
        return TransportFault::Reset;
    }
}

base::Result<HttpResponse> QtExchange::outcome()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_fault || status == 0) {
        auto error = transportError(m_fault ? *m_fault : faultOfReply(), m_reply->url(), m_reply->errorString());
        error.message.arguments.insert(QString::fromLatin1(handshakeDone), m_encrypted);
        return error;
    }
    // Qt calls a status from 400 up an error too; errors below 200 are the network's, among them a short body.
    const bool isBroken = m_reply->error() != QNetworkReply::NoError && m_reply->error() < QNetworkReply::ContentAccessDenied;
    if (isBroken) {
        return transportError(TransportFault::Truncated, m_reply->url(), m_reply->errorString());
    }
    HttpResponse answer;
    answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        answer.headers.append({name, value});
    }
    answer.body = m_body;
    answer.elapsed = std::chrono::milliseconds(m_running.elapsed());
    return answer;
}

void QtExchange::end()
{
    if (m_finished) {
        return;
    }
    if (!m_fault) {
        read();
    }
    m_finished = true;
    m_cancels.clear();
    m_limit.stop();
    m_connectLimit.stop();
    const auto result = outcome();
    m_reply->deleteLater();
    m_promise.finish(result);
}

} // namespace nemsms::protocols
