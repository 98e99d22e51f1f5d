// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/message.h"

#include <QHash>
#include <QUrl>

namespace nemsms::protocols {

/// Which servers' certificates were revoked, as far as their issuers tell. Each certificate is asked about at the first
/// connection and again when what is known grows old: an hour, or five minutes where nobody answered. A network without
/// a way to the issuers lets calls through (soft fail); softFails() tells so. Belongs to the thread of the transports
/// that share it.
class ServerRevocation
{
public:
    explicit ServerRevocation(std::shared_ptr<base::Clock> clock);

    enum class Word {
        Unknown, ///< ask() first
        Passes,  ///< not revoked, or nobody to ask, or nobody who answered
        Revoked
    };
    [[nodiscard]] Word known(const QByteArray &leafDer) const;

    /// Asks about the first of `chainDer`, whose issuer stands behind it or in `anchorsPem`. Remembers the answer; never fails.
    /// Several callers share one question.
    [[nodiscard]] base::Job<> ask(QUrl server, QList<QByteArray> chainDer, QByteArray anchorsPem);

    /// Why the issuer of this server's certificate gave no answer the last time; empty = it gave one, or was never asked.
    [[nodiscard]] base::Findings softFails(const QUrl &server) const;

private:
    struct Known {
        Word word = Word::Unknown;
        QDateTime until;
    };
    struct State;
    static base::Job<> asked(std::shared_ptr<State> state, QString server, QList<QByteArray> chainDer, QByteArray anchorsPem);

    std::shared_ptr<State> m_state;
};

} // namespace nemsms::protocols
