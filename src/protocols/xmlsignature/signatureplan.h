// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xml/xmlwriter.h"
#include "protocols/xmlsignature/signaturekey.h"

#include <QList>

namespace nemsms::protocols {

/// What a signature is to cover.
struct SignaturePlan {
    QList<QByteArray> ids; ///< of the elements to sign, in the order of the references
    bool enveloped = false; ///< the signature stands inside the one element that it signs (assertions)
    QByteArray keyInfo;    ///< markup of the content of ds:KeyInfo; empty = none
};

/// Writes an empty ds:Signature (exclusive C14N, RSA-SHA256, SHA-256), to be filled in by sign().
void writeSignature(XmlWriter &writer, const SignaturePlan &plan);

/// Markup of ds:X509Data with the certificate.
[[nodiscard]] QByteArray x509Data(const QByteArray &certificateDer);

/// Fills in the one empty signature of a message of ours. Errors: those of XmlDocument and ElementIds, signature.sign
/// (Internal).
[[nodiscard]] base::Result<QByteArray> sign(const QByteArray &xml, const SignatureKey &key);

} // namespace nemsms::protocols
