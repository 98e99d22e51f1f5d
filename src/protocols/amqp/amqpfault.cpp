// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/amqp/amqpfault.h"

#include <amqp.h>
#include <amqp_framing.h>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

using base::ErrorKind;

namespace {

/// RabbitMQ takes 4,096 bytes in a connection's first frame; with the frame's own words some 3,900 are left for the
/// answer (tried with RabbitMQ 3.10.8).
constexpr qsizetype longestAnswer = 3800;

TransportFault faultOf(int status, AmqpStage stage, const BrokerVerdict &verdict)
{
    const bool connecting = stage == AmqpStage::Connect;
    switch (status) {
    case AMQP_STATUS_HOSTNAME_RESOLUTION_FAILED:
        return TransportFault::HostUnknown;
    case AMQP_STATUS_SOCKET_ERROR:
    case AMQP_STATUS_TCP_ERROR:
        return connecting ? TransportFault::ConnectionRefused : TransportFault::Reset;
    case AMQP_STATUS_TIMEOUT:
    case AMQP_STATUS_HEARTBEAT_TIMEOUT:
        return connecting ? TransportFault::ConnectTimeout : TransportFault::TimeLimit;
    case AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED:
        return TransportFault::ServerWrongHost;
    case AMQP_STATUS_SSL_PEER_VERIFY_FAILED:
        return trustFault(verdict);
    case AMQP_STATUS_SSL_CONNECTION_FAILED:
        return TransportFault::TlsFailed;
    case AMQP_STATUS_SSL_ERROR:
        return connecting ? TransportFault::TlsFailed : TransportFault::Reset;
    case AMQP_STATUS_BAD_AMQP_DATA:
    case AMQP_STATUS_INCOMPATIBLE_AMQP_VERSION:
        return TransportFault::BadAnswer;
    default:
        return TransportFault::Reset;
    }
}

QString textOf(const amqp_bytes_t &bytes)
{
    return QString::fromUtf8(static_cast<const char *>(bytes.bytes), qsizetype(bytes.len));
}

} // namespace

base::Error amqpRefusal(int code, const QString &text, const AmqpOptions &options, AmqpStage stage)
{
    const auto &address = options.address;
    const QVariantMap about {{u"host"_s, address.host}, {u"port"_s, address.port}, {u"user"_s, address.user},
                             {u"vhost"_s, address.virtualHost}, {u"queue"_s, address.queue}, {u"code"_s, code}, {u"text"_s, text}};
    if (stage == AmqpStage::Login) {
        const char *login = address.user.isEmpty() ? "amqp.login.token" : "amqp.login.password";
        return base::makeError(ErrorKind::Refused, login, about, text);
    }
    if (stage == AmqpStage::Open) {
        return base::makeError(ErrorKind::Refused, "amqp.vhost", about, text);
    }
    switch (code) {
    case AMQP_NOT_FOUND:
        return base::makeError(ErrorKind::NotFound, "amqp.queue", about, text);
    case AMQP_ACCESS_REFUSED:
        return base::makeError(ErrorKind::Refused, "amqp.access", about, text);
    case AMQP_CONNECTION_FORCED:
        return base::makeError(ErrorKind::Unreachable, "amqp.closed", about, text);
    default:
        return base::makeError(ErrorKind::Refused, "amqp.refused", about, text);
    }
}

base::Error amqpFailure(int status, const AmqpOptions &options, AmqpStage stage, const BrokerVerdict &verdict)
{
    const QString tls = takeTlsReason();
    const QString detail = QString::fromLatin1(amqp_error_string2(status)) + (tls.isEmpty() ? QString() : u"; "_s + tls);
    if (status == AMQP_STATUS_BROKER_UNSUPPORTED_SASL_METHOD) {
        return base::makeError(ErrorKind::Refused, "amqp.mechanism",
                               {{u"host"_s, options.address.host},
                                {u"mechanism"_s, options.address.user.isEmpty() ? u"EXTERNAL"_s : u"PLAIN"_s}}, detail);
    }
    if (stage != AmqpStage::Connect && tls.contains("alert"_L1)) {
        return transportError(TransportFault::ClientRefused, options.address.url(), detail);
    }
    const TransportFault fault = faultOf(status, stage, verdict);
    if (stage == AmqpStage::Login && fault == TransportFault::Reset && options.assertion.size() > longestAnswer) {
        return base::makeError(ErrorKind::Refused, "amqp.firstframe",
                               {{u"host"_s, options.address.host}, {u"size"_s, options.assertion.size()}}, detail);
    }
    return transportError(fault, options.address.url(), detail);
}

base::Error amqpError(const amqp_rpc_reply_t_ &reply, const AmqpOptions &options, AmqpStage stage, const BrokerVerdict &verdict)
{
    if (reply.reply_type != AMQP_RESPONSE_SERVER_EXCEPTION) {
        const int status = reply.reply_type == AMQP_RESPONSE_NONE ? int(AMQP_STATUS_CONNECTION_CLOSED) : reply.library_error;
        return amqpFailure(status, options, stage, verdict);
    }
    if (reply.reply.id == AMQP_CONNECTION_CLOSE_METHOD) {
        const auto *said = static_cast<const amqp_connection_close_t *>(reply.reply.decoded);
        return amqpRefusal(said->reply_code, textOf(said->reply_text), options, stage);
    }
    if (reply.reply.id == AMQP_CHANNEL_CLOSE_METHOD) {
        const auto *said = static_cast<const amqp_channel_close_t *>(reply.reply.decoded);
        return amqpRefusal(said->reply_code, textOf(said->reply_text), options, stage);
    }
    return transportError(TransportFault::BadAnswer, options.address.url());
}

} // namespace nemsms::protocols
