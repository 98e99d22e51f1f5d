// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/resttoken.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

base::Result<QJsonObject> jsonOf(const HttpResponse &answer)
{
    const bool isRefusal = answer.status == 400 || answer.status == 401 || answer.status == 403 || answer.status == 404;
    if (answer.status != 200) {
        return failure(isRefusal ? ErrorKind::Refused : ErrorKind::Unreachable, "token.http", {{u"status"_s, answer.status}});
    }
    const auto document = QJsonDocument::fromJson(answer.body);
    return document.isObject() ? base::Result<QJsonObject>(document.object())
                               : base::Result<QJsonObject>(failure(ErrorKind::Unreachable, "token.response"));
}

base::Result<SamlToken> tokenOf(const HttpResponse &answer, const SignatureKey &issuer, const TokenExpectation &expected,
                                const QDateTime &now)
{
    const auto json = jsonOf(answer);
    if (!json) {
        return json.error();
    }
    const QString text = json->value(u"RequestedSecurityToken"_s).toObject().value(u"Assertion"_s).toString();
    const auto document = XmlDocument::parse(QByteArray::fromBase64(text.toLatin1()));
    if (!document) {
        return document.error().asCauseOf(failure(ErrorKind::Unreachable, "token.response"));
    }
    const auto ids = ElementIds::of(*document);
    if (!ids) {
        return ids.error();
    }
    auto token = readSamlToken(document->root(), *ids, issuer);
    if (!token) {
        return token.error();
    }
    const auto judged = judgeToken(*token, expected, now);
    return judged ? token : base::Result<SamlToken>(judged.error());
}

base::Result<AccessToken> accessTokenOf(const HttpResponse &answer, const QDateTime &now)
{
    const auto json = jsonOf(answer);
    if (!json) {
        return json.error();
    }
    const AccessToken token {json->value(u"access_token"_s).toString(),
                             now.addSecs(json->value(u"expires_in"_s).toInt())};
    const bool fits = !token.value.isEmpty() && token.ends > now
        && json->value(u"token_type"_s).toString().compare(u"Holder-of-key", Qt::CaseInsensitive) == 0;
    return fits ? base::Result<AccessToken>(token)
                : base::Result<AccessToken>(failure(ErrorKind::Unreachable, "token.response"));
}

base::Job<SamlToken> askedForToken(std::shared_ptr<Transport> transport, HttpRequest request, SignatureKey issuer,
                                   TokenExpectation expected, std::shared_ptr<base::Clock> clock, std::stop_token stop)
{
    const base::Result<HttpResponse> answer = co_await transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    co_return tokenOf(*answer, issuer, expected, clock->now());
}

base::Job<AccessToken> askedForAccess(std::shared_ptr<Transport> transport, HttpRequest request,
                                      std::shared_ptr<base::Clock> clock, std::stop_token stop)
{
    const base::Result<HttpResponse> answer = co_await transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    co_return accessTokenOf(*answer, clock->now());
}

HttpRequest post(const QUrl &address, const QByteArray &type, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = address;
    request.headers = {{"Content-Type", type}, {"Accept", "application/json"}};
    request.body = body;
    return request;
}

} // namespace

RestTokenClient::RestTokenClient(std::shared_ptr<Transport> transport, SignatureKey key, SignatureKey issuer,
                                 std::shared_ptr<base::Clock> clock)
    : m_transport(std::move(transport)), m_key(std::move(key)), m_issuer(std::move(issuer)), m_clock(std::move(clock))
{
}

base::Job<SamlToken> RestTokenClient::issue(QUrl address, QString audience, QString cvr, std::stop_token stop) const
{
    const QByteArray body = encodeRestTokenRequest({audience, cvr, m_key.certificateDer()});
    return askedForToken(m_transport, post(address, "application/json", body), m_issuer,
                         {audience, m_key.certificateDer(), cvr}, m_clock, std::move(stop));
}

base::Job<AccessToken> RestTokenClient::exchange(QUrl address, SamlToken token, std::stop_token stop) const
{
    const QByteArray body = encodeExchange(token.markup);
    return askedForAccess(m_transport, post(address, "application/x-www-form-urlencoded", body), m_clock,
                          std::move(stop));
}

} // namespace nemsms::protocols
