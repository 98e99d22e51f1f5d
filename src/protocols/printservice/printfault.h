// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/oiorest/fejl.h"
#include "protocols/soap/soapfault.h"

#include <QList>
#include <variant>

namespace nemsms::protocols {

/// ServiceplatformFault: a list of codes and texts. The published list of codes was not found, so ours are our own.
struct ServiceplatformFault {
    struct Entry {
        QString code;
        QString text;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QList<Entry> errors;

    friend bool operator==(const ServiceplatformFault &, const ServiceplatformFault &) = default;
};

/// The two faults that PrintService's WSDL declares: ServiceplatformFault, and SP_FejlFault with a dkal:Fejl.
using PrintFault = std::variant<ServiceplatformFault, Fejl>;

/// Markup of s:Fault, for an envelope that declares the prefix `s`.
[[nodiscard]] QByteArray printFaultPayload(const PrintFault &fault, SoapVersion version, SoapBlame blame);
/// A whole SOAP envelope with the fault; goes with HTTP 500.
[[nodiscard]] QByteArray encodePrintFault(const PrintFault &fault, SoapVersion version = SoapVersion::V11,
                                          SoapBlame blame = SoapBlame::Sender);
/// None when the detail is neither of the two.
[[nodiscard]] std::optional<PrintFault> readPrintFault(const SoapFault &fault);

} // namespace nemsms::protocols
