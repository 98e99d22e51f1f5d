// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/soap/soapversion.h"
#include "protocols/xml/xmlwriter.h"

#include <functional>

namespace nemsms::protocols {

/// Whose mistake a fault is: Client and Server of SOAP 1.1, Sender and Receiver of 1.2.
enum class SoapBlame { Sender, Receiver };

struct SoapFault {
    SoapBlame blame = SoapBlame::Sender;
    QString reason;
    XmlElement detail; ///< the first element within detail; null = none. Belongs to the message it was read from.
};

/// Markup of s:Fault, for an envelope that declares the prefix `s`.
[[nodiscard]] QByteArray soapFaultPayload(SoapVersion version, SoapBlame blame, const QString &reason,
                                          const std::function<void(XmlWriter &)> &writeDetail = nullptr);

/// A whole envelope with a fault; `writeDetail` writes the element within detail, null = no detail. The HTTP status
/// that goes with it is 500 by SOAP 1.1 6.2.
[[nodiscard]] QByteArray encodeSoapFault(SoapVersion version, SoapBlame blame, const QString &reason,
                                         const std::function<void(XmlWriter &)> &writeDetail = nullptr);

} // namespace nemsms::protocols
