// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/printservicereader.h"

#include <QFile>
#include <QUrl>

namespace nemsms::protocols {

namespace {

constexpr QLatin1String schemas(":/protocols/printservice/schemas/");

std::optional<QByteArray> content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

template <class Call>
base::Result<PrintRequest> asRequest(SoapVersion version, base::Result<Call> call)
{
    if (!call) {
        return call.error();
    }
    return PrintRequest {version, std::move(*call)};
}

} // namespace

base::Result<std::shared_ptr<const PrintServiceReader>> PrintServiceReader::make()
{
    auto schema = XmlSchema::compile(schemas + QLatin1String("printservice.xsd"));
    if (!schema) {
        return schema.error();
    }
    return std::shared_ptr<const PrintServiceReader>(new PrintServiceReader(std::move(*schema)));
}

base::Result<PrintRequest> PrintServiceReader::readRequest(const QByteArray &envelope) const
{
    const auto message = decodeEnvelope(envelope);
    return message ? readMessage(*message) : base::Result<PrintRequest>(message.error());
}

base::Result<PrintRequest> PrintServiceReader::readMessage(const SoapMessage &message) const
{
    const XmlElement &payload = message.payload;
    const bool isSending = payload.is({printServiceNs, "PrintAfsendBrevRequest"});
    if (!isSending && !payload.is({printServiceNs, "PrintSpoergTilmeldingRequest"})) {
        return base::failure(base::ErrorKind::InvalidInput, "printservice.operation",
                             {{QStringLiteral("element"), payload.localName().left(80)}});
    }
    const auto valid = m_schema->validate(payload);
    if (!valid) {
        return valid.error();
    }
    return isSending ? asRequest(message.version, readAfsendBrev(payload))
                     : asRequest(message.version, readSpoergTilmelding(payload));
}

QByteArray printServiceWsdl(const QUrl &address)
{
    QByteArray wsdl = content(schemas + QLatin1String("printservice.wsdl")).value_or(QByteArray());
    const QByteArray place = address.adjusted(QUrl::RemoveQuery | QUrl::StripTrailingSlash).toEncoded();
    return wsdl.replace("@ADDRESS@", QByteArray(place).replace('&', "&amp;"));
}

std::optional<QByteArray> printServiceSchema(const QString &name)
{
    const bool isPlain = name.endsWith(QLatin1String(".xsd")) && !name.contains(u'/');
    return isPlain ? content(schemas + name) : std::nullopt;
}

} // namespace nemsms::protocols
