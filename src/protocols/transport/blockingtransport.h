// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/transport.h"

#include <memory>

namespace nemsms::protocols {

class ServerRevocation;

/// Sends and waits: for the threads of the local platform, never for a thread with a window. Safe to call from several
/// threads; connections are kept open and used again. The same rules of TLS as every transport (see TransportOptions).
class BlockingTransport
{
public:
    /// With `revocation`, a server whose certificate was revoked gets nothing (transport.tls.revoked).
    explicit BlockingTransport(TransportOptions options, std::shared_ptr<ServerRevocation> revocation = {});
    ~BlockingTransport();

    [[nodiscard]] base::Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop = {});

private:
    class Connections;
    std::unique_ptr<Connections> m_connections;
};

} // namespace nemsms::protocols
