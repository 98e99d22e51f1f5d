// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/message.h"

#include <QHash>
#include <QUrl>

namespace nemsms::protocols {

/// Which servers' certificates were revoked, theirs or one of the authorities above them, as far as the issuers tell. Each
/// certificate is asked about at the first connection and again when what is known grows old: an hour, or five minutes
/// where nobody answered. A network without a way to the issuers lets calls through (soft fail); softFails() tells so.
/// Safe to share between threads; ask() belongs to one with an event loop.
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

    /// Asks about the first of `chainDer`, whose issuers stand behind it or in `anchorsPem`. Remembers the answer; never
    /// fails. Several callers share one question.
    [[nodiscard]] base::Job<> ask(QUrl server, QList<QByteArray> chainDer, QByteArray anchorsPem);
    /// What is known, after asking where nothing is. Keeps its thread waiting: for those without an event loop.
    [[nodiscard]] Word judge(const QUrl &server, const QList<QByteArray> &chainDer);

    /// Why the issuers of this server's certificate gave no answer the last time; empty = they gave one, or were never
    /// asked.
    [[nodiscard]] base::Findings softFails(const QUrl &server) const;
    /// miljoe.server.unasked {host, why} for those of `servers` that went through without an answer, each once.
    [[nodiscard]] base::Findings unasked(const QList<QUrl> &servers) const;
    /// The same of every server, but for those that whoever called setTold() has told of.
    [[nodiscard]] base::Findings untold() const;
    void setTold(const QList<QUrl> &servers);

private:
    struct Known {
        Word word = Word::Unknown;
        QDateTime until;
    };
    struct State;
    static Word settle(State &state, const QString &server, const QByteArray &leaf, const base::Findings &told,
                       const QDateTime &asked);
    static base::Job<> asked(std::shared_ptr<State> state, QString server, QList<QByteArray> chainDer, QByteArray anchorsPem);

    std::shared_ptr<State> m_state;
};

} // namespace nemsms::protocols
