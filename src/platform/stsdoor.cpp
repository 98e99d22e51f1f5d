// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/stsdoor.h"

#include "counterpart/doors.h"
#include "protocols/soap/soapfault.h"
#include "protocols/sts/resttoken.h"
#include "protocols/wssecurity/securedmessage.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using base::ErrorKind;
using base::failure;
using counterpart::Guest;
using protocols::SecuredEnvelope;
using protocols::ServerRequest;
using protocols::ServerResponse;
using protocols::SoapVersion;
using protocols::TokenRequest;

namespace {

ServerResponse text(int status, const QByteArray &body)
{
    ServerResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = body;
    return response;
}

base::Error refused(const char *code, const QVariantMap &arguments = {})
{
    return failure(ErrorKind::Refused, code, arguments);
}

} // namespace

base::Result<TokenRequest> StsDoor::admit(const SecuredEnvelope &envelope, const ServerRequest &request) const
{
    if (m_parts.keeper.recognise(envelope.certificateDer()) != Guest::Anvendersystem) {
        return refused("platform.sts.certificate");
    }
    const auto key = m_parts.desk->keyOf(envelope.certificateDer());
    if (!key) {
        return key.error();
    }
    const QDateTime now = m_parts.clock->now();
    if (const auto verified = envelope.verify(*key, now); !verified) {
        return verified.error();
    }
    if (envelope.addressing().action != QLatin1String(protocols::issueAction)) {
        return refused("platform.sts.header", {{u"element"_s, u"Action"_s}});
    }
    // Host and port may be names that a proxy gave; the path is ours.
    if (QUrl(envelope.addressing().to).path() != request.path) {
        return refused("platform.sts.header", {{u"element"_s, u"To"_s}});
    }
    if (!m_replays->isFirst(envelope.addressing().messageId, now)) {
        return refused("wss.replay", {{u"id"_s, envelope.addressing().messageId}});
    }
    return readTokenRequest(envelope.message().payload);
}

base::Result<TokenDesk::Issued> StsDoor::issue(const TokenRequest &request, const QByteArray &callerDer) const
{
    if (request.holderDer != callerDer) {
        return refused("token.request", {{u"element"_s, u"UseKey"_s}});
    }
    if (!TokenDesk::knows(request.audience)) {
        return refused("platform.sts.audience", {{u"audience"_s, request.audience.left(200)}});
    }
    const QDateTime now = m_parts.clock->now();
    const QDate today = now.toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    const auto knows = [&](protocols::SetupArt art) { return aftaler->aftaleFor(request.cvr, art, today) != nullptr; };
    if (!knows(protocols::SetupArt::Afsendelse) && !knows(protocols::SetupArt::Tilmelding)) {
        return refused("platform.sts.cvr", {{u"cvr"_s, request.cvr.left(20)}});
    }
    return m_parts.desk->issue(request, now);
}

ServerResponse StsDoor::soap(const ServerRequest &request) const
{
    if (request.method != "POST") {
        return text(405, "The security token service takes SOAP 1.2 by POST.\n");
    }
    if (!request.header("Content-Type").toLower().startsWith("application/soap+xml")) {
        return text(415, "The security token service takes application/soap+xml (SOAP 1.2).\n");
    }
    const auto envelope = SecuredEnvelope::open(request.body);
    if (!envelope) {
        return refuse(envelope.error(), {});
    }
    const QString id = envelope->addressing().messageId;
    const auto wish = admit(*envelope, request);
    if (!wish) {
        return refuse(wish.error(), id);
    }
    const auto issued = issue(*wish, envelope->certificateDer());
    if (!issued) {
        return refuse(issued.error(), id);
    }
    return answer(200, encodeTokenResponse(issued->assertion, *wish, issued->from, issued->to), id);
}

ServerResponse StsDoor::rest(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return counterpart::noCertificate();
    }
    if (request.method != "POST") {
        return text(405, "The security token service takes JSON by POST.\n");
    }
    if (guest != Guest::Anvendersystem) {
        return counterpart::jsonError(403, base::sentence({"platform.sts.certificate", {}}));
    }
    const auto wish = protocols::readRestTokenRequest(request.body);
    const auto issued = wish ? issue(*wish, request.peerCertificateDer) : base::Result<TokenDesk::Issued>(wish.error());
    if (!issued) {
        return counterpart::jsonError(wish ? 403 : 400, base::sentence(issued.error().message));
    }
    ServerResponse response;
    response.contentType = "application/json";
    response.body = protocols::encodeRestTokenResponse(issued->assertion, issued->from, issued->to);
    return response;
}

/// Every answer is signed and tells the time, so that a caller whose clock is wrong can be told so.
ServerResponse StsDoor::answer(int status, const QByteArray &body, const QString &relatesTo) const
{
    protocols::SecuredMessage message;
    message.version = SoapVersion::V12;
    message.addressing = {QString::fromLatin1(protocols::issueResponseAction), protocols::newMessageId(), {}, relatesTo, false};
    message.created = m_parts.clock->now();
    message.body = body;
    const auto signedText = encodeSecured(message, m_parts.desk->sts());
    if (!signedText) {
        return text(500, base::sentence(signedText.error().message).toUtf8());
    }
    ServerResponse response;
    response.status = status;
    response.contentType = protocols::soapContentType(SoapVersion::V12);
    response.body = *signedText;
    return response;
}

ServerResponse StsDoor::refuse(const base::Error &error, const QString &relatesTo) const
{
    const bool ours = error.kind == ErrorKind::Internal;
    const auto blame = ours ? protocols::SoapBlame::Receiver : protocols::SoapBlame::Sender;
    return answer(ours ? 500 : 400, protocols::soapFaultPayload(SoapVersion::V12, blame, base::sentence(error.message)),
                  relatesTo);
}

} // namespace nemsms::platform
