// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>
#include <optional>

namespace nemsms::protocols {

/// Why an exchange has no whole answer, in the order in which the layers are passed. `miljoe check` stops at the layer
/// that this names.
enum class TransportFault {
    BadUrl,             ///< not an absolute https address
    BadIdentity,        ///< our certificate and key cannot be used
    BadAnchors,         ///< our trust anchors cannot be read
    HostUnknown,        ///< DNS
    ConnectionRefused,  ///< TCP: nobody listens
    HostUnreachable,    ///< TCP: no way there
    ConnectTimeout,     ///< TCP or TLS did not come to an end within the limit
    ServerUntrusted,    ///< TLS: their certificate does not chain to our anchors
    ServerExpired,      ///< TLS: their certificate is out of its time
    ServerWrongHost,    ///< TLS: their certificate names another host
    ServerUnfit,        ///< TLS: their certificate breaks a rule: short key, SHA-1, forbidden name, not a server's
    ServerRevoked,      ///< TLS: the issuer of their certificate has revoked it
    ClientRefused,      ///< TLS: they refused our certificate, or the lack of one
    TlsFailed,          ///< TLS: anything else (version, cipher, not TLS at all)
    Reset,              ///< the connection broke before an answer
    Truncated,          ///< the connection broke within the answer
    TimeLimit,          ///< connected, but no whole answer in time
    TooLarge,           ///< the answer is longer than we read
    BadAnswer,          ///< what came is not HTTP
    Cancelled
};

/// Name of an error's argument: true when TLS stood, by our judgement of their certificate, before the fault came.
constexpr char handshakeDone[] = "handshakeDone";

/// The error for `fault` at `url`; its sentence names host and port, `detail` goes to the log.
[[nodiscard]] base::Error transportError(TransportFault fault, const QUrl &url, QString detail = {});
/// The fault that `error` was made from; none when it is another error.
[[nodiscard]] std::optional<TransportFault> transportFault(const base::Error &error);

} // namespace nemsms::protocols
