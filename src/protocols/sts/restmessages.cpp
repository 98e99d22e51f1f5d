// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/resttoken.h"
#include "protocols/wssecurity/wssnames.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr char issueType[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue";
constexpr char publicKey[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/PublicKey";
constexpr char exchangeField[] = "saml-token";

base::Error wrong(const QString &name)
{
    return base::failure(base::ErrorKind::InvalidInput, "token.request", {{u"element"_s, name}});
}

/// The form of the real service, as public clients read it: month first, no zone, meant as UTC.
QString lifetimeText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"MM/dd/yyyy HH:mm:ss"_s);
}

} // namespace

QByteArray encodeRestTokenRequest(const TokenRequest &request)
{
    const QJsonObject reference {{u"Address"_s, request.audience}};
    const QJsonObject json {{u"TokenType"_s, QLatin1String(wss::saml20Token)},
                            {u"RequestType"_s, QLatin1String(issueType)},
                            {u"KeyType"_s, QLatin1String(publicKey)},
                            {u"AnvenderKontekst"_s, QJsonObject {{u"Cvr"_s, request.cvr}}},
                            {u"UseKey"_s, QString::fromLatin1(request.holderDer.toBase64())},
                            {u"AppliesTo"_s, QJsonObject {{u"EndpointReference"_s, reference}}},
                            {u"OnBehalfOf"_s, QJsonValue::Null}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<TokenRequest> readRestTokenRequest(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QList<std::pair<QString, QLatin1String>> fixed {{u"TokenType"_s, QLatin1String(wss::saml20Token)},
                                                          {u"RequestType"_s, QLatin1String(issueType)},
                                                          {u"KeyType"_s, QLatin1String(publicKey)}};
    for (const auto &[name, value] : fixed) {
        if (json.value(name).toString() != value) {
            return wrong(name);
        }
    }
    TokenRequest read;
    read.cvr = json.value(u"AnvenderKontekst"_s).toObject().value(u"Cvr"_s).toString();
    read.holderDer = QByteArray::fromBase64(json.value(u"UseKey"_s).toString().toLatin1());
    read.audience = json.value(u"AppliesTo"_s).toObject().value(u"EndpointReference"_s).toObject()
                        .value(u"Address"_s).toString();
    if (read.cvr.isEmpty() || read.holderDer.isEmpty() || read.audience.isEmpty()) {
        return wrong(read.cvr.isEmpty() ? u"AnvenderKontekst"_s : read.holderDer.isEmpty() ? u"UseKey"_s : u"AppliesTo"_s);
    }
    return read;
}

QByteArray encodeRestTokenResponse(const QByteArray &assertion, const QDateTime &from, const QDateTime &to)
{
    const QJsonObject token {{u"Assertion"_s, QString::fromLatin1(assertion.toBase64())}};
    const QJsonObject lifetime {{u"Created"_s, lifetimeText(from)}, {u"Expires"_s, lifetimeText(to)}};
    return QJsonDocument(QJsonObject {{u"TokenType"_s, QLatin1String(wss::saml20Token)},
                                      {u"RequestedSecurityToken"_s, token}, {u"Lifetime"_s, lifetime}})
        .toJson(QJsonDocument::Compact);
}

QByteArray encodeExchange(const QByteArray &assertion)
{
    return QByteArray(exchangeField) + '=' + assertion.toBase64().toPercentEncoding();
}

base::Result<QByteArray> readExchange(const QByteArray &form)
{
    const QUrlQuery query(QString::fromLatin1(form));
    const QStringList values = query.allQueryItemValues(QLatin1String(exchangeField), QUrl::FullyDecoded);
    const QByteArray assertion = values.size() == 1 ? QByteArray::fromBase64(values.first().toLatin1()) : QByteArray();
    return assertion.isEmpty() ? base::Result<QByteArray>(wrong(QLatin1String(exchangeField)))
                               : base::Result<QByteArray>(assertion);
}

QByteArray encodeAccessToken(const QString &value, int seconds)
{
    return QJsonDocument(QJsonObject {{u"access_token"_s, value}, {u"token_type"_s, u"Holder-of-key"_s},
                                      {u"expires_in"_s, seconds}})
        .toJson(QJsonDocument::Compact);
}

} // namespace nemsms::protocols
