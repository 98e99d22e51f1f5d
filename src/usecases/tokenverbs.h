// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"
#include "domain/miljoeart.h"

#include <QDateTime>
#include <QList>
#include <memory>

namespace nemsms::domain {
struct Miljoe;
}

namespace nemsms::usecases {

struct Connection;
struct SendParts;

/// What a token says. The token itself only where somebody asked for it.
struct TokenView {
    QString id;
    QString issuer;
    QString subject;
    QString audience;
    QString cvr;
    QDateTime notBefore;
    QDateTime notOnOrAfter;
    QString holder;     ///< subject of the certificate that it is bound to
    QString thumbprint; ///< SHA-256 of that certificate, hexadecimal
    QList<std::pair<QString, QString>> claims;
    base::Findings findings; ///< why it could not be used now; empty = it could
    QByteArray token;        ///< empty = not asked for
    bool simuleret = false;
};

/// Tokens for people: fetching one to see that it can be had, and reading what one says.
class TokenVerbs
{
public:
    explicit TokenVerbs(std::shared_ptr<SendParts> sendParts);
    ~TokenVerbs();

    /// Fetches a token for PrintService in the name of the authority that one stands in, in the environment that one
    /// stands in. `reveal`: gives the token itself too, which the audit log keeps as "token.reveal". Errors: those of
    /// Tokens and Connections; token.noauthority.
    [[nodiscard]] base::Job<TokenView> issue(bool reveal) const;
    /// Reads and verifies a token that somebody has: the assertion, or the base64 of it.
    [[nodiscard]] base::Job<TokenView> show(QByteArray text) const;

private:
    [[nodiscard]] base::Job<Connection> connection() const;
    [[nodiscard]] base::Job<QString> authority() const;

    std::shared_ptr<SendParts> m_parts;
};

} // namespace nemsms::usecases
