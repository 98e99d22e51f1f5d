// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/transportfault.h"

#include <array>

namespace nemsms::protocols {

namespace {

struct Row {
    TransportFault fault;
    base::ErrorKind kind;
    const char *code;
};

using base::ErrorKind;
constexpr std::array rows {
    Row {TransportFault::BadUrl, ErrorKind::InvalidInput, "transport.url"},
    Row {TransportFault::BadIdentity, ErrorKind::SecretUnavailable, "transport.identity"},
    Row {TransportFault::BadAnchors, ErrorKind::InvalidInput, "transport.anchors"},
    Row {TransportFault::HostUnknown, ErrorKind::Unreachable, "transport.dns"},
    Row {TransportFault::ConnectionRefused, ErrorKind::Unreachable, "transport.tcp.refused"},
    Row {TransportFault::HostUnreachable, ErrorKind::Unreachable, "transport.tcp.unreachable"},
    Row {TransportFault::ConnectTimeout, ErrorKind::Unreachable, "transport.tcp.timeout"},
    Row {TransportFault::ServerUntrusted, ErrorKind::Unreachable, "transport.tls.untrusted"},
    Row {TransportFault::ServerExpired, ErrorKind::Unreachable, "transport.tls.expired"},
    Row {TransportFault::ServerWrongHost, ErrorKind::Unreachable, "transport.tls.hostname"},
    Row {TransportFault::ServerUnfit, ErrorKind::Unreachable, "transport.tls.unfit"},
    Row {TransportFault::ServerRevoked, ErrorKind::Unreachable, "transport.tls.revoked"},
    Row {TransportFault::ClientRefused, ErrorKind::Unreachable, "transport.tls.client"},
    Row {TransportFault::TlsFailed, ErrorKind::Unreachable, "transport.tls.failed"},
    Row {TransportFault::Reset, ErrorKind::Unreachable, "transport.reset"},
    Row {TransportFault::Truncated, ErrorKind::Unreachable, "transport.truncated"},
    Row {TransportFault::TimeLimit, ErrorKind::Unreachable, "transport.timelimit"},
    Row {TransportFault::TooLarge, ErrorKind::Unreachable, "transport.toolarge"},
    Row {TransportFault::BadAnswer, ErrorKind::Unreachable, "transport.answer"},
    Row {TransportFault::Cancelled, ErrorKind::Unreachable, "transport.cancelled"},
};

} // namespace

base::Error transportError(TransportFault fault, const QUrl &url, QString detail)
{
    for (const auto &row : rows) {
        if (row.fault == fault) {
            return base::makeError(row.kind, row.code,
                                   {{QStringLiteral("host"), url.host()}, {QStringLiteral("port"), url.port(443)}},
                                   std::move(detail));
        }
    }
    Q_UNREACHABLE();
}

std::optional<TransportFault> transportFault(const base::Error &error)
{
    for (const auto &row : rows) {
        if (error.message.code == row.code) {
            return row.fault;
        }
    }
    return std::nullopt;
}

} // namespace nemsms::protocols
