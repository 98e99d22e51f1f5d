// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/signatureplan.h"

#include "protocols/xmlsignature/elementids.h"
#include "protocols/xmlsignature/signaturenames.h"

#include <libxml/tree.h>
#include <xmlsec/keys.h>
#include <xmlsec/xmldsig.h>

namespace nemsms::protocols {

namespace {

using Context = std::unique_ptr<xmlSecDSigCtx, decltype(&xmlSecDSigCtxDestroy)>;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeReference(XmlWriter &writer, const QByteArray &id, bool enveloped)
{
    const QString uri = u'#' + QString::fromUtf8(id);
    writer.open("ds:Reference").attribute("URI", uri).open("ds:Transforms");
    if (enveloped) {
        writer.open("ds:Transform").attribute("Algorithm", latin(dsig::enveloped)).close();
    }
    writer.open("ds:Transform").attribute("Algorithm", latin(dsig::exclusiveC14n)).close().close();
    writer.open("ds:DigestMethod").attribute("Algorithm", latin(dsig::sha256)).close();
    writer.open("ds:DigestValue").close().close();
}

/// The signature without a value; null when there is none or another one as well.
XmlElement emptySignature(const XmlElement &within, int &found)
{
    XmlElement empty;
    for (XmlElement one = within.firstChild(); !one.isNull(); one = one.next()) {
        const bool isEmpty = one.is({dsig::ns, "Signature"})
            && one.child({dsig::ns, "SignatureValue"}).textBytes().isEmpty();
        const XmlElement inside = isEmpty ? one : emptySignature(one, found);
        found += isEmpty ? 1 : 0;
        empty = inside.isNull() ? empty : inside;
    }
    return empty;
}

QByteArray written(xmlDoc *document)
{
    xmlChar *text = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(document, &text, &size, "UTF-8");
    const std::unique_ptr<xmlChar, decltype(xmlFree)> owner(text, xmlFree);
    return QByteArray(reinterpret_cast<const char *>(text), text ? size : 0);
}

} // namespace

void writeSignature(XmlWriter &writer, const SignaturePlan &plan)
{
    writer.open("ds:Signature").declare("ds", dsig::ns).open("ds:SignedInfo");
    writer.open("ds:CanonicalizationMethod").attribute("Algorithm", latin(dsig::exclusiveC14n)).close();
    writer.open("ds:SignatureMethod").attribute("Algorithm", latin(dsig::rsaSha256)).close();
    for (const QByteArray &id : plan.ids) {
        writeReference(writer, id, plan.enveloped);
    }
    writer.close().open("ds:SignatureValue").close();
    if (!plan.keyInfo.isEmpty()) {
        writer.open("ds:KeyInfo").markup(plan.keyInfo).close();
    }
    writer.close();
}

QByteArray x509Data(const QByteArray &certificateDer)
{
    XmlWriter writer(certificateDer.size() * 2);
    writer.open("ds:X509Data").declare("ds", dsig::ns);
    writer.open("ds:X509Certificate").base64(certificateDer).close().close();
    return writer.take();
}

base::Result<QByteArray> sign(const QByteArray &xml, const SignatureKey &key)
{
    const auto document = XmlDocument::parse(xml);
    if (!document) {
        return document.error();
    }
    const auto ids = ElementIds::of(*document);
    if (!ids) {
        return ids.error();
    }
    int found = 0;
    const XmlElement signature = emptySignature(document->root(), found);
    const Context context(xmlSecDSigCtxCreate(nullptr), &xmlSecDSigCtxDestroy);
    Q_ASSERT(found == 1);
    // The document is ours alone: it was read a moment ago and goes when it is written.
    auto *node = const_cast<xmlNode *>(signature.node());
    bool done = node && context;
    if (done) {
        context->flags |= XMLSEC_DSIG_FLAGS_USE_VISA3D_HACK;
        context->signKey = xmlSecKeyDuplicate(key.handle().get());
        done = context->signKey && xmlSecDSigCtxSign(context.get(), node) == 0
            && context->status == xmlSecDSigStatusSucceeded;
    }
    if (!done) {
        return base::failure(base::ErrorKind::Internal, "signature.sign");
    }
    return written(node->doc);
}

} // namespace nemsms::protocols
