// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/tilmelding/tilmeldingclient.h"

#include "protocols/printservice/printserviceclient.h"

namespace nemsms::protocols {

namespace {

base::Result<> judge(const HttpResponse &answer, const base::Result<SoapMessage> &message, const QByteArray &ns,
                     const QByteArray &name)
{
    const auto strange = base::makeError(base::ErrorKind::Unreachable, "tilmelding.answer",
                                         {{QStringLiteral("status"), answer.status}});
    if (!message) {
        return message.error().asCauseOf(strange);
    }
    if (message->fault) {
        return printFaultError(*message->fault);
    }
    const bool fits = answer.status == 200 && message->payload.is({ns.constData(), name.constData()});
    return fits ? base::Result<>() : base::Result<>(strange);
}

// Everything by value, since the client may be gone when the answer comes.
base::Job<> called(std::shared_ptr<Transport> transport, QUrl address, TokenCall byToken, SoapVersion version,
                   TilmeldingKontrakt kontrakt, TilmeldingKald kald, std::stop_token stop)
{
    auto fetching = byToken.token();
    const base::Result<SamlToken> token = co_await fetching;
    if (!token) {
        co_return token.error();
    }
    const QString id = newMessageId();
    const QByteArray action = kald.action(kontrakt);
    const auto question = questionByToken(address, version, action.constData(), kald.payload(kontrakt), *token, byToken, id);
    if (!question) {
        co_return question.error();
    }
    const base::Result<HttpResponse> answer = co_await transport->send(*question, stop);
    if (!answer) {
        co_return answer.error();
    }
    const auto message = answerByToken(*answer, byToken, id);
    co_return judge(*answer, message, kontrakt.ns, kald.responseName(kontrakt));
}

} // namespace

TilmeldingClient::TilmeldingClient(std::shared_ptr<Transport> transport, QUrl address, TokenCall byToken,
                                   SoapVersion version, TilmeldingKontrakt kontrakt)
    : m_transport(std::move(transport)), m_address(std::move(address)), m_byToken(std::move(byToken)), m_version(version),
      m_kontrakt(std::move(kontrakt))
{
}

base::Job<> TilmeldingClient::call(const TilmeldingKald &kald, std::stop_token stop) const
{
    return called(m_transport, m_address, m_byToken, m_version, m_kontrakt, kald, std::move(stop));
}

base::Job<> TilmeldingClient::opdaterBorger(OpdaterBorger update, QString identifikator, std::stop_token stop) const
{
    return call({std::move(update), {}, std::move(identifikator)}, std::move(stop));
}

base::Job<> TilmeldingClient::tilmeldNemSms(TilmeldNemSms enrolment, QString identifikator, std::stop_token stop) const
{
    return call({std::move(enrolment), {}, std::move(identifikator)}, std::move(stop));
}

} // namespace nemsms::protocols
