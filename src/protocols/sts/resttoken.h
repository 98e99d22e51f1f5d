// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocols/sts/samltoken.h"
#include "protocols/sts/tokenrequest.h"
#include "protocols/transport/transport.h"

#include <QUrl>

namespace nemsms::protocols {

/// An access token of SF1601's REST services, sent as "Authorization: Holder-of-key <value>" over the same certificate.
struct AccessToken {
    QString value;     ///< secret
    QDateTime ends;    ///< UTC

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// The STS's REST form and the exchange at AccessTokenService (SF1601 6.1).
class RestTokenClient
{
public:
    RestTokenClient(std::shared_ptr<Transport> transport, SignatureKey key, SignatureKey issuer,
                    std::shared_ptr<base::Clock> clock);

    /// Errors: those of the transport, token.http {status}, token.response, and those of readSamlToken(), judgeToken().
    [[nodiscard]] base::Job<SamlToken> issue(QUrl address, QString audience, QString cvr, std::stop_token stop = {}) const;
    /// Errors: those of the transport, token.http {status}, token.response.
    [[nodiscard]] base::Job<AccessToken> exchange(QUrl address, SamlToken token, std::stop_token stop = {}) const;

private:
    std::shared_ptr<Transport> m_transport;
    SignatureKey m_key;
    SignatureKey m_issuer;
    std::shared_ptr<base::Clock> m_clock;
};

/// The JSON of a request and of its answer, for both sides. Error: token.request {element}.
[[nodiscard]] QByteArray encodeRestTokenRequest(const TokenRequest &request);
[[nodiscard]] base::Result<TokenRequest> readRestTokenRequest(const QByteArray &json);
[[nodiscard]] QByteArray encodeRestTokenResponse(const QByteArray &assertion, const QDateTime &from, const QDateTime &to);
/// The form field of the exchange and its answer. Error: token.request {element}.
[[nodiscard]] QByteArray encodeExchange(const QByteArray &assertion);
[[nodiscard]] base::Result<QByteArray> readExchange(const QByteArray &form);
[[nodiscard]] QByteArray encodeAccessToken(const QString &value, int seconds);

} // namespace nemsms::protocols
