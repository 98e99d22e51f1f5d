// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/soap/soapenvelope.h"

#include <algorithm>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

std::optional<SoapVersion> versionOf(const XmlElement &root)
{
    for (const auto version : {SoapVersion::V11, SoapVersion::V12}) {
        if (root.is({soapNamespace(version), "Envelope"})) {
            return version;
        }
    }
    return std::nullopt;
}

/// True when something stands beside one Header and one Body, in that order. SOAP 1.2 (5.1) allows nothing more, and the
/// trailing elements of SOAP 1.1 are ruled out by WS-I Basic Profile 1.1, R1011.
bool hasStrangers(const XmlElement &root, const char *ns)
{
    XmlElement at = root.firstChild();
    for (const char *part : {"Header", "Body"}) {
        if (!at.isNull() && at.is({ns, part})) {
            at = at.next();
        }
    }
    return !at.isNull();
}

bool isKnown(const XmlElement &entry, const QList<XmlName> &understood)
{
    return std::any_of(understood.begin(), understood.end(), [&](const XmlName &name) { return entry.is(name); });
}

/// True when something in `header` must be understood and is not.
bool mustUnderstand(const XmlElement &header, const char *ns, const QList<XmlName> &understood)
{
    for (XmlElement entry = header.firstChild(); !entry.isNull(); entry = entry.next()) {
        const QString value = entry.attribute({ns, "mustUnderstand"}).trimmed();
        const bool must = value == QLatin1String("1") || value == QLatin1String("true");
        if (must && !isKnown(entry, understood)) {
            return true;
        }
    }
    return false;
}

SoapFault readFault11(const XmlElement &fault)
{
    SoapFault read;
    const QString code = fault.child({"", "faultcode"}).trimmedText();
    read.blame = code.section(u':', -1).startsWith(QLatin1String("Client")) ? SoapBlame::Sender : SoapBlame::Receiver;
    read.reason = fault.child({"", "faultstring"}).text();
    read.detail = fault.child({"", "detail"}).firstChild();
    return read;
}

SoapFault readFault12(const XmlElement &fault, const char *ns)
{
    SoapFault read;
    const QString code = fault.child({ns, "Code"}).child({ns, "Value"}).trimmedText();
    read.blame = code.section(u':', -1) == QLatin1String("Sender") ? SoapBlame::Sender : SoapBlame::Receiver;
    read.reason = fault.child({ns, "Reason"}).child({ns, "Text"}).text();
    read.detail = fault.child({ns, "Detail"}).firstChild();
    return read;
}

} // namespace

void beginEnvelope(XmlWriter &writer, SoapVersion version)
{
    writer.open("s:Envelope").declare("s", soapNamespace(version)).open("s:Body");
}

void endEnvelope(XmlWriter &writer)
{
    writer.close().close();
}

QByteArray encodeEnvelope(const QByteArray &payload, SoapVersion version)
{
    XmlWriter writer(256 + payload.size());
    beginEnvelope(writer, version);
    writer.markup(payload);
    endEnvelope(writer);
    return writer.take();
}

base::Result<SoapMessage> decodeEnvelope(const QByteArray &bytes, const XmlLimits &limits,
                                         const QList<XmlName> &understood)
{
    auto document = XmlDocument::parse(bytes, limits);
    if (!document) {
        return document.error();
    }
    const XmlElement root = document->root();
    const auto version = versionOf(root);
    if (!version) {
        return failure(ErrorKind::InvalidInput, "soap.envelope", {{QStringLiteral("element"), root.localName().left(80)}});
    }
    const char *ns = soapNamespace(*version);
    if (hasStrangers(root, ns)) {
        return failure(ErrorKind::InvalidInput, "soap.parts");
    }
    if (mustUnderstand(root.child({ns, "Header"}), ns, understood)) {
        return failure(ErrorKind::InvalidInput, "soap.mustunderstand");
    }
    const XmlElement payload = root.child({ns, "Body"}).firstChild();
    if (payload.isNull() || !payload.next().isNull()) {
        return failure(ErrorKind::InvalidInput, "soap.body");
    }
    SoapMessage message {std::move(*document), *version, payload, std::nullopt};
    if (payload.is({ns, "Fault"})) {
        message.fault = *version == SoapVersion::V11 ? readFault11(payload) : readFault12(payload, ns);
        message.payload = {};
    }
    return message;
}

} // namespace nemsms::protocols
