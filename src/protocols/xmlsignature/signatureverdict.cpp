// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/signatureverdict.h"

#include "protocols/xmlsignature/signaturerules.h"

#include <algorithm>
#include <xmlsec/keys.h>
#include <xmlsec/list.h>
#include <xmlsec/xmldsig.h>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;
using Context = std::unique_ptr<xmlSecDSigCtx, decltype(&xmlSecDSigCtxDestroy)>;

/// The number of the first reference that did not hold; none when all did.
std::optional<qsizetype> broken(xmlSecDSigCtx *context)
{
    const xmlSecSize count = xmlSecPtrListGetSize(&context->signedInfoReferences);
    for (xmlSecSize i = 0; i < count; ++i) {
        const auto *reference = static_cast<xmlSecDSigReferenceCtxPtr>(
            xmlSecPtrListGetItem(&context->signedInfoReferences, i));
        if (reference->status != xmlSecDSigStatusSucceeded) {
            return qsizetype(i);
        }
    }
    return std::nullopt;
}

} // namespace

bool SignatureVerdict::covers(const XmlElement &element) const
{
    return !element.isNull() && std::any_of(elements.begin(), elements.end(), [&](const XmlElement &one) {
        return one.node() == element.node();
    });
}

base::Result<> SignatureVerdict::require(const XmlElement &element, const char *name) const
{
    if (covers(element)) {
        return {};
    }
    return failure(ErrorKind::InvalidInput, "signature.uncovered", {{QStringLiteral("element"), QString::fromLatin1(name)}});
}

base::Result<SignatureVerdict> verifySignature(const XmlElement &signature, const ElementIds &ids, const SignatureKey &key)
{
    const auto targets = judgeSignature(signature, ids);
    if (!targets) {
        return targets.error();
    }
    const Context context(xmlSecDSigCtxCreate(nullptr), &xmlSecDSigCtxDestroy);
    if (!context) {
        return failure(ErrorKind::Internal, "signature.library");
    }
    // The id is looked up as ElementIds registered it, and not by an expression.
    context->flags |= XMLSEC_DSIG_FLAGS_USE_VISA3D_HACK;
    context->enabledReferenceUris = xmlSecTransformUriTypeSameDocument;
    context->signKey = xmlSecKeyDuplicate(key.handle().get());
    const bool computed = context->signKey
        && xmlSecDSigCtxVerify(context.get(), const_cast<xmlNode *>(signature.node())) == 0;
    if (computed && context->status == xmlSecDSigStatusSucceeded) {
        return SignatureVerdict {*targets};
    }
    if (const auto number = broken(context.get()); number && *number < targets->size()) {
        return failure(ErrorKind::InvalidInput, "signature.digest",
                       {{QStringLiteral("element"), targets->at(*number).localName().left(80)}});
    }
    return failure(ErrorKind::InvalidInput, "signature.value");
}

} // namespace nemsms::protocols
