// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/accesstokendoor.h"

#include "counterpart/doors.h"
#include "protocols/sts/resttoken.h"
#include "protocols/xml/xmldocument.h"

#include <QUuid>

namespace nemsms::platform {

using counterpart::Guest;
using protocols::SamlToken;
using protocols::ServerResponse;

namespace {

constexpr int lifeSeconds = 3600;

} // namespace

base::Result<SamlToken> AccessTokenDoor::believe(const QByteArray &assertion, const QByteArray &callerDer) const
{
    const auto document = protocols::XmlDocument::parse(assertion);
    if (!document) {
        return document.error();
    }
    const auto ids = protocols::ElementIds::of(*document);
    if (!ids) {
        return ids.error();
    }
    auto token = readSamlToken(document->root(), *ids, m_desk->sts());
    if (!token) {
        return token.error();
    }
    const auto judged = judgeToken(*token, {token->audience, callerDer, {}}, m_clock->now());
    return judged ? token : base::Result<SamlToken>(judged.error());
}

ServerResponse AccessTokenDoor::handle(const protocols::ServerRequest &request) const
{
    const Guest guest = m_keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return counterpart::noCertificate();
    }
    if (request.method != "POST") {
        return counterpart::jsonError(405, QStringLiteral("AccessTokenService takes the form field saml-token by POST."));
    }
    const auto assertion = protocols::readExchange(request.body);
    const auto token = assertion ? believe(*assertion, request.peerCertificateDer)
                                 : base::Result<SamlToken>(assertion.error());
    if (!token) {
        return counterpart::jsonError(assertion ? 403 : 400, base::sentence(token.error().message));
    }
    const QString value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDateTime now = m_clock->now();
    const auto kept = m_tokens.keep(value, {token->audience, token->cvr, token->holderDer, now.addSecs(lifeSeconds)}, now);
    if (!kept) {
        return counterpart::jsonError(500, base::sentence(kept.error().message));
    }
    ServerResponse response;
    response.contentType = "application/json";
    response.body = protocols::encodeAccessToken(value, lifeSeconds);
    return response;
}

} // namespace nemsms::platform
