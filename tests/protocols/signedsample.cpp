// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/signedsample.h"

#include "protocols/xmlsignature/signaturenames.h"

namespace nemsms::test {

using namespace protocols;
using namespace Qt::StringLiterals;

namespace {

constexpr char soapNs[] = "http://schemas.xmlsoap.org/soap/envelope/";

security::TlsIdentity rsaIdentity(const QString &name)
{
    TestCa::Wish wish;
    wish.commonName = name;
    wish.rsaBits = 2048;
    return TestCa(u"Sample CA"_s).issue(wish);
}

} // namespace

SignedSample::SignedSample()
    : m_identity(rsaIdentity(u"signer"_s)), m_signer(*SignatureKey::ofIdentity(*XmlSecurity::start(), m_identity)),
      m_stranger(*SignatureKey::ofIdentity(*XmlSecurity::start(), rsaIdentity(u"stranger"_s)))
{
}

QByteArray SignedSample::draft(const QList<QByteArray> &ids)
{
    XmlWriter writer;
    writer.open("s:Envelope").declare("s", soapNs).declare("wsu", dsig::wsuNs).open("s:Header");
    writer.open("wsu:Timestamp").attribute("wsu:Id", u"T-1").element("wsu:Created", u"2026-11-24T10:00:00Z").close();
    writeSignature(writer, {ids, false, {}});
    writer.open("Note").attribute("Id", u"N-1").text(u"unsigned").close();
    writer.close();
    writer.open("s:Body").attribute("wsu:Id", u"B-1").element("Text", u"Husk din tid på rådhuset & kom\r").close().close();
    return writer.take();
}

QByteArray SignedSample::message(const QList<QByteArray> &ids, const SignatureKey &key) const
{
    return *sign(draft(ids), key);
}

QByteArray SignedSample::message() const
{
    return message({"T-1", "B-1"}, m_signer);
}

base::Result<SignatureVerdict> SignedSample::verify(const QByteArray &xml) const
{
    const auto document = XmlDocument::parse(xml);
    if (!document) {
        return document.error();
    }
    const auto ids = ElementIds::of(*document);
    if (!ids) {
        return ids.error();
    }
    const auto key = SignatureKey::ofCertificate(m_signer.library(), m_identity.certificatePem);
    return key ? verifySignature(at(*document, {u"Header"_s, u"Signature"_s}), *ids, *key)
               : base::Result<SignatureVerdict>(key.error());
}

QByteArray SignedSample::refusal(const QByteArray &xml) const
{
    const auto verdict = verify(xml);
    return verdict ? QByteArray() : verdict.error().message.code;
}

XmlElement at(const XmlDocument &document, const QStringList &path)
{
    XmlElement place = document.root();
    for (const QString &name : path) {
        place = place.firstChild();
        while (!place.isNull() && place.localName() != name) {
            place = place.next();
        }
    }
    return place;
}

} // namespace nemsms::test
