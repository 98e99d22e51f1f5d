// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QUrl>
#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace nemsms::protocols {

/// Fetches revocation lists and OCSP answers from the addresses that a certificate names, over plain http as they mostly are:
/// what comes is signed by the issuer and judged by that alone. Redirects are not followed, nothing is kept, and neither
/// cookie nor certificate of ours goes along. Belongs to one thread; lives until what it began has ended.
class RevocationFetch
{
public:
    struct Limits {
        std::chrono::milliseconds time {10000}; ///< for one exchange
        qint64 listBytes = 20 * 1024 * 1024;
        qint64 answerBytes = 64 * 1024;
    };

    RevocationFetch();
    explicit RevocationFetch(Limits limits);
    ~RevocationFetch();

    /// The bytes of a list. InvalidInput revocation.address for another address than http or https; Unreachable
    /// revocation.silent when nothing useful comes in time and size.
    [[nodiscard]] base::Job<QByteArray> list(QUrl place) const;
    /// The bytes of an answer to `question` (DER). Errors as list().
    [[nodiscard]] base::Job<QByteArray> ask(QUrl place, QByteArray question) const;

private:
    [[nodiscard]] base::Job<QByteArray> exchange(QUrl place, QByteArray question, qint64 most) const;

    std::shared_ptr<QNetworkAccessManager> m_network;
    Limits m_limits;
};

} // namespace nemsms::protocols
