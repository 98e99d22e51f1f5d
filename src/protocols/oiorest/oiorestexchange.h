// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/blockingtransport.h"

namespace nemsms::protocols {

/// One OIOREST call: application/xml in and out, dkal:Fejl as the error body. A status from 200 to 299 gives the body.
/// Errors besides those of the transport: oiorest.fejl (arguments status, kode, tekst) and oiorest.http (status, no
/// Fejl). Their kind follows the status: 404 NotFound, 409 Conflict, 503 Unreachable, else Refused.
class OiorestExchange
{
public:
    /// `root` is what stands before /afsendersystem and /register.
    OiorestExchange(std::shared_ptr<BlockingTransport> transport, QUrl root);

    [[nodiscard]] base::Result<QByteArray> send(const QByteArray &method, const QStringList &path,
                                                const QByteArray &body, std::stop_token stop,
                                                const QString &query = {}) const;

private:
    std::shared_ptr<BlockingTransport> m_transport;
    QUrl m_root;
};

} // namespace nemsms::protocols
