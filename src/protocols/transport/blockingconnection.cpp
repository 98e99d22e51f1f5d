// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/blockingconnection.h"

#include "protocols/transport/tlscontext.h"

#include <QHostAddress>
#include <QHostInfo>

namespace nemsms::protocols {

namespace {

using Steady = std::chrono::steady_clock;

std::chrono::milliseconds since(Steady::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begun);
}

} // namespace

BlockingConnection::BlockingConnection(const TransportOptions &options, const QUrl &url)
    : m_client(url.host().toStdString(), url.port(443))
    , m_server(url)
    , m_timeLimit(options.timeLimit)
    , m_connectLimit(options.connectLimit)
    , m_maxBody(options.maxBody)
{
}

base::Result<std::shared_ptr<BlockingConnection>>
BlockingConnection::make(const TransportOptions &options, const QUrl &url, const std::shared_ptr<ServerRevocation> &revocation)
{
    std::shared_ptr<BlockingConnection> made(new BlockingConnection(options, url));
    made->m_revocation = revocation;
    if (!made->setUp(options, url)) {
        return transportError(made->m_setUpFault, url, made->m_why);
    }
    return made;
}

bool BlockingConnection::setUp(const TransportOptions &options, const QUrl &url)
{
    SSL_CTX *context = m_client.ssl_context();
    if (!tls::restrict(context, m_why) || (options.identity && !tls::use(context, *options.identity, m_why))) {
        return false;
    }
    m_setUpFault = TransportFault::BadAnchors;
    if (!tls::trust(context, options.trustAnchorsPem, m_why)) {
        return false;
    }
    // cpp-httplib's own check would add the system's certificate authorities to ours and accept a name in the subject,
    // so OpenSSL itself checks, within the handshake: chain, time and host name.
    m_client.enable_server_certificate_verification(false);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &BlockingConnection::judge, this);
    X509_VERIFY_PARAM *rules = SSL_CTX_get0_param(context);
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const bool isAddress = !QHostAddress(url.host()).isNull();
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    if ((isAddress ? X509_VERIFY_PARAM_set1_ip_asc(rules, host.constData())
                   : X509_VERIFY_PARAM_set1_host(rules, host.constData(), size_t(host.size())))
        != 1) {
        m_setUpFault = TransportFault::BadUrl;
        return false;
    }
    SSL_CTX_set_app_data(context, this);
    SSL_CTX_set_info_callback(context, &BlockingConnection::noticeAlert);
    m_client.set_tcp_nodelay(true);
    m_client.set_keep_alive(true);
    m_client.set_follow_location(false);
    m_client.set_url_encode(false); // QUrl has done it
    m_client.set_decompress(false);
    m_client.set_connection_timeout(options.connectLimit);
    m_client.set_read_timeout(options.timeLimit);
    m_client.set_write_timeout(options.timeLimit);
    return true;
}

int BlockingConnection::judge(X509_STORE_CTX *chain, void *self)
{
    auto *own = static_cast<BlockingConnection *>(self);
    const int good = tls::verify(chain, own->m_server, own->m_revocation.get());
    own->m_verdict = X509_STORE_CTX_get_error(chain);
    return good;
}

void BlockingConnection::noticeAlert(const SSL *connection, int where, int value)
{
    auto *self = static_cast<BlockingConnection *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && (value & 0xff) != SSL_AD_CLOSE_NOTIFY) {
        self->m_alert = value & 0xff;
    } else if (where & SSL_CB_HANDSHAKE_START) {
        self->m_reused = false;
    }
}

httplib::Request BlockingConnection::translate(const HttpRequest &request)
{
    httplib::Request made;
    made.method = request.method.toStdString();
    made.path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
    if (made.path.empty()) {
        made.path = "/";
    }
    for (const auto &[name, value] : request.headers) {
        made.headers.emplace(name.toStdString(), value.toStdString());
    }
    made.body = request.body.toStdString();
    made.response_handler = [this](const httplib::Response &) { return m_headSeen = true; };
    made.content_receiver = [this](const char *data, size_t size, uint64_t, uint64_t) {
        m_tooLarge = m_body.size() + qint64(size) > m_maxBody;
        m_late = since(m_begun) > m_timeLimit;
        if (!m_tooLarge) {
            m_body.append(data, qsizetype(size));
        }
        return !m_tooLarge && !m_late;
    };
    return made;
}

TransportFault BlockingConnection::tlsFault() const
{
    switch (m_verdict) {
    case X509_V_OK:
        break;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TransportFault::ServerExpired;
    case X509_V_ERR_CERT_REVOKED:
        return TransportFault::ServerRevoked;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TransportFault::ServerWrongHost;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return TransportFault::ServerUnfit;
    default:
        return TransportFault::ServerUntrusted;
    }
    switch (m_alert) {
    case SSL_AD_NO_CERTIFICATE:
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_CERTIFICATE_REQUIRED:
        return TransportFault::ClientRefused;
    default:
        return TransportFault::TlsFailed;
    }
}

TransportFault BlockingConnection::faultOf(httplib::Error error, const QUrl &url) const
{
    if (m_tooLarge) {
        return TransportFault::TooLarge;
    }
    if (m_verdict != X509_V_OK || m_alert >= 0) {
        return tlsFault();
    }
    switch (error) {
    case httplib::Error::Connection:
        return QHostInfo::fromName(url.host()).error() == QHostInfo::NoError ? TransportFault::ConnectionRefused
                                                                            : TransportFault::HostUnknown;
    case httplib::Error::ConnectionTimeout:
        return TransportFault::ConnectTimeout;
    case httplib::Error::SSLConnection:
    case httplib::Error::SSLLoadingCerts:
    case httplib::Error::SSLServerVerification:
        return since(m_begun) >= m_connectLimit ? TransportFault::ConnectTimeout : TransportFault::TlsFailed;
    default:
        break;
    }
    if (m_late || since(m_begun) >= m_timeLimit) {
        return TransportFault::TimeLimit;
    }
    return m_headSeen ? TransportFault::Truncated : TransportFault::Reset;
}

QString BlockingConnection::reason(httplib::Error error, const QString &queued) const
{
    if (m_verdict != X509_V_OK) {
        return QString::fromLatin1(X509_verify_cert_error_string(m_verdict));
    }
    if (m_alert >= 0) {
        return QString::fromLatin1(SSL_alert_desc_string_long(m_alert));
    }
    const QString word = QString::fromStdString(httplib::to_string(error));
    return queued.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, queued);
}

base::Result<HttpResponse> BlockingConnection::send(const HttpRequest &request, std::stop_token stop)
{
    m_reused = true; // until a handshake says otherwise
    m_headSeen = m_tooLarge = m_late = false;
    m_verdict = X509_V_OK;
    m_alert = -1;
    m_body.clear();
    m_begun = Steady::now();
    const std::stop_callback cancel(stop, [this] { m_client.stop(); });
    if (stop.stop_requested()) {
        return transportError(TransportFault::Cancelled, request.url);
    }
    const httplib::Result result = m_client.send(translate(request));
    const QString queued = tls::takeReason();
    if (!result) {
        const TransportFault fault = stop.stop_requested() ? TransportFault::Cancelled
                                                           : faultOf(result.error(), request.url);
        m_client.stop();
        return transportError(fault, request.url, reason(result.error(), queued));
    }
    HttpResponse answer;
    answer.status = result->status;
    for (const auto &[name, value] : result->headers) {
        answer.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    answer.body = m_body;
    answer.elapsed = since(m_begun);
    return answer;
}

} // namespace nemsms::protocols
