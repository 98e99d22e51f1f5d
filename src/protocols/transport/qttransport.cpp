// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/qttransport.h"

#include "protocols/transport/qtexchange.h"
#include "protocols/transport/transportfault.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <algorithm>

namespace nemsms::protocols {

namespace {

/// A body that goes out once. Qt sends a request again by itself, up to three times and whatever its method, when a
/// connection ends before the answer; it gives up (ContentReSendError) when the body cannot be read from its start.
/// Whether the first one was carried out is not known then, so the caller decides. No QBuffer: Qt reads through those.
class OnceOnly final : public QIODevice
{
public:
    explicit OnceOnly(QByteArray body) : m_body(std::move(body)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool reset() override { return false; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin<qint64>(most, m_body.size() - pos());
        std::copy_n(m_body.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

} // namespace

/// The connections and the TLS settings of one transport.
class QtTransport::Network
{
public:
    explicit Network(TransportOptions options);

    [[nodiscard]] QNetworkReply *begin(const HttpRequest &request);
    [[nodiscard]] const TransportOptions &options() const { return m_options; }
    [[nodiscard]] std::optional<TransportFault> fault() const { return m_fault; }

private:
    bool showIdentity(const security::TlsIdentity &identity);

    TransportOptions m_options;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    std::optional<TransportFault> m_fault;
};

QtTransport::Network::Network(TransportOptions options)
    : m_options(std::move(options)), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    m_tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    const auto anchors = QSslCertificate::fromData(m_options.trustAnchorsPem, QSsl::Pem);
    m_tls.setCaCertificates(anchors); // also keeps Qt from loading the system's on demand
    if (anchors.isEmpty()) {
        m_fault = TransportFault::BadAnchors;
    } else if (m_options.identity && !showIdentity(*m_options.identity)) {
        m_fault = TransportFault::BadIdentity;
    }
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

bool QtTransport::Network::showIdentity(const security::TlsIdentity &identity)
{
    auto chain = QSslCertificate::fromData(identity.certificatePem, QSsl::Pem);
    if (chain.isEmpty() || !identity.keyPem) {
        return false;
    }
    chain = chain.mid(0, 1) + QSslCertificate::fromData(identity.chainPem, QSsl::Pem);
    const auto revealed = identity.keyPem->reveal();
    const auto pem = QByteArray::fromRawData(revealed.data(), revealed.size());
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            m_tls.setLocalCertificateChain(chain);
            m_tls.setPrivateKey(key);
            return true;
        }
    }
    return false;
}

QNetworkReply *QtTransport::Network::begin(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setSslConfiguration(m_tls);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setRawHeader("Accept-Encoding", "identity"); // what is written by hand is not unpacked: no bombs
    made.setRawHeader("User-Agent", "nemsms-konsol/" NEMSMS_VERSION);
    for (const auto &[name, value] : request.headers) {
        made.setRawHeader(name, value);
    }
    if (request.body.isEmpty()) {
        return m_manager.sendCustomRequest(made, request.method);
    }
    auto body = std::make_unique<OnceOnly>(request.body);
    QNetworkReply *reply = m_manager.sendCustomRequest(made, request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

QtTransport::QtTransport(TransportOptions options, std::stop_token closing)
    : m_network(std::make_unique<Network>(std::move(options))), m_closing(std::move(closing))
{
}

QtTransport::~QtTransport() = default;

base::Job<HttpResponse> QtTransport::send(HttpRequest request, std::stop_token stop)
{
    const bool isGood = request.url.isValid() && request.url.scheme() == QLatin1String("https")
        && !request.url.host().isEmpty();
    if (!isGood || m_network->fault()) {
        return base::ready<HttpResponse>(transportError(
            isGood ? *m_network->fault() : TransportFault::BadUrl, request.url));
    }
    if (stop.stop_requested() || m_closing.stop_requested()) {
        return base::ready<HttpResponse>(transportError(TransportFault::Cancelled, request.url));
    }
    // The exchange belongs to its reply, the reply to the manager: closing the transport ends them all.
    auto *exchange = new QtExchange(m_network->begin(request), m_network->options(), {std::move(stop), m_closing});
    return exchange->job();
}

} // namespace nemsms::protocols
