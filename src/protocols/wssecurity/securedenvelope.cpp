// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/wssecurity/securedenvelope.h"

#include "protocols/wssecurity/wssnames.h"

#include <algorithm>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

base::Error wrongHeader(const QString &name)
{
    return failure(ErrorKind::InvalidInput, "wss.header", {{QStringLiteral("element"), name.left(80)}});
}

/// Everything of WS-Addressing, Liberty and WS-Security may be marked mustUnderstand: it is read here.
const QList<XmlName> &understood()
{
    static const QList<XmlName> names {{wss::wsseNs, "Security"}, {wss::sbfNs, "Framework"}, {wss::wsaNs, "Action"},
                                       {wss::wsaNs, "MessageID"}, {wss::wsaNs, "To"},        {wss::wsaNs, "RelatesTo"},
                                       {wss::wsaNs, "ReplyTo"},   {wss::wsaNs, "From"},      {wss::wsaNs, "FaultTo"}};
    return names;
}

} // namespace

base::Result<SecuredEnvelope> SecuredEnvelope::open(const QByteArray &bytes)
{
    auto message = decodeEnvelope(bytes, {}, understood());
    if (!message) {
        return message.error();
    }
    auto ids = ElementIds::of(message->document);
    if (!ids) {
        return ids.error();
    }
    SecuredEnvelope envelope(std::move(*message), std::move(*ids));
    const char *ns = soapNamespace(envelope.m_message.version);
    const XmlElement root = envelope.m_message.document.root();
    envelope.m_body = root.child({ns, "Body"});
    if (const auto read = envelope.readHeader(root.child({ns, "Header"})); !read) {
        return read.error();
    }
    return envelope;
}

base::Result<> SecuredEnvelope::readHeader(const XmlElement &header)
{
    XmlElement security;
    for (XmlElement entry = header.firstChild(); !entry.isNull(); entry = entry.next()) {
        XmlElement &place = entry.is({wss::sbfNs, "Framework"}) ? m_framework : security;
        const bool known = entry.is({wss::sbfNs, "Framework"}) || entry.is({wss::wsseNs, "Security"});
        if (known && !place.isNull()) {
            return wrongHeader(entry.localName());
        }
        place = known ? entry : place;
    }
    if (security.isNull()) {
        return failure(ErrorKind::InvalidInput, "wss.security");
    }
    if (!m_framework.isNull() && m_framework.attribute("version") != QLatin1String("2.0")) {
        return wrongHeader(QStringLiteral("Framework"));
    }
    auto addressing = readAddressing(header);
    if (!addressing) {
        return addressing.error();
    }
    m_addressing = std::move(*addressing);
    return readSecurity(security);
}

base::Result<> SecuredEnvelope::readSecurity(const XmlElement &security)
{
    const std::pair<XmlName, XmlElement *> parts[] = {{{wss::wsuNs, "Timestamp"}, &m_timestamp},
                                                      {{wss::samlNs, "Assertion"}, &m_token},
                                                      {{wss::wsseNs, "BinarySecurityToken"}, &m_certificate},
                                                      {{dsig::ns, "Signature"}, &m_signature}};
    for (XmlElement entry = security.firstChild(); !entry.isNull(); entry = entry.next()) {
        const auto *part = std::find_if(std::begin(parts), std::end(parts),
                                        [&](const auto &one) { return entry.is(one.first); });
        // A second assertion, a second signature or anything unknown leaves a choice, and we make none.
        if (part == std::end(parts) || !part->second->isNull()) {
            return wrongHeader(entry.localName());
        }
        *part->second = entry;
    }
    if (m_signature.isNull()) {
        return failure(ErrorKind::InvalidInput, "signature.missing");
    }
    if (!m_certificate.isNull()) {
        const auto der = QByteArray::fromBase64Encoding(m_certificate.textBytes().simplified().replace(' ', ""),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!der || (*der).isEmpty()) {
            return wrongHeader(QStringLiteral("BinarySecurityToken"));
        }
        m_certificateDer = *der;
    }
    const auto times = readTimestamp(m_timestamp);
    if (!times) {
        return times.error();
    }
    m_times = *times;
    return {};
}

base::Result<> SecuredEnvelope::verify(const SignatureKey &key, const QDateTime &now) const
{
    const auto verdict = verifySignature(m_signature, m_ids, key);
    if (!verdict) {
        return verdict.error();
    }
    QList<XmlElement> needed {m_body, m_timestamp};
    needed += m_addressing.elements;
    for (const XmlElement &one : {m_token, m_certificate, m_framework}) {
        if (!one.isNull()) {
            needed << one;
        }
    }
    for (const XmlElement &one : needed) {
        const auto covered = verdict->require(one, one.localName().toLatin1().constData());
        if (!covered) {
            return covered.error();
        }
    }
    return judgeTimes(m_times, now);
}

} // namespace nemsms::protocols
