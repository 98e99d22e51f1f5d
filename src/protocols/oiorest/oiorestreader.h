// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/oiorest/afsendelse.h"
#include "protocols/oiorest/slutbruger.h"
#include "protocols/xml/xmlschema.h"

namespace nemsms::protocols {

/// Reads the bodies that arrive at the OIOREST doors, judged by our schema. Made once, used by all threads.
///
/// Errors of all: those of XmlDocument, oiorest.resource (another element), xml.invalid (the schema refuses).
class OiorestReader
{
public:
    /// Compiles the schema. Error: xml.schema.broken.
    [[nodiscard]] static base::Result<std::shared_ptr<const OiorestReader>> make();

    /// Further errors: dkal.identitet, materialeid.*.
    [[nodiscard]] base::Result<Afsendelse> readAfsendelse(const QByteArray &body) const;
    /// Further errors: mobilnummer.*.
    [[nodiscard]] base::Result<SlutbrugerStamdata> readSlutbrugerStamdata(const QByteArray &body) const;
    [[nodiscard]] base::Result<bool> readMyndighedstilmelding(const QByteArray &body) const;

private:
    explicit OiorestReader(std::shared_ptr<const XmlSchema> schema) : m_schema(std::move(schema)) {}
    [[nodiscard]] base::Result<XmlDocument> read(const QByteArray &body, const char *resource) const;

    std::shared_ptr<const XmlSchema> m_schema;
};

/// The answer of GET tilmeldinger: the text of whatever element, read as xs:boolean. Error: oiorest.resource.
[[nodiscard]] base::Result<bool> decodeTilmeldtSvar(const QByteArray &body);

} // namespace nemsms::protocols
