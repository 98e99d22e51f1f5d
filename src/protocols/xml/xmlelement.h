// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct _xmlNode;

namespace nemsms::protocols {

/// A namespace and a local name; both outlive whoever holds it (string literals).
struct XmlName {
    const char *ns;
    const char *local;
};

/// A look at one element of an XmlDocument, which must outlive it. A look at an element that is not there is null:
/// asking it for more gives null, empty and none, so that a path can be walked in one line.
class XmlElement
{
public:
    XmlElement() = default;
    explicit XmlElement(const _xmlNode *node) : m_node(node) {}

    [[nodiscard]] bool isNull() const { return !m_node; }
    [[nodiscard]] bool is(const XmlName &name) const;
    [[nodiscard]] QString localName() const;
    [[nodiscard]] QString namespaceUri() const;
    /// The line in the text, from 1.
    [[nodiscard]] int line() const;

    /// The first child element of that name.
    [[nodiscard]] XmlElement child(const XmlName &name) const;
    /// The first child element, and the next sibling element, of any name.
    [[nodiscard]] XmlElement firstChild() const;
    [[nodiscard]] XmlElement next() const;
    [[nodiscard]] QList<XmlElement> children() const;

    /// All text directly inside, CDATA included, as it stands.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray textBytes() const;
    /// Text without white space at both ends, as xs:boolean, xs:integer and xs:dateTime read it.
    [[nodiscard]] QString trimmedText() const { return text().trimmed(); }
    /// An attribute without namespace; null when it is not there.
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] QString attribute(const XmlName &name) const;

    /// The element as a document of its own, with every namespace that is known where it stands: a signature inside it
    /// holds there as well.
    [[nodiscard]] QByteArray standalone() const;

    [[nodiscard]] const _xmlNode *node() const { return m_node; }

private:
    const _xmlNode *m_node = nullptr;
};

} // namespace nemsms::protocols
