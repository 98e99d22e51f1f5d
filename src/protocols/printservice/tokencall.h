// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "protocols/sts/samltoken.h"
#include "protocols/transport/httpmessage.h"
#include "protocols/wssecurity/securedenvelope.h"

#include <functional>

namespace nemsms::protocols {

/// What a call by token needs beside the call itself (SF1600, Liberty Basic SOAP Binding).
struct TokenCall {
    std::function<base::Job<SamlToken>()> token; ///< kept or fetched; asked once for each call
    SignatureKey key;     ///< ours, that the token is bound to
    SignatureKey service; ///< the certificate that the service signs its answers with
    std::shared_ptr<base::Clock> clock;
};

/// The signed question. `action` is the operation's, `address` the service's. Errors: those of sign().
[[nodiscard]] base::Result<HttpRequest> questionByToken(const QUrl &address, SoapVersion version, const char *action,
                                                        const QByteArray &payload, const SamlToken &token,
                                                        const TokenCall &call, const QString &messageId);
/// The answer, once its signature and times hold and it relates to the question; a fault may be unsigned, since it is a
/// refusal either way. Errors: those of SecuredEnvelope, printservice.unrelated.
[[nodiscard]] base::Result<SoapMessage> answerByToken(const HttpResponse &answer, const TokenCall &call,
                                                      const QString &messageId);

} // namespace nemsms::protocols
