// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/elementids.h"

#include "protocols/xmlsignature/signaturenames.h"

#include <cstring>
#include <libxml/tree.h>
#include <libxml/valid.h>

namespace nemsms::protocols {

namespace {

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

bool isId(const xmlAttr *attribute)
{
    const char *name = chars(attribute->name);
    if (!attribute->ns) {
        return std::strcmp(name, "ID") == 0 || std::strcmp(name, "Id") == 0;
    }
    const char *ns = chars(attribute->ns->href);
    return (std::strcmp(name, "Id") == 0 && std::strcmp(ns, dsig::wsuNs) == 0)
        || (std::strcmp(name, "id") == 0 && std::strcmp(ns, chars(XML_XML_NAMESPACE)) == 0);
}

const xmlNode *following(const xmlNode *node, const xmlNode *root)
{
    if (node->children && node->type == XML_ELEMENT_NODE) {
        return node->children;
    }
    while (node != root && !node->next) {
        node = node->parent;
    }
    return node == root ? nullptr : node->next;
}

} // namespace

base::Result<> ElementIds::gather(const xmlNode *root)
{
    for (const xmlNode *node = root; node; node = following(node, root)) {
        if (node->type != XML_ELEMENT_NODE) {
            continue;
        }
        for (xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
            if (!isId(attribute)) {
                continue;
            }
            const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
                xmlNodeListGetString(node->doc, attribute->children, 1), xmlFree);
            const QByteArray id(value ? chars(value.get()) : "");
            if (m_elements.contains(id)) {
                return base::failure(base::ErrorKind::InvalidInput, "signature.duplicateid",
                                     {{QStringLiteral("element"), XmlElement(node).localName().left(80)}});
            }
            m_elements.insert(id, node);
            if (value && xmlGetID(node->doc, value.get()) != attribute) {
                xmlAddID(nullptr, node->doc, value.get(), attribute);
            }
        }
    }
    return {};
}

base::Result<ElementIds> ElementIds::of(const XmlDocument &document)
{
    ElementIds ids;
    if (const auto gathered = ids.gather(document.root().node()); !gathered) {
        return gathered.error();
    }
    return ids;
}

} // namespace nemsms::protocols
