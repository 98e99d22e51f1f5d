// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/signaturerules.h"

#include "protocols/xmlsignature/signaturenames.h"

#include <algorithm>
#include <libxml/tree.h>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

constexpr int mostReferences = 32; // a signed call has ten

base::Error wrongForm(const XmlElement &at)
{
    return failure(ErrorKind::InvalidInput, "signature.form", {{QStringLiteral("element"), at.localName().left(80)}});
}

base::Error wrongAlgorithm(const XmlElement &method)
{
    return failure(ErrorKind::InvalidInput, "signature.algorithm",
                   {{QStringLiteral("algorithm"), method.attribute("Algorithm").left(120)}});
}

base::Error wrongReference()
{
    return failure(ErrorKind::InvalidInput, "signature.reference");
}

bool isNamed(const XmlElement &element, const char *local)
{
    return element.is({dsig::ns, local});
}

bool isAlgorithm(const XmlElement &method, const char *algorithm)
{
    return method.attribute("Algorithm") == QLatin1String(algorithm);
}

/// Exclusive C14N, with no more inside than the list of prefixes.
bool isExclusive(const XmlElement &method)
{
    const XmlElement inside = method.firstChild();
    const bool listOnly = inside.isNull()
        || (inside.is({dsig::exclusiveC14n, "InclusiveNamespaces"}) && inside.next().isNull());
    return isAlgorithm(method, dsig::exclusiveC14n) && listOnly;
}

base::Result<> judgeTransforms(const XmlElement &transforms, bool mayEnvelop)
{
    QList<XmlElement> all = transforms.children();
    for (const XmlElement &one : all) {
        const bool enveloped = isAlgorithm(one, dsig::enveloped) && one.firstChild().isNull();
        if (!isNamed(one, "Transform") || (!enveloped && !isExclusive(one))) {
            return wrongAlgorithm(one);
        }
    }
    if (all.size() == 2 && mayEnvelop && isAlgorithm(all.first(), dsig::enveloped)) {
        all.removeFirst();
    }
    return all.size() == 1 && isExclusive(all.first()) ? base::Result<>() : base::Result<>(wrongForm(transforms));
}

bool isPlainId(const QByteArray &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

base::Result<XmlElement> targetOf(const XmlElement &reference, const ElementIds &ids)
{
    const QByteArray uri = reference.attribute("URI").toUtf8();
    if (!uri.startsWith('#') || !isPlainId(uri.mid(1))) {
        return wrongReference();
    }
    const XmlElement target = ids.find(uri.mid(1));
    return target.isNull() ? base::Result<XmlElement>(wrongReference()) : base::Result<XmlElement>(target);
}

base::Result<XmlElement> judgeReference(const XmlElement &reference, const XmlElement &signature, const ElementIds &ids)
{
    const auto target = targetOf(reference, ids);
    if (!target) {
        return target.error();
    }
    const QList<XmlElement> parts = reference.children();
    if (parts.size() != 3 || !isNamed(parts[0], "Transforms") || !isNamed(parts[1], "DigestMethod")
        || !isNamed(parts[2], "DigestValue")) {
        return wrongForm(reference);
    }
    // Enveloped makes sense only where the signature is a child of what it signs.
    if (const auto good = judgeTransforms(parts[0], signature.node()->parent == target->node()); !good) {
        return good.error();
    }
    if (!isAlgorithm(parts[1], dsig::sha256) || !parts[1].firstChild().isNull()) {
        return wrongAlgorithm(parts[1]);
    }
    return *target;
}

bool hasRemarks(const xmlNode *element)
{
    for (const xmlNode *node = element->children; node; node = node->next) {
        const bool isText = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
        if (node->type == XML_ELEMENT_NODE ? hasRemarks(node) : !isText) {
            return true;
        }
    }
    return false;
}

base::Result<> judgeMethods(const QList<XmlElement> &parts)
{
    if (!isExclusive(parts[0])) {
        return wrongAlgorithm(parts[0]);
    }
    if (!isAlgorithm(parts[1], dsig::rsaSha256) || !parts[1].firstChild().isNull()) {
        return wrongAlgorithm(parts[1]);
    }
    return {};
}

} // namespace

base::Result<QList<XmlElement>> judgeSignature(const XmlElement &signature, const ElementIds &ids)
{
    if (signature.isNull()) {
        return failure(ErrorKind::InvalidInput, "signature.missing");
    }
    const QList<XmlElement> outer = signature.children();
    const bool fits = outer.size() >= 2 && outer.size() <= 3 && isNamed(outer[0], "SignedInfo")
        && isNamed(outer[1], "SignatureValue") && (outer.size() == 2 || isNamed(outer[2], "KeyInfo"));
    if (!isNamed(signature, "Signature") || !fits) {
        return wrongForm(signature);
    }
    const QList<XmlElement> parts = outer[0].children();
    if (parts.size() < 3 || parts.size() > 2 + mostReferences || !isNamed(parts[0], "CanonicalizationMethod")
        || !isNamed(parts[1], "SignatureMethod")) {
        return wrongForm(outer[0]);
    }
    if (const auto good = judgeMethods(parts); !good) {
        return good.error();
    }
    QList<XmlElement> targets;
    for (const XmlElement &reference : parts.mid(2)) {
        const auto target = isNamed(reference, "Reference") ? judgeReference(reference, signature, ids)
                                                            : base::Result<XmlElement>(wrongForm(reference));
        if (!target) {
            return target.error();
        }
        if (hasRemarks(target->node())) {
            return failure(ErrorKind::InvalidInput, "signature.comment",
                           {{QStringLiteral("element"), target->localName().left(80)}});
        }
        targets.append(*target);
    }
    return targets;
}

} // namespace nemsms::protocols
