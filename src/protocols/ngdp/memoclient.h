// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/ngdp/kvittering.h"
#include "protocols/transport/blockingtransport.h"

#include <QUrl>

namespace nemsms::protocols {

/// The sender side of NgDP's REST interface, as the integration platform calls it. Errors besides those of the transport:
/// ngdp.fejl (Refused {kode, tekst, status}), ngdp.http (Unreachable {status}: no ErrorMessage came), ngdp.receipt.
class MemoClient
{
public:
    /// `root` is what stands before /apis/v1.
    MemoClient(std::shared_ptr<BlockingTransport> transport, QUrl root) : m_transport(std::move(transport)), m_root(std::move(root)) {}

    /// POST memos/ of a MeMo as the sender wrote it; gives the technical receipt.
    [[nodiscard]] base::Result<Kvittering> send(const QString &systemId, const QString &messageUuid, const QByteArray &memo) const;
    [[nodiscard]] base::Result<Kvittering> receipt(const QString &systemId, const QString &messageUuid) const;
    /// DELETE memos/{uuid}.
    [[nodiscard]] base::Result<> recall(const QString &systemId, const QString &messageUuid) const;

private:
    [[nodiscard]] base::Result<QByteArray> exchange(const QByteArray &method, const QString &path, const QString &query,
                                                    const QString &systemId, const QByteArray &body) const;

    std::shared_ptr<BlockingTransport> m_transport;
    QUrl m_root;
};

} // namespace nemsms::protocols
