// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/samltoken.h"
#include "protocols/wssecurity/wssnames.h"
#include "protocols/wssecurity/wsstime.h"
#include "protocols/xmlsignature/signatureplan.h"

#include <QUuid>

namespace nemsms::protocols {

using namespace Qt::StringLiterals;

namespace {

void writeSubject(XmlWriter &writer, const TokenDraft &draft)
{
    writer.open("saml:Subject").open("saml:NameID");
    writer.attribute("Format", u"urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName").text(draft.subject).close();
    writer.open("saml:SubjectConfirmation");
    writer.attribute("Method", draft.method.isEmpty() ? u"urn:oasis:names:tc:SAML:2.0:cm:holder-of-key"_s : draft.method);
    writer.open("saml:SubjectConfirmationData").declare("xsi", "http://www.w3.org/2001/XMLSchema-instance");
    writer.attribute("xsi:type", u"saml:KeyInfoConfirmationDataType");
    writer.attribute("Recipient", draft.recipient.isEmpty() ? draft.audience : draft.recipient);
    if (draft.confirmedFrom.isValid()) {
        writer.attribute("NotBefore", momentText(draft.confirmedFrom));
    }
    if (draft.confirmedUntil.isValid()) {
        writer.attribute("NotOnOrAfter", momentText(draft.confirmedUntil));
    }
    writer.open("ds:KeyInfo").declare("ds", dsig::ns).markup(x509Data(draft.holderDer)).close();
    writer.close().close().close();
}

void writeClaim(XmlWriter &writer, const char *name, QStringView value)
{
    writer.open("saml:Attribute").attribute("Name", QString::fromLatin1(name));
    writer.attribute("NameFormat", u"urn:oasis:names:tc:SAML:2.0:attrname-format:basic");
    writer.element("saml:AttributeValue", value).close();
}

} // namespace

base::Result<QByteArray> issueSamlToken(const TokenDraft &draft, const SignatureKey &sts)
{
    const QString id = u'_' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    XmlWriter writer(8192);
    writer.open("saml:Assertion").declare("saml", wss::samlNs).attribute("ID", id);
    writer.attribute("IssueInstant", momentText(draft.from)).attribute("Version", u"2.0");
    writer.element("saml:Issuer", draft.issuer);
    writeSignature(writer, {{id.toUtf8()}, true, x509Data(sts.certificateDer())});
    writeSubject(writer, draft);
    writer.open("saml:Conditions").attribute("NotBefore", momentText(draft.from));
    writer.attribute("NotOnOrAfter", momentText(draft.to));
    writer.open("saml:AudienceRestriction").element("saml:Audience", draft.audience).close().close();
    writer.open("saml:AttributeStatement");
    writeClaim(writer, "dk:gov:saml:attribute:SpecVer", u"DK-SAML-2.0");
    writeClaim(writer, "dk:gov:saml:attribute:AssuranceLevel", u"3");
    writeClaim(writer, cvrClaim, draft.cvr);
    writer.close().close();
    const auto text = sign(writer.take(), sts);
    if (!text) {
        return text.error();
    }
    const auto document = XmlDocument::parse(*text); // without the XML declaration, to stand within another message
    return document ? base::Result<QByteArray>(document->root().standalone()) : base::Result<QByteArray>(document.error());
}

} // namespace nemsms::protocols
