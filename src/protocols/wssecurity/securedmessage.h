// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/soap/soapversion.h"
#include "protocols/wssecurity/addressing.h"
#include "protocols/xmlsignature/signaturekey.h"

#include <QDateTime>

namespace nemsms::protocols {

/// A message to be signed: what a call by token, a request to the STS and the answers to both have in common.
struct SecuredMessage {
    SoapVersion version = SoapVersion::V11;
    Addressing addressing;
    QDateTime created;       ///< the message counts for wss::tolerance from then
    bool framework = false;  ///< Liberty Basic SOAP Binding's sbf:Framework 2.0
    QByteArray token;        ///< markup of the SAML assertion that stands for the key; empty = the key's certificate does
    QString tokenId;         ///< its ID
    QByteArray body;         ///< markup of the one element in Body
};

/// Writes and signs it: Timestamp, token or certificate, every addressing header, Framework and Body are covered
/// (SF1600 policies.wsdl; PROTOCOLS of the STS). Errors: those of sign().
[[nodiscard]] base::Result<QByteArray> encodeSecured(const SecuredMessage &message, const SignatureKey &key);

} // namespace nemsms::protocols
