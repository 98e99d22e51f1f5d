// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xmlsignature/elementids.h"

namespace nemsms::protocols {

/// Reads a ds:Signature by the list of what is allowed and gives the elements that it points to, in order; nothing is
/// computed yet. Allowed are exclusive C14N without comments, RSA-SHA256, SHA-256 and, inside the one element that it
/// signs, the enveloped transform; everything else is refused, be it known or not. Errors: signature.missing (null),
/// signature.form, signature.algorithm {algorithm}, signature.reference (not "#id" of an element of this document),
/// signature.comment (a comment or processing instruction within a signed element).
[[nodiscard]] base::Result<QList<XmlElement>> judgeSignature(const XmlElement &signature, const ElementIds &ids);

} // namespace nemsms::protocols
