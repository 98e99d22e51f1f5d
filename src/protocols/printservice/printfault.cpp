// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/printfault.h"

#include "protocols/soap/soapenvelope.h"

namespace nemsms::protocols {

namespace {

constexpr char faultNs[] = "http://serviceplatformen.dk/xml/schemas/ServiceplatformFault/1/";

void write(XmlWriter &writer, const ServiceplatformFault &fault)
{
    writer.open("spf:ServiceplatformFault").declare("spf", faultNs);
    if (!fault.errors.isEmpty()) {
        writer.open("spf:ErrorList");
        for (const auto &entry : fault.errors) {
            writer.open("spf:Error").element("spf:ErrorCode", entry.code).element("spf:ErrorText", entry.text).close();
        }
        writer.close();
    }
    writer.close();
}

QString reasonOf(const PrintFault &fault)
{
    if (const auto *fejl = std::get_if<Fejl>(&fault)) {
        return fejl->tekst;
    }
    const auto &errors = std::get<ServiceplatformFault>(fault).errors;
    return errors.isEmpty() ? QStringLiteral("ServiceplatformFault") : errors.first().text;
}

ServiceplatformFault readServiceplatformFault(const XmlElement &element)
{
    ServiceplatformFault read;
    const XmlElement list = element.child({faultNs, "ErrorList"});
    for (XmlElement entry = list.firstChild(); !entry.isNull(); entry = entry.next()) {
        read.errors.append({entry.child({faultNs, "ErrorCode"}).text(), entry.child({faultNs, "ErrorText"}).text()});
    }
    return read;
}

} // namespace

QByteArray printFaultPayload(const PrintFault &fault, SoapVersion version, SoapBlame blame)
{
    return soapFaultPayload(version, blame, reasonOf(fault), [&](XmlWriter &writer) {
        if (const auto *fejl = std::get_if<Fejl>(&fault)) {
            writeFejl(writer, *fejl);
        } else {
            write(writer, std::get<ServiceplatformFault>(fault));
        }
    });
}

QByteArray encodePrintFault(const PrintFault &fault, SoapVersion version, SoapBlame blame)
{
    return encodeEnvelope(printFaultPayload(fault, version, blame), version);
}

std::optional<PrintFault> readPrintFault(const SoapFault &fault)
{
    if (fault.detail.is({faultNs, "ServiceplatformFault"})) {
        return readServiceplatformFault(fault.detail);
    }
    const auto fejl = readFejl(fault.detail);
    return fejl ? std::optional<PrintFault>(*fejl) : std::nullopt;
}

} // namespace nemsms::protocols
