// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/tokenrequest.h"

#include "protocols/sts/samltoken.h"
#include "protocols/wssecurity/wssnames.h"
#include "protocols/wssecurity/wsstime.h"
#include "protocols/xml/xmlwriter.h"

namespace nemsms::protocols {

namespace {

constexpr char policyNs[] = "http://schemas.xmlsoap.org/ws/2004/09/policy";
constexpr char authNs[] = "http://docs.oasis-open.org/wsfed/authorization/200706";
constexpr char claimsDialect[] = "http://docs.oasis-open.org/wsfed/authorization/200706/authclaims";
constexpr char issueType[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue";
constexpr char publicKey[] = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/PublicKey";

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

base::Error wrong(const char *name)
{
    return base::failure(base::ErrorKind::InvalidInput, "token.request", {{QStringLiteral("element"), latin(name)}});
}

void writeAppliesTo(XmlWriter &writer, const QString &audience)
{
    writer.open("wsp:AppliesTo").declare("wsp", policyNs);
    writer.open("wsa:EndpointReference").declare("wsa", wss::wsaNs).element("wsa:Address", audience).close().close();
}

QString audienceOf(const XmlElement &request)
{
    return request.child({policyNs, "AppliesTo"}).child({wss::wsaNs, "EndpointReference"})
        .child({wss::wsaNs, "Address"}).trimmedText();
}

/// The one claim about the authority; empty when there is none or more.
QString cvrOf(const XmlElement &claims)
{
    QString cvr;
    int found = 0;
    for (const XmlElement &claim : claims.children()) {
        if (claim.is({authNs, "ClaimType"}) && claim.attribute("Uri") == QLatin1String(cvrClaim)) {
            cvr = claim.child({authNs, "Value"}).trimmedText();
            ++found;
        }
    }
    return found == 1 ? cvr : QString();
}

} // namespace

QByteArray encodeTokenRequest(const TokenRequest &request)
{
    XmlWriter writer(4096);
    writer.open("wst:RequestSecurityToken").declare("wst", trustNs);
    writer.element("wst:TokenType", latin(wss::saml20Token)).element("wst:RequestType", latin(issueType));
    writeAppliesTo(writer, request.audience);
    writer.open("wst:Claims").attribute("Dialect", latin(claimsDialect));
    writer.open("auth:ClaimType").declare("auth", authNs).attribute("Uri", latin(cvrClaim));
    writer.element("auth:Value", request.cvr).close().close();
    writer.element("wst:KeyType", latin(publicKey));
    writer.open("wst:UseKey").open("wsse:BinarySecurityToken").declare("wsse", wss::wsseNs);
    writer.attribute("EncodingType", latin(wss::base64Binary)).attribute("ValueType", latin(wss::x509v3));
    writer.base64(request.holderDer).close().close().close();
    return writer.take();
}

base::Result<TokenRequest> readTokenRequest(const XmlElement &request)
{
    const auto value = [&](const char *name) { return request.child({trustNs, name}).trimmedText(); };
    if (!request.is({trustNs, "RequestSecurityToken"})) {
        return wrong("RequestSecurityToken");
    }
    if (value("RequestType") != QLatin1String(issueType)) {
        return wrong("RequestType");
    }
    if (value("TokenType") != QLatin1String(wss::saml20Token)) {
        return wrong("TokenType");
    }
    if (value("KeyType") != QLatin1String(publicKey)) {
        return wrong("KeyType");
    }
    TokenRequest read;
    read.audience = audienceOf(request);
    read.cvr = cvrOf(request.child({trustNs, "Claims"}));
    read.holderDer = QByteArray::fromBase64(
        request.child({trustNs, "UseKey"}).child({wss::wsseNs, "BinarySecurityToken"}).textBytes());
    if (read.audience.isEmpty()) {
        return wrong("AppliesTo");
    }
    if (read.cvr.isEmpty()) {
        return wrong("Claims");
    }
    return read.holderDer.isEmpty() ? base::Result<TokenRequest>(wrong("UseKey")) : base::Result<TokenRequest>(read);
}

QByteArray encodeTokenResponse(const QByteArray &assertion, const TokenRequest &request, const QDateTime &from,
                               const QDateTime &to)
{
    XmlWriter writer(8192 + assertion.size());
    writer.open("wst:RequestSecurityTokenResponseCollection").declare("wst", trustNs);
    writer.open("wst:RequestSecurityTokenResponse").element("wst:TokenType", latin(wss::saml20Token));
    writer.open("wst:RequestedSecurityToken").markup(assertion).close();
    writeAppliesTo(writer, request.audience);
    writer.open("wst:Lifetime").declare("wsu", wss::wsuNs);
    writer.element("wsu:Created", momentText(from)).element("wsu:Expires", momentText(to)).close();
    writer.close().close();
    return writer.take();
}

base::Result<XmlElement> readTokenResponse(const XmlElement &collection)
{
    const XmlElement response = collection.firstChild();
    const XmlElement assertion = response.child({trustNs, "RequestedSecurityToken"}).firstChild();
    const bool fits = collection.is({trustNs, "RequestSecurityTokenResponseCollection"}) && response.next().isNull()
        && response.is({trustNs, "RequestSecurityTokenResponse"}) && assertion.is({wss::samlNs, "Assertion"})
        && assertion.next().isNull();
    return fits ? base::Result<XmlElement>(assertion)
                : base::Result<XmlElement>(base::failure(base::ErrorKind::Unreachable, "token.response"));
}

} // namespace nemsms::protocols
