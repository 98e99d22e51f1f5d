// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/soap/soapenvelope.h"
#include "protocols/wssecurity/addressing.h"
#include "protocols/wssecurity/wsstime.h"
#include "protocols/xmlsignature/signatureverdict.h"

namespace nemsms::protocols {

/// A signed message that was read and not yet believed. First open() it, find out by token() or certificateDer() whose key
/// it is to be verified with, then verify(): only what that gives may be acted upon.
class SecuredEnvelope
{
public:
    /// Errors: those of decodeEnvelope(), ElementIds and readAddressing(); wss.security (not exactly one wsse:Security),
    /// wss.header {element} (a part of it is missing, stands twice or does not belong there).
    [[nodiscard]] static base::Result<SecuredEnvelope> open(const QByteArray &bytes);

    [[nodiscard]] const SoapMessage &message() const { return m_message; }
    [[nodiscard]] const Addressing &addressing() const { return m_addressing.addressing; }
    [[nodiscard]] const ElementIds &ids() const { return m_ids; }
    /// The SAML assertion; null when there is none.
    [[nodiscard]] const XmlElement &token() const { return m_token; }
    /// The certificate that came along; empty when there is none.
    [[nodiscard]] QByteArray certificateDer() const { return m_certificateDer; }
    /// sbf:Framework with version 2.0 is there.
    [[nodiscard]] bool hasFramework() const { return !m_framework.isNull(); }
    [[nodiscard]] const MessageTimes &times() const { return m_times; }

    /// Verifies signature and times: Timestamp, token, certificate, Framework, every addressing header and Body, as far as
    /// they are there, must all be covered. Errors: those of verifySignature(), signature.uncovered, wss.time.
    [[nodiscard]] base::Result<> verify(const SignatureKey &key, const QDateTime &now) const;

private:
    explicit SecuredEnvelope(SoapMessage message, ElementIds ids) : m_message(std::move(message)), m_ids(std::move(ids)) {}
    base::Result<> readHeader(const XmlElement &header);
    base::Result<> readSecurity(const XmlElement &security);

    SoapMessage m_message;
    ElementIds m_ids;
    ReadAddressing m_addressing;
    MessageTimes m_times;
    XmlElement m_timestamp;
    XmlElement m_token;
    XmlElement m_certificate;
    QByteArray m_certificateDer;
    XmlElement m_signature;
    XmlElement m_framework;
    XmlElement m_body;
};

} // namespace nemsms::protocols
