// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmlelement.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nemsms::protocols {

constexpr char trustNs[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512";
constexpr char issueAction[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/RST/Issue";
constexpr char issueResponseAction[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/RSTRC/IssueFinal";

/// RequestSecurityToken, WS-Trust 1.3 Issue with a public key: for which service, for which authority, for whose key.
struct TokenRequest {
    QString audience;     ///< AppliesTo: entity id of the service
    QString cvr;          ///< claim: the authority that we act for
    QByteArray holderDer; ///< UseKey: the certificate that the token is to be bound to

    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;
};

/// Markup of wst:RequestSecurityToken.
[[nodiscard]] QByteArray encodeTokenRequest(const TokenRequest &request);
/// Error: token.request {element} (missing, or another value than the one that this service knows).
[[nodiscard]] base::Result<TokenRequest> readTokenRequest(const XmlElement &request);

/// Markup of wst:RequestSecurityTokenResponseCollection with the one assertion.
[[nodiscard]] QByteArray encodeTokenResponse(const QByteArray &assertion, const TokenRequest &request,
                                             const QDateTime &from, const QDateTime &to);
/// The one assertion in it. Error: token.response.
[[nodiscard]] base::Result<XmlElement> readTokenResponse(const XmlElement &collection);

} // namespace nemsms::protocols
