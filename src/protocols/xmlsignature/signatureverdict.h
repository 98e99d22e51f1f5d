// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xmlsignature/elementids.h"
#include "protocols/xmlsignature/signaturekey.h"

namespace nemsms::protocols {

/// What a good signature covers: exactly these elements, as they stand in the document. Whoever reads on reads from them
/// and asks covers() for each part that it takes, so that what was verified is what is read.
struct SignatureVerdict {
    QList<XmlElement> elements;

    [[nodiscard]] bool covers(const XmlElement &element) const;
    /// Error: signature.uncovered {element}, named by its local name; `name` when the element is not there at all.
    [[nodiscard]] base::Result<> require(const XmlElement &element, const char *name) const;
};

/// Verifies `signature`, an element of the document that `ids` were gathered from, by a key that the caller trusts; what
/// ds:KeyInfo says is never used. Errors: those of judgeSignature(), signature.digest {element} (a covered element was
/// changed), signature.value (another key, or SignedInfo was changed).
[[nodiscard]] base::Result<SignatureVerdict> verifySignature(const XmlElement &signature, const ElementIds &ids,
                                                             const SignatureKey &key);

} // namespace nemsms::protocols
