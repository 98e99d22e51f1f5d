// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmlelement.h"

#include <memory>

struct _xmlDoc;

namespace nemsms::protocols {

/// How much of a message is read at all.
struct XmlLimits {
    qsizetype bytes = 16 * 1024 * 1024; ///< SF1600 allows 10 MB; base64 within stays below
    int depth = 64;                     ///< elements within elements; PrintService's deepest is 9
};

/// A message from outside, read without following anything: no DTD, no entities but the five of XML, no network.
/// Copies share the tree, which nobody changes. It stays on the thread that read it, whose parser owns its names.
class XmlDocument
{
public:
    /// Errors: xml.large, xml.doctype, xml.deep, xml.encoding (other than UTF-8, UTF-16, ISO-8859-1, US-ASCII),
    /// xml.malformed with line and reason. No error carries text of the message.
    [[nodiscard]] static base::Result<XmlDocument> parse(const QByteArray &bytes, const XmlLimits &limits = {});

    [[nodiscard]] XmlElement root() const;

private:
    explicit XmlDocument(std::shared_ptr<_xmlDoc> document) : m_document(std::move(document)) {}

    std::shared_ptr<_xmlDoc> m_document;
};

} // namespace nemsms::protocols
