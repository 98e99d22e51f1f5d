// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmldocument.h"

#include <QHash>

namespace nemsms::protocols {

/// The ids by which signatures point into a document: wsu:Id, ID (SAML), Id (XML Signature) and xml:id. Each may stand
/// once in the whole document, whatever kind it is of, so that there is never a choice which element was meant.
class ElementIds
{
public:
    /// Also makes the ids known to the signature library, by marks in the document that nobody else looks at. Error:
    /// signature.duplicateid.
    [[nodiscard]] static base::Result<ElementIds> of(const XmlDocument &document);

    /// Null when there is none.
    [[nodiscard]] XmlElement find(const QByteArray &id) const { return XmlElement(m_elements.value(id)); }

private:
    base::Result<> gather(const _xmlNode *root);

    QHash<QByteArray, const _xmlNode *> m_elements;
};

} // namespace nemsms::protocols
