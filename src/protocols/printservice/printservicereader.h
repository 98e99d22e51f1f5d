// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/spoergtilmelding.h"
#include "protocols/soap/soapenvelope.h"
#include "protocols/xml/xmlschema.h"

#include <variant>

namespace nemsms::protocols {

/// A request that stood against PrintService's schema.
struct PrintRequest {
    SoapVersion version = SoapVersion::V11;
    std::variant<AfsendBrev, SpoergTilmelding> call;
};

/// Reads what arrives at PrintService's door. Made once, used by all threads.
class PrintServiceReader
{
public:
    /// Compiles the schema. Error: xml.schema.broken.
    [[nodiscard]] static base::Result<std::shared_ptr<const PrintServiceReader>> make();

    /// Errors: those of decodeEnvelope(), printservice.operation (another element), xml.invalid (the schema refuses),
    /// those of readAfsendBrev() and readSpoergTilmelding().
    [[nodiscard]] base::Result<PrintRequest> readRequest(const QByteArray &envelope) const;
    /// The same of an envelope that was read already.
    [[nodiscard]] base::Result<PrintRequest> readMessage(const SoapMessage &message) const;
    /// Judges one element by the schema; for tests and for looking at messages.
    [[nodiscard]] base::Result<> validate(const XmlElement &element) const { return m_schema->validate(element); }

private:
    explicit PrintServiceReader(std::shared_ptr<const XmlSchema> schema) : m_schema(std::move(schema)) {}

    std::shared_ptr<const XmlSchema> m_schema;
};

/// The WSDL (certificate variant, SOAP 1.1) with `address` as the place of the service; its schemas are fetched from
/// <address>/schemas/<name>.
[[nodiscard]] QByteArray printServiceWsdl(const QUrl &address);
/// One of those schemas by file name; none when there is no such file.
[[nodiscard]] std::optional<QByteArray> printServiceSchema(const QString &name);

} // namespace nemsms::protocols
