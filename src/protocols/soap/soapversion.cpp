// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/soap/soapversion.h"

namespace nemsms::protocols {

const char *soapNamespace(SoapVersion version)
{
    return version == SoapVersion::V11 ? "http://schemas.xmlsoap.org/soap/envelope/"
                                       : "http://www.w3.org/2003/05/soap-envelope";
}

QByteArray soapContentType(SoapVersion version)
{
    return version == SoapVersion::V11 ? "text/xml; charset=utf-8" : "application/soap+xml; charset=utf-8";
}

HttpHeaders soapHeaders(SoapVersion version, const QByteArray &action)
{
    const QByteArray type = soapContentType(version);
    const QByteArray quoted = '"' + action + '"';
    if (action.isEmpty()) {
        return {{"Content-Type", type}};
    }
    // SOAP 1.1 6.1.1: a header of its own; SOAP 1.2 part 2 7.1.3: a parameter of the media type (RFC 3902).
    if (version == SoapVersion::V11) {
        return {{"Content-Type", type}, {"SOAPAction", quoted}};
    }
    return {{"Content-Type", type + "; action=" + quoted}};
}

} // namespace nemsms::protocols
