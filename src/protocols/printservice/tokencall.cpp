// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/tokencall.h"

#include "protocols/wssecurity/securedmessage.h"

namespace nemsms::protocols {

base::Result<HttpRequest> questionByToken(const QUrl &address, SoapVersion version, const char *action,
                                          const QByteArray &payload, const SamlToken &token, const TokenCall &call,
                                          const QString &messageId)
{
    SecuredMessage message;
    message.version = version;
    message.addressing = {QString::fromLatin1(action), messageId, address.toString(), {}, true};
    message.created = call.clock->now();
    message.framework = true;
    message.token = token.markup;
    message.tokenId = token.id;
    message.body = payload;
    const auto signedText = encodeSecured(message, call.key);
    if (!signedText) {
        return signedText.error();
    }
    HttpRequest made;
    made.method = "POST";
    made.url = address;
    made.headers = soapHeaders(version, action);
    made.body = *signedText;
    return made;
}

base::Result<SoapMessage> answerByToken(const HttpResponse &answer, const TokenCall &call, const QString &messageId)
{
    const auto envelope = SecuredEnvelope::open(answer.body);
    if (!envelope) {
        auto plain = decodeEnvelope(answer.body);
        return plain && plain->fault ? std::move(plain) : base::Result<SoapMessage>(envelope.error());
    }
    if (const auto verified = envelope->verify(call.service, call.clock->now()); !verified) {
        return verified.error();
    }
    // An answer to a question that could not be read relates to none: it is a refusal, whoever gets it.
    if (envelope->addressing().relatesTo != messageId && !envelope->message().fault) {
        return base::failure(base::ErrorKind::Unreachable, "printservice.unrelated");
    }
    return envelope->message();
}

} // namespace nemsms::protocols
