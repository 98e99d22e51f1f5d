// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/spoergtilmelding.h"
#include "protocols/printservice/tokencall.h"
#include "protocols/transport/transport.h"

#include <QUrl>
#include <memory>
#include <optional>

namespace nemsms::protocols {

/// Calls PrintService 2.0, in the SOAP version that the counterpart is asked in; by certificate, or by token when a
/// TokenCall is given: then the question is signed and the answer must be.
///
/// Errors of both verbs, besides those of the transport: printservice.fault (Refused; arguments `kode` and `tekst` from
/// ServiceplatformFault or dkal:Fejl), printservice.fault.plain (Refused, a fault without either), printservice.http
/// (Refused for 401, 403, 404 and 405, else Unreachable; argument `status`), printservice.answer (Unreachable: what came
/// is not the answer to the question; argument `status`). By token also those of fetching it, and, as the cause of
/// printservice.answer, what is wrong with the answer's signature.
class PrintServiceClient
{
public:
    PrintServiceClient(std::shared_ptr<Transport> transport, QUrl address, SoapVersion version = SoapVersion::V11,
                       std::optional<TokenCall> byToken = {});

    /// Ends well when the service answered resultat = true; false is printservice.notaccepted (Refused).
    [[nodiscard]] base::Job<> afsendBrev(AfsendBrev brev, std::stop_token stop = {}) const;
    [[nodiscard]] base::Job<bool> spoergTilmelding(SpoergTilmelding question, std::stop_token stop = {}) const;

private:
    struct Operation;
    [[nodiscard]] base::Job<bool> call(const Operation &operation, const QByteArray &payload, std::stop_token stop) const;

    std::shared_ptr<Transport> m_transport;
    QUrl m_address;
    SoapVersion m_version;
    std::optional<TokenCall> m_byToken;
};

/// What a fault of Serviceplatformen's services is to who called: printservice.fault or printservice.fault.plain.
[[nodiscard]] base::Error printFaultError(const SoapFault &fault);

/// What an answer of PrintService says; `name` is the local name of the response, `flag` that of the boolean in it.
[[nodiscard]] base::Result<bool> readPrintAnswer(const HttpResponse &answer, const char *name, const char *flag);

} // namespace nemsms::protocols
