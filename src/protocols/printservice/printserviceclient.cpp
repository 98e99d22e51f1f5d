// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/printservice/printserviceclient.h"

#include "domain/masking.h"
#include "protocols/oiorest/dkal.h"
#include "protocols/printservice/printfault.h"
#include "protocols/soap/soapenvelope.h"

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

bool isSoap(const HttpResponse &answer)
{
    const QByteArray type = answer.header("Content-Type").split(';').first().trimmed().toLower();
    return type == "text/xml" || type == "application/soap+xml";
}

// A text of the counterpart goes to screens and logs, and nobody knows what it may hold.
QString shown(const QString &text)
{
    return domain::maskPersonalData(text.simplified().left(500));
}

base::Error refusal(const QString &kode, const QString &tekst)
{
    return failure(ErrorKind::Refused, "printservice.fault",
                   {{QStringLiteral("kode"), shown(kode)}, {QStringLiteral("tekst"), shown(tekst)}});
}

base::Error errorOfStatus(int status, const char *code)
{
    const bool isRefusal = status == 401 || status == 403 || status == 404 || status == 405;
    return failure(isRefusal ? ErrorKind::Refused : ErrorKind::Unreachable, code, {{QStringLiteral("status"), status}});
}

HttpRequest request(const QUrl &address, SoapVersion version, const char *action, QByteArray body)
{
    HttpRequest made;
    made.method = "POST";
    made.url = address;
    made.headers = soapHeaders(version, action);
    made.body = std::move(body);
    return made;
}

base::Result<bool> readMessage(const HttpResponse &answer, const base::Result<SoapMessage> &message, const char *name,
                               const char *flag)
{
    if (!message) {
        return message.error().asCauseOf(errorOfStatus(answer.status, "printservice.answer"));
    }
    if (message->fault) {
        return printFaultError(*message->fault);
    }
    const XmlElement response = message->payload;
    const auto value = dkal::readBoolean(response.child({printServiceNs, flag}).text());
    if (answer.status != 200 || !response.is({printServiceNs, name}) || !value) {
        return errorOfStatus(answer.status, "printservice.answer");
    }
    return *value;
}

// Everything by value, since the client may be gone when the answer comes.
base::Job<bool> asked(std::shared_ptr<Transport> transport, HttpRequest request, std::stop_token stop, const char *name,
                      const char *flag)
{
    const base::Result<HttpResponse> answer = co_await transport->send(request, stop);
    if (!answer) {
        co_return answer.error();
    }
    co_return readPrintAnswer(*answer, name, flag);
}

base::Job<bool> askedByToken(std::shared_ptr<Transport> transport, QUrl address, SoapVersion version, const char *action,
                             QByteArray payload, TokenCall call, std::stop_token stop, const char *name, const char *flag)
{
    auto fetching = call.token();
    const base::Result<SamlToken> token = co_await fetching;
    if (!token) {
        co_return token.error();
    }
    const QString id = newMessageId();
    const auto question = questionByToken(address, version, action, payload, *token, call, id);
    if (!question) {
        co_return question.error();
    }
    const base::Result<HttpResponse> answer = co_await transport->send(*question, stop);
    if (!answer) {
        co_return answer.error();
    }
    if (!isSoap(*answer)) {
        co_return errorOfStatus(answer->status, answer->status == 200 ? "printservice.answer" : "printservice.http");
    }
    const auto message = answerByToken(*answer, call, id);
    co_return readMessage(*answer, message, name, flag);
}

base::Job<> accepted(base::Job<bool> asked)
{
    const base::Result<bool> resultat = co_await asked;
    if (!resultat) {
        co_return resultat.error();
    }
    if (!*resultat) {
        co_return failure(ErrorKind::Refused, "printservice.notaccepted");
    }
    co_return base::Result<>();
}

} // namespace

base::Error printFaultError(const SoapFault &fault)
{
    const auto known = readPrintFault(fault);
    if (known && std::holds_alternative<Fejl>(*known)) {
        const auto &fejl = std::get<Fejl>(*known);
        return refusal(QString::number(fejl.kode), fejl.tekst);
    }
    if (known && !std::get<ServiceplatformFault>(*known).errors.isEmpty()) {
        const auto &first = std::get<ServiceplatformFault>(*known).errors.first();
        return refusal(first.code, first.text);
    }
    return failure(ErrorKind::Refused, "printservice.fault.plain", {{QStringLiteral("tekst"), shown(fault.reason)}});
}

base::Result<bool> readPrintAnswer(const HttpResponse &answer, const char *name, const char *flag)
{
    if (!isSoap(answer)) {
        return errorOfStatus(answer.status, answer.status == 200 ? "printservice.answer" : "printservice.http");
    }
    return readMessage(answer, decodeEnvelope(answer.body), name, flag);
}

struct PrintServiceClient::Operation {
    const char *action;
    const char *response;
    const char *flag;
};

PrintServiceClient::PrintServiceClient(std::shared_ptr<Transport> transport, QUrl address, SoapVersion version,
                                       std::optional<TokenCall> byToken)
    : m_transport(std::move(transport)), m_address(std::move(address)), m_version(version), m_byToken(std::move(byToken))
{
}

base::Job<bool> PrintServiceClient::call(const Operation &operation, const QByteArray &payload, std::stop_token stop) const
{
    if (m_byToken) {
        return askedByToken(m_transport, m_address, m_version, operation.action, payload, *m_byToken, std::move(stop),
                            operation.response, operation.flag);
    }
    return asked(m_transport, request(m_address, m_version, operation.action, encodeEnvelope(payload, m_version)),
                 std::move(stop), operation.response, operation.flag);
}

base::Job<> PrintServiceClient::afsendBrev(AfsendBrev brev, std::stop_token stop) const
{
    return accepted(call({afsendBrevAction, "PrintAfsendBrevResponse", "resultat"}, afsendBrevPayload(brev),
                         std::move(stop)));
}

base::Job<bool> PrintServiceClient::spoergTilmelding(SpoergTilmelding question, std::stop_token stop) const
{
    return call({spoergTilmeldingAction, "PrintSpoergTilmeldingResponse", "tilmeldt"}, spoergTilmeldingPayload(question),
                std::move(stop));
}

} // namespace nemsms::protocols
