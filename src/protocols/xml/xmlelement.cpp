// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xml/xmlelement.h"

#include <cstring>
#include <libxml/tree.h>
#include <memory>

namespace nemsms::protocols {

namespace {

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

const xmlChar *xmlChars(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

const xmlNode *elementFrom(const xmlNode *node)
{
    while (node && node->type != XML_ELEMENT_NODE) {
        node = node->next;
    }
    return node;
}

bool isNamed(const xmlNode *node, const XmlName &name)
{
    return std::strcmp(chars(node->name), name.local) == 0
        && (node->ns ? std::strcmp(chars(node->ns->href), name.ns) == 0 : *name.ns == '\0');
}

QString taken(xmlChar *text)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> owner(text, xmlFree);
    return text ? QString::fromUtf8(chars(text)) : QString();
}

} // namespace

bool XmlElement::is(const XmlName &name) const
{
    return m_node && isNamed(m_node, name);
}

QString XmlElement::localName() const
{
    return m_node ? QString::fromUtf8(chars(m_node->name)) : QString();
}

QString XmlElement::namespaceUri() const
{
    return m_node && m_node->ns ? QString::fromUtf8(chars(m_node->ns->href)) : QString();
}

int XmlElement::line() const
{
    return m_node ? int(xmlGetLineNo(m_node)) : 0;
}

XmlElement XmlElement::child(const XmlName &name) const
{
    for (const xmlNode *node = m_node ? elementFrom(m_node->children) : nullptr; node; node = elementFrom(node->next)) {
        if (isNamed(node, name)) {
            return XmlElement(node);
        }
    }
    return {};
}

XmlElement XmlElement::firstChild() const
{
    return XmlElement(m_node ? elementFrom(m_node->children) : nullptr);
}

XmlElement XmlElement::next() const
{
    return XmlElement(m_node ? elementFrom(m_node->next) : nullptr);
}

QList<XmlElement> XmlElement::children() const
{
    QList<XmlElement> all;
    for (XmlElement one = firstChild(); !one.isNull(); one = one.next()) {
        all.append(one);
    }
    return all;
}

QByteArray XmlElement::textBytes() const
{
    QByteArray text;
    for (const xmlNode *node = m_node ? m_node->children : nullptr; node; node = node->next) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            text += chars(node->content);
        }
    }
    return text;
}

QString XmlElement::text() const
{
    return QString::fromUtf8(textBytes());
}

QString XmlElement::attribute(const char *name) const
{
    return m_node ? taken(xmlGetNoNsProp(const_cast<xmlNode *>(m_node), xmlChars(name))) : QString();
}

QString XmlElement::attribute(const XmlName &name) const
{
    return m_node ? taken(xmlGetNsProp(const_cast<xmlNode *>(m_node), xmlChars(name.local), xmlChars(name.ns)))
                  : QString();
}

QByteArray XmlElement::standalone() const
{
    if (!m_node) {
        return {};
    }
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(xmlNewDoc(xmlChars("1.0")), &xmlFreeDoc);
    xmlNode *root = xmlDocCopyNode(const_cast<xmlNode *>(m_node), document.get(), 1);
    xmlDocSetRootElement(document.get(), root);
    // Prefixes within values (xsi:type="xs:string") are used where no name shows it.
    const std::unique_ptr<xmlNs *, decltype(xmlFree)> known(xmlGetNsList(m_node->doc, m_node), xmlFree);
    for (xmlNs **ns = known.get(); ns && *ns; ++ns) {
        if ((*ns)->prefix && !xmlSearchNs(document.get(), root, (*ns)->prefix)) {
            xmlNewNs(root, (*ns)->href, (*ns)->prefix);
        }
    }
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> text(xmlBufferCreate(), &xmlBufferFree);
    xmlNodeDump(text.get(), document.get(), root, 0, 0);
    return QByteArray(chars(xmlBufferContent(text.get())), xmlBufferLength(text.get()));
}

} // namespace nemsms::protocols
