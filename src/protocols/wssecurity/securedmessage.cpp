// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/wssecurity/securedmessage.h"

#include "protocols/wssecurity/wssnames.h"
#include "protocols/wssecurity/wsstime.h"
#include "protocols/xmlsignature/signatureplan.h"

namespace nemsms::protocols {

namespace {

constexpr char timestampId[] = "Id-Timestamp";
constexpr char certificateId[] = "Id-Certificate";
constexpr char frameworkId[] = "Id-Framework";
constexpr char bodyId[] = "Id-Body";

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeTimestamp(XmlWriter &writer, const QDateTime &created)
{
    writer.open("wsu:Timestamp").attribute("wsu:Id", latin(timestampId));
    writer.element("wsu:Created", momentText(created));
    writer.element("wsu:Expires", momentText(created.addSecs(std::chrono::seconds(wss::tolerance).count())));
    writer.close();
}

void writeCertificate(XmlWriter &writer, const QByteArray &der)
{
    writer.open("wsse:BinarySecurityToken").attribute("wsu:Id", latin(certificateId));
    writer.attribute("EncodingType", latin(wss::base64Binary)).attribute("ValueType", latin(wss::x509v3));
    writer.base64(der).close();
}

/// How ds:KeyInfo points to what stands for the key.
QByteArray tokenReference(const SecuredMessage &message)
{
    XmlWriter writer;
    writer.open("wsse:SecurityTokenReference");
    if (message.token.isEmpty()) {
        const QString uri = u'#' + latin(certificateId);
        writer.open("wsse:Reference").attribute("URI", uri).attribute("ValueType", latin(wss::x509v3)).close();
    } else {
        writer.declare("wsse11", wss::wsse11Ns).attribute("wsse11:TokenType", latin(wss::saml20Token));
        writer.open("wsse:KeyIdentifier").attribute("ValueType", latin(wss::samlId)).text(message.tokenId).close();
    }
    return writer.close().take();
}

void writeSecurity(XmlWriter &writer, const SecuredMessage &message, const SignatureKey &key, QList<QByteArray> ids)
{
    writer.open("wsse:Security").declare("wsse", wss::wsseNs).attribute("s:mustUnderstand", u"1");
    writeTimestamp(writer, message.created);
    ids << timestampId;
    if (message.token.isEmpty()) {
        writeCertificate(writer, key.certificateDer());
        ids << certificateId;
    } else {
        writer.markup(message.token);
        ids << message.tokenId.toUtf8();
    }
    ids << bodyId;
    writeSignature(writer, {ids, false, tokenReference(message)});
    writer.close();
}

} // namespace

base::Result<QByteArray> encodeSecured(const SecuredMessage &message, const SignatureKey &key)
{
    XmlWriter writer(8192 + message.token.size() + message.body.size());
    writer.open("s:Envelope").declare("s", soapNamespace(message.version)).declare("wsa", wss::wsaNs);
    writer.declare("wsu", wss::wsuNs).open("s:Header");
    QList<QByteArray> ids = writeAddressing(writer, message.addressing);
    if (message.framework) {
        writer.open("sbf:Framework").declare("sbf", wss::sbfNs).declare("sbfprofile", wss::sbfProfileNs);
        writer.attribute("version", u"2.0").attribute("sbfprofile:profile", latin(wss::sbfProfile));
        writer.attribute("wsu:Id", latin(frameworkId)).close();
        ids << frameworkId;
    }
    writeSecurity(writer, message, key, ids);
    writer.close();
    writer.open("s:Body").attribute("wsu:Id", latin(bodyId)).markup(message.body).close().close();
    return sign(writer.take(), key);
}

} // namespace nemsms::protocols
