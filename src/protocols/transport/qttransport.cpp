// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/qttransport.h"

#include "protocols/transport/qtexchange.h"
#include "protocols/transport/serverrevocation.h"
#include "protocols/transport/tlsstrength.h"
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
    Network(TransportOptions options, std::shared_ptr<ServerRevocation> revocation);

    /// The exchange belongs to its reply, the reply to the manager: closing the transport ends them all. `unasked` as in
    /// RevocationWatch.
    [[nodiscard]] base::Job<HttpResponse> exchange(const HttpRequest &request, const std::vector<std::stop_token> &stops,
                                                   const std::shared_ptr<QList<QByteArray>> &unasked,
                                                   const std::shared_ptr<HttpTimes> &times);
    [[nodiscard]] const QByteArray &anchors() const { return m_options.trustAnchorsPem; }
    [[nodiscard]] std::shared_ptr<ServerRevocation> revocation() const { return m_revocation; }
    [[nodiscard]] std::optional<TransportFault> fault() const { return m_fault; }

private:
    [[nodiscard]] QNetworkReply *begin(const HttpRequest &request);
    bool showIdentity(const security::TlsIdentity &identity);

    TransportOptions m_options;
    std::shared_ptr<ServerRevocation> m_revocation;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    std::optional<TransportFault> m_fault;
};

QtTransport::Network::Network(TransportOptions options, std::shared_ptr<ServerRevocation> revocation)
    : m_options(std::move(options)), m_revocation(std::move(revocation)), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1.2")); // else the system's configuration has the last word
    m_tls.setBackendConfigurationOption("CipherString", QByteArray(tls::cipherString));
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

base::Job<HttpResponse> QtTransport::Network::exchange(const HttpRequest &request, const std::vector<std::stop_token> &stops,
                                                       const std::shared_ptr<QList<QByteArray>> &unasked,
                                                       const std::shared_ptr<HttpTimes> &times)
{
    auto *made = new QtExchange(begin(request), m_options, stops, {m_revocation, unasked}, times);
    return made->job();
}

QtTransport::QtTransport(TransportOptions options, std::stop_token closing, std::shared_ptr<ServerRevocation> revocation)
    : m_network(std::make_shared<Network>(std::move(options), std::move(revocation))), m_closing(std::move(closing))
{
}

QtTransport::~QtTransport() = default;

base::Job<HttpResponse> QtTransport::send(HttpRequest request, std::stop_token stop)
{
    return sendTimed(std::move(request), std::move(stop), std::make_shared<HttpTimes>());
}

base::Job<HttpResponse> QtTransport::sendTimed(HttpRequest request, std::stop_token stop, std::shared_ptr<HttpTimes> times)
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
    if (!m_network->revocation()) {
        return m_network->exchange(request, {std::move(stop), m_closing}, nullptr, times);
    }
    return sendJudged(m_network, std::move(request), {std::move(stop), m_closing}, std::move(times));
}

/// An exchange may end before anything was sent, because its server is to be asked about first; a server may show another
/// certificate at the next connection.
base::Job<HttpResponse> QtTransport::sendJudged(std::shared_ptr<Network> owner, HttpRequest request,
                                                std::vector<std::stop_token> stops, std::shared_ptr<HttpTimes> times)
{
    const std::weak_ptr<Network> network = owner;
    const auto revocation = owner->revocation();
    const QByteArray anchors = owner->anchors();
    constexpr int mostRounds = 3;
    for (int round = 1;; ++round) {
        const auto unasked = std::make_shared<QList<QByteArray>>();
        auto sending = owner->exchange(request, stops, unasked, times);
        owner.reset(); // the transport may close while we wait
        const auto answer = co_await sending;
        if (unasked->isEmpty() || round == mostRounds) {
            co_return answer;
        }
        auto asking = revocation->ask(request.url, *unasked, anchors);
        const auto asked = co_await asking;
        if (!asked) {
            co_return asked.error();
        }
        owner = network.lock();
        const auto stopped = [](const std::stop_token &one) { return one.stop_requested(); };
        if (!owner || std::any_of(stops.cbegin(), stops.cend(), stopped)) {
            co_return transportError(TransportFault::Cancelled, request.url);
        }
    }
}

} // namespace nemsms::protocols
