// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "protocols/sts/samltoken.h"
#include "protocols/transport/transport.h"

#include <QUrl>

namespace nemsms::protocols {

/// A token service and how its tokens are known: the certificate that it signs with.
struct StsDoor {
    QUrl address;
    SignatureKey issuer;
};

/// Fetches tokens from the STS: WS-Trust 1.3 RST/Issue over SOAP 1.2, signed with our key (PROTOCOLS of the STS).
class StsClient
{
public:
    /// `clock` is the environment's.
    StsClient(std::shared_ptr<Transport> transport, StsDoor door, SignatureKey key, std::shared_ptr<base::Clock> clock);

    /// A token for `audience` in the name of `cvr`, verified and judged. Errors: those of the transport, token.refused
    /// (Refused {tekst}), token.http (Refused or Unreachable {status}), token.response (Unreachable), those of
    /// readSamlToken() and judgeToken(); token.clock {n} (InvalidInput) around any of them when the service's own time
    /// shows that our clock is n minutes off.
    [[nodiscard]] base::Job<SamlToken> issue(QString audience, QString cvr, std::stop_token stop = {}) const;

private:
    std::shared_ptr<Transport> m_transport;
    StsDoor m_door;
    SignatureKey m_key;
    std::shared_ptr<base::Clock> m_clock;
};

/// What an answer of the STS says; `audience` and `cvr` are what was asked for.
[[nodiscard]] base::Result<SamlToken> readStsAnswer(const HttpResponse &answer, const SignatureKey &issuer,
                                                    const TokenExpectation &expected, const QDateTime &now);

} // namespace nemsms::protocols
