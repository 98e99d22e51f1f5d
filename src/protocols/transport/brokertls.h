// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/transportfault.h"
#include "security/tlsidentity.h"

#include <optional>

namespace nemsms::protocols {

class ServerRevocation;

/// What the handshake of a connection that another library makes found out about the server's certificate.
struct BrokerVerdict {
    int error = 0; ///< OpenSSL's number; 0 = nothing is wrong
    QUrl server {};
    std::shared_ptr<ServerRevocation> revocation {}; ///< asked about the server in the handshake; none = nobody is
};

/// Sets up the OpenSSL context (SSL_CTX) of a library that speaks TLS itself: TLS 1.2 or later, our certificate when there
/// is one, our trust anchors (PEM; empty = the machine's). `verdict` names whom to ask about revocation, and outlives the context. Errors: transport.identity,
/// transport.anchors.
[[nodiscard]] base::Result<> prepareBrokerTls(void *context, const std::optional<security::TlsIdentity> &identity,
                                              const QByteArray &anchors, const QUrl &url, BrokerVerdict *verdict);
/// What a certificate that was not trusted suffers from.
[[nodiscard]] TransportFault trustFault(const BrokerVerdict &verdict);
/// The newest reason of TLS on this thread, which is forgotten; empty = none.
[[nodiscard]] QString takeTlsReason();

} // namespace nemsms::protocols
