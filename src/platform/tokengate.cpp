// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tokengate.h"

#include "protocols/wssecurity/securedmessage.h"
#include "protocols/wssecurity/wssnames.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;
using protocols::SamlToken;
using protocols::SecuredEnvelope;

namespace {

Afslag refused(SpFejl fejl, const base::Error &error)
{
    return SpAfvisning {fejl, base::sentence(error.message)};
}

/// What is wrong with the message itself: a header is named, all else is the signature's.
Afslag unreadable(const base::Error &error)
{
    const QByteArray &code = error.message.code;
    if (code == "wss.header" || code == "wss.security") {
        return SpAfvisning {SpFejl::HeaderMangler, error.message.arguments.value(u"element"_s, u"wsse:Security"_s).toString()};
    }
    const bool ofSignature = code.startsWith("signature.") || code.startsWith("wss.");
    return refused(ofSignature ? SpFejl::SignaturAfvist : SpFejl::UgyldigBesked, error);
}

} // namespace

bool TokenGate::concerns(const QByteArray &body)
{
    return body.contains(protocols::wss::wsseNs) || body.contains(protocols::wss::sbfNs);
}

Dom<TokenGate::Caller> TokenGate::admit(const protocols::ServerRequest &request, const QString &entityId) const
{
    auto envelope = SecuredEnvelope::open(request.body);
    if (!envelope) {
        return unreadable(envelope.error());
    }
    if (!envelope->hasFramework()) {
        return SpAfvisning {SpFejl::HeaderMangler, u"sbf:Framework"_s};
    }
    if (envelope->token().isNull()) {
        return SpAfvisning {SpFejl::HeaderMangler, u"saml:Assertion"_s};
    }
    auto token = readSamlToken(envelope->token(), envelope->ids(), m_desk->sts());
    if (!token) {
        return refused(SpFejl::TokenAfvist, token.error());
    }
    const QDateTime now = m_clock->now();
    if (const auto judged = judgeToken(*token, {entityId, token->holderDer, {}}, now); !judged) {
        return refused(SpFejl::TokenAfvist, judged.error());
    }
    if (m_keeper.recognise(token->holderDer) != Guest::Anvendersystem) {
        return SpAfvisning {SpFejl::Certifikat, {}};
    }
    const auto key = m_desk->keyOf(token->holderDer);
    if (!key) {
        return refused(SpFejl::TokenAfvist, key.error());
    }
    if (const auto verified = envelope->verify(*key, now); !verified) {
        return unreadable(verified.error());
    }
    if (QUrl(envelope->addressing().to).path() != request.path) {
        return SpAfvisning {SpFejl::HeaderMangler, u"wsa:To"_s};
    }
    if (!m_replays->isFirst(envelope->addressing().messageId, now)) {
        return refused(SpFejl::SignaturAfvist, base::makeError(base::ErrorKind::Conflict, "wss.replay",
                                                               {{u"id"_s, envelope->addressing().messageId}}));
    }
    return Caller {std::move(*envelope), std::move(*token)};
}

protocols::ServerResponse TokenGate::respond(int status, const QByteArray &body, protocols::SoapVersion version,
                                             const protocols::Addressing &question) const
{
    protocols::SecuredMessage message;
    message.version = version;
    message.addressing = {question.action + u"Response"_s, protocols::newMessageId(), {}, question.messageId, false};
    message.created = m_clock->now();
    message.framework = true;
    message.body = body;
    const auto signedText = encodeSecured(message, m_desk->service());
    protocols::ServerResponse response;
    response.status = signedText ? status : 500;
    response.contentType = signedText ? soapContentType(version) : QByteArray("text/plain; charset=utf-8");
    response.body = signedText ? *signedText : base::sentence(signedText.error().message).toUtf8();
    return response;
}

} // namespace nemsms::platform
