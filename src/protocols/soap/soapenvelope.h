// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/soap/soapfault.h"
#include "protocols/xml/xmldocument.h"

#include <optional>

namespace nemsms::protocols {

/// Opens Envelope and Body with prefix `s`; write the payload, then call endEnvelope().
void beginEnvelope(XmlWriter &writer, SoapVersion version);
void endEnvelope(XmlWriter &writer);
/// An envelope around markup that was written before; the prefix `s` is declared there.
[[nodiscard]] QByteArray encodeEnvelope(const QByteArray &payload, SoapVersion version);

/// A message that was read: `document` keeps what the looks look at.
struct SoapMessage {
    XmlDocument document;
    SoapVersion version;
    XmlElement payload;             ///< the one element within Body; null when it is a fault
    std::optional<SoapFault> fault;
};

/// Reads an envelope of either version. Errors: those of XmlDocument, soap.envelope (not one), soap.parts (something but
/// one Header and one Body), soap.mustunderstand (a header that must be understood and is not in `understood`), soap.body
/// (not exactly one element within).
[[nodiscard]] base::Result<SoapMessage> decodeEnvelope(const QByteArray &bytes, const XmlLimits &limits = {},
                                                       const QList<XmlName> &understood = {});

} // namespace nemsms::protocols
