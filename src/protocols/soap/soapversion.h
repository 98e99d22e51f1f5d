// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/httpmessage.h"
#include "protocols/xml/xmlelement.h"

namespace nemsms::protocols {

/// PrintService's published WSDL is SOAP 1.1; SF2250 speaks of 1.2. Both are read, 1.1 is what we send.
enum class SoapVersion { V11, V12 };

[[nodiscard]] const char *soapNamespace(SoapVersion version);
/// Content-Type and, for 1.1, SOAPAction of a request; of an answer when `action` is empty.
[[nodiscard]] HttpHeaders soapHeaders(SoapVersion version, const QByteArray &action = {});
/// The content type of an answer.
[[nodiscard]] QByteArray soapContentType(SoapVersion version);

} // namespace nemsms::protocols
