// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmldocument.h"

#include <memory>

struct _xmlSchema;

namespace nemsms::protocols {

/// A compiled XSD. Made once and shared; validating is safe on several threads.
class XmlSchema
{
public:
    /// Compiles a schema and what it imports. `path` is a resource (":/schemas/...") or a file; the locations inside are
    /// relative to it. Error: xml.schema.broken.
    [[nodiscard]] static base::Result<std::shared_ptr<const XmlSchema>> compile(const QString &path);

    /// Judges an element and all within it. Error: xml.invalid with line and element of the first fault; the rest, with
    /// values left out, is in the detail.
    [[nodiscard]] base::Result<> validate(const XmlElement &element) const;

private:
    explicit XmlSchema(std::shared_ptr<_xmlSchema> schema) : m_schema(std::move(schema)) {}

    std::shared_ptr<_xmlSchema> m_schema;
};

} // namespace nemsms::protocols
