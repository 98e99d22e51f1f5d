// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/stsclient.h"

#include "domain/masking.h"
#include "protocols/soap/soapenvelope.h"
#include "protocols/sts/tokenrequest.h"
#include "protocols/wssecurity/securedmessage.h"
#include "protocols/wssecurity/wssnames.h"
#include "protocols/wssecurity/wsstime.h"

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

base::Result<HttpRequest> request(const StsDoor &door, const SignatureKey &key, const TokenRequest &wish,
                                  const QDateTime &now)
{
    SecuredMessage message;
    message.version = SoapVersion::V12;
    message.addressing = {QString::fromLatin1(issueAction), newMessageId(), door.address.toString(), {}, true};
    message.created = now;
    message.body = encodeTokenRequest(wish);
    const auto signedText = encodeSecured(message, key);
    if (!signedText) {
        return signedText.error();
    }
    HttpRequest made;
    made.method = "POST";
    made.url = door.address;
    made.headers = soapHeaders(SoapVersion::V12, issueAction);
    made.body = *signedText;
    return made;
}

base::Result<SamlToken> tokenOf(const SoapMessage &message, const SignatureKey &issuer, const TokenExpectation &expected,
                                const QDateTime &now)
{
    if (message.fault) {
        const QString reason = domain::maskPersonalData(message.fault->reason.simplified().left(500));
        return failure(ErrorKind::Refused, "token.refused", {{QStringLiteral("tekst"), reason}});
    }
    const auto assertion = readTokenResponse(message.payload);
    if (!assertion) {
        return assertion.error();
    }
    const auto ids = ElementIds::of(message.document);
    if (!ids) {
        return ids.error();
    }
    auto token = readSamlToken(*assertion, *ids, issuer);
    if (!token) {
        return token.error();
    }
    const auto judged = judgeToken(*token, expected, now);
    return judged ? token : base::Result<SamlToken>(judged.error());
}

/// Names the clock where it is the cause: the service tells its own time in the answer's Timestamp.
base::Error explained(const base::Error &error, const SoapMessage &message, const QDateTime &now)
{
    const char *ns = soapNamespace(message.version);
    const XmlElement security = message.document.root().child({ns, "Header"}).child({wss::wsseNs, "Security"});
    const auto times = readTimestamp(security.child({wss::wsuNs, "Timestamp"}));
    const qint64 apart = times ? times->created.secsTo(now) : 0;
    if (qAbs(apart) <= std::chrono::seconds(wss::tolerance).count()) {
        return error;
    }
    return error.asCauseOf(failure(ErrorKind::InvalidInput, "token.clock", {{QStringLiteral("n"), int(qAbs(apart) / 60)}}));
}

base::Job<SamlToken> asked(std::shared_ptr<Transport> transport, HttpRequest request, SignatureKey issuer,
                           TokenExpectation expected, std::shared_ptr<base::Clock> clock, std::stop_token stop)
{
    const base::Result<HttpResponse> answer = co_await transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    co_return readStsAnswer(*answer, issuer, expected, clock->now());
}

} // namespace

base::Result<SamlToken> readStsAnswer(const HttpResponse &answer, const SignatureKey &issuer,
                                      const TokenExpectation &expected, const QDateTime &now)
{
    const auto message = decodeEnvelope(answer.body, {}, {{wss::wsseNs, "Security"}, {wss::wsaNs, "Action"},
                                                          {wss::wsaNs, "RelatesTo"}});
    if (!message) {
        const bool isRefusal = answer.status == 401 || answer.status == 403 || answer.status == 404;
        const auto outer = failure(isRefusal ? ErrorKind::Refused : ErrorKind::Unreachable, "token.http",
                                   {{QStringLiteral("status"), answer.status}});
        return message.error().asCauseOf(outer);
    }
    const auto token = tokenOf(*message, issuer, expected, now);
    return token ? token : base::Result<SamlToken>(explained(token.error(), *message, now));
}

StsClient::StsClient(std::shared_ptr<Transport> transport, StsDoor door, SignatureKey key,
                     std::shared_ptr<base::Clock> clock)
    : m_transport(std::move(transport)), m_door(std::move(door)), m_key(std::move(key)), m_clock(std::move(clock))
{
}

base::Job<SamlToken> StsClient::issue(QString audience, QString cvr, std::stop_token stop) const
{
    const auto made = request(m_door, m_key, {audience, cvr, m_key.certificateDer()}, m_clock->now());
    if (!made) {
        return base::ready<SamlToken>(made.error());
    }
    return asked(m_transport, *made, m_door.issuer, {audience, m_key.certificateDer(), cvr}, m_clock, std::move(stop));
}

} // namespace nemsms::protocols
