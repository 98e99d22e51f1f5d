// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xml/xmlelement.h"
#include "protocols/xml/xmlwriter.h"

#include <QString>
#include <optional>

namespace nemsms::protocols {

/// Who calls under which agreement, in the certificate variant of Serviceplatformen's services. UUIDs are in lower case
/// as they stand on the wire. The service of PrintService is fd885b8b-4a3f-46cb-b367-6c9dda1c78f6.
struct InvocationContext {
    QString serviceAgreementUuid;
    QString userSystemUuid;
    QString userUuid;
    QString serviceUuid;
    QString onBehalfOfUser;               ///< these three: at most 255 characters, empty = left out
    QString callersServiceCallIdentifier;
    QString accountingInfo;

    friend bool operator==(const InvocationContext &, const InvocationContext &) = default;
};

struct CallContext {
    QString onBehalfOfUser;
    QString callersServiceCallIdentifier;
    QString accountingInfo;

    friend bool operator==(const CallContext &, const CallContext &) = default;
};

/// The three optional heads of every PrintService request.
struct CallContexts {
    std::optional<InvocationContext> invocation;
    QString municipalityCvr; ///< AuthorityContext: eight digits; empty = left out
    std::optional<CallContext> call;

    friend bool operator==(const CallContexts &, const CallContexts &) = default;
};

constexpr char printServiceUuid[] = "fd885b8b-4a3f-46cb-b367-6c9dda1c78f6";

void writeContexts(XmlWriter &writer, const CallContexts &contexts);
/// From a request that the schema accepted.
[[nodiscard]] CallContexts readContexts(const XmlElement &request);

} // namespace nemsms::protocols
