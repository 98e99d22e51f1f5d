// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/printdoor.h"

#include "platform/printoplysninger.h"
#include "protocols/printservice/printfault.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;
using protocols::KnobDoor;
using protocols::KnobKind;
using protocols::ServerRequest;
using protocols::ServerResponse;
using protocols::SoapVersion;

namespace {

ServerResponse answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    ServerResponse response;
    response.status = status;
    response.contentType = contentType;
    response.body = body;
    return response;
}

ServerResponse text(int status, const QByteArray &body)
{
    return answer(status, "text/plain; charset=utf-8", body);
}

/// The version that the content type announces; none when it is no SOAP at all.
std::optional<SoapVersion> announcedVersion(const ServerRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').value(0).trimmed().toLower();
    if (type == "text/xml") {
        return SoapVersion::V11;
    }
    return type == "application/soap+xml" ? std::optional(SoapVersion::V12) : std::nullopt;
}

/// Why a request cannot be read: mostly the schema's word, but a recipient may pass the schema and still be none.
Afslag unreadable(const base::Error &error)
{
    if (error.message.code == "dkal.identitet") {
        return counterpart::Afvisning {counterpart::DkalFejl::ModtagerMangler, {}};
    }
    return SpAfvisning {SpFejl::UgyldigBesked, base::sentence(error.message)};
}

QByteArray payloadOf(const protocols::PrintRequest &request, bool yes)
{
    const bool brev = std::holds_alternative<protocols::AfsendBrev>(request.call);
    return brev ? protocols::afsendBrevResponsePayload(yes) : protocols::spoergTilmeldingResponsePayload(yes);
}

bool actionFits(const QByteArray &action, const protocols::PrintRequest &request)
{
    const bool brev = std::holds_alternative<protocols::AfsendBrev>(request.call);
    return action.isEmpty() || action == (brev ? protocols::afsendBrevAction : protocols::spoergTilmeldingAction);
}

} // namespace

ServerResponse PrintDoor::handle(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return counterpart::noCertificate();
    }
    if (request.method == "GET") {
        return contract(request);
    }
    if (request.method != "POST") {
        return text(405, "PrintService takes SOAP by POST, and GET ?wsdl.\n");
    }
    if (guest != Guest::Anvendersystem) {
        return fault(SpAfvisning {SpFejl::Certifikat, {}}, announcedVersion(request).value_or(SoapVersion::V11));
    }
    return call(request);
}

ServerResponse PrintDoor::contract(const ServerRequest &request) const
{
    const QString marker = u"/schemas/"_s;
    const auto place = request.path.indexOf(marker);
    if (place >= 0) {
        const auto schema = protocols::printServiceSchema(request.path.mid(place + marker.size()));
        return schema ? answer(200, "text/xml; charset=utf-8", *schema) : text(404, "There is no such schema.\n");
    }
    for (const auto &[key, value] : request.query.queryItems()) {
        if (key.compare(u"wsdl", Qt::CaseInsensitive) == 0) {
            QUrl address(u"https://"_s + QString::fromLatin1(request.header("Host")));
            address.setPath(request.path);
            return answer(200, "text/xml; charset=utf-8", protocols::printServiceWsdl(address));
        }
    }
    return text(405, "PrintService takes SOAP by POST, and GET ?wsdl.\n");
}

ServerResponse PrintDoor::call(const ServerRequest &request) const
{
    const auto version = announcedVersion(request);
    if (!version) {
        return text(415, "PrintService takes text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2).\n");
    }
    if (TokenGate::concerns(request.body)) {
        return callByToken(request, *version);
    }
    const auto read = m_parts.reader->readRequest(request.body);
    if (!read) {
        return fault(unreadable(read.error()), *version);
    }
    if (read->version != *version) {
        return text(415, "text/xml carries SOAP 1.1, application/soap+xml carries SOAP 1.2: this is the other one.\n");
    }
    if (!actionFits(request.soapAction, *read)) {
        return fault(SpAfvisning {SpFejl::ForkertAction, QString::fromLatin1(request.soapAction)}, read->version);
    }
    const Dom<bool> outcome = perform(*read);
    if (const auto *afslag = std::get_if<Afslag>(&outcome)) {
        return fault(*afslag, read->version);
    }
    const QByteArray payload = payloadOf(*read, std::get<bool>(outcome));
    return answer(200, soapContentType(read->version), encodeEnvelope(payload, read->version));
}

ServerResponse PrintDoor::callByToken(const ServerRequest &request, SoapVersion version) const
{
    const auto admitted = m_parts.gate.admit(request, QString::fromLatin1(protocols::printServiceEntityId));
    const auto *caller = std::get_if<TokenGate::Caller>(&admitted);
    const protocols::Addressing question = caller ? caller->envelope.addressing() : protocols::Addressing();
    const auto refuse = [&](const Afslag &afslag) {
        const QByteArray body = printFaultPayload(faultOf(afslag, m_parts.clock->now()), version, blameOf(afslag));
        return m_parts.gate.respond(faultStatus(), body, version, question);
    };
    if (!caller) {
        return refuse(std::get<Afslag>(admitted));
    }
    if (caller->envelope.message().version != version) {
        return text(415, "text/xml carries SOAP 1.1, application/soap+xml carries SOAP 1.2: this is the other one.\n");
    }
    const auto read = readByToken(*caller, request.soapAction);
    if (const auto *afslag = std::get_if<Afslag>(&read)) {
        return refuse(*afslag);
    }
    const auto &call = std::get<protocols::PrintRequest>(read);
    const Dom<bool> outcome = perform(call);
    if (const auto *afslag = std::get_if<Afslag>(&outcome)) {
        return refuse(*afslag);
    }
    return m_parts.gate.respond(200, payloadOf(call, std::get<bool>(outcome)), version, question);
}

Dom<protocols::PrintRequest> PrintDoor::readByToken(const TokenGate::Caller &caller, const QByteArray &action) const
{
    auto read = m_parts.reader->readMessage(caller.envelope.message());
    if (!read) {
        return unreadable(read.error());
    }
    const QByteArray addressed = caller.envelope.addressing().action.toLatin1();
    if (!actionFits(action, *read) || !actionFits(addressed, *read)) {
        return Afslag(SpAfvisning {SpFejl::ForkertAction, QString::fromLatin1(addressed)});
    }
    const QString cvr = caller.token.cvr;
    const auto aftaler = m_parts.aftaler->get();
    const auto judged = judgeMyndighed(cvr, protocols::SetupArt::Afsendelse, *aftaler, today());
    if (const auto *afslag = std::get_if<Afslag>(&judged)) {
        return *afslag;
    }
    const Aftale *aftale = std::get<const Aftale *>(judged);
    const QString named = std::visit([](const auto &call) { return call.contexts.municipalityCvr; }, read->call);
    if (!named.isEmpty() && named != cvr) {
        return Afslag(SpAfvisning {SpFejl::MyndighedUdenAftale, named});
    }
    protocols::InvocationContext invocation;
    invocation.serviceAgreementUuid = aftale->uuid;
    invocation.userSystemUuid = aftale->brugersystemer.value(0);
    std::visit([&](auto &call) {
        call.contexts.invocation = invocation;
        call.contexts.municipalityCvr = cvr;
    }, read->call);
    return std::move(*read);
}

Dom<bool> PrintDoor::perform(const protocols::PrintRequest &request) const
{
    const auto *brev = std::get_if<protocols::AfsendBrev>(&request.call);
    return brev ? send(*brev) : ask(std::get<protocols::SpoergTilmelding>(request.call));
}

Dom<bool> PrintDoor::send(const protocols::AfsendBrev &brev) const
{
    const auto rute = judgeAfsendBrev(oplysningerOf(brev), *m_parts.aftaler->get(), today());
    if (const auto *afslag = std::get_if<Afslag>(&rute)) {
        return *afslag;
    }
    return m_parts.nemSms->send(std::get<Brevrute>(rute), brev);
}

Dom<bool> PrintDoor::ask(const protocols::SpoergTilmelding &question) const
{
    const QString materialeId = question.materialeId ? question.materialeId->toString() : QString();
    const auto sysId = judgeSpoergTilmelding(kontekstOf(question.contexts), materialeId, *m_parts.aftaler->get(), today());
    if (const auto *afslag = std::get_if<Afslag>(&sysId)) {
        return *afslag;
    }
    // 0 stands for "no material" in the address (RECONSTRUCTED): the question is then about Digital Post.
    const auto material = domain::MaterialeId::parse(materialeId.isEmpty() ? u"0"_s : materialeId);
    if (!material) {
        return Afslag(SpAfvisning {SpFejl::Intern, base::sentence(material.error().message)});
    }
    return m_parts.nemSms->ask(std::get<QString>(sysId), *material, question.slutbruger);
}

ServerResponse PrintDoor::fault(const Afslag &afslag, SoapVersion version) const
{
    return answer(faultStatus(), soapContentType(version),
                  encodePrintFault(faultOf(afslag, m_parts.clock->now()), version, blameOf(afslag)));
}

int PrintDoor::faultStatus() const
{
    return m_parts.board->isOn(KnobDoor::PrintService, KnobKind::Forbidden) ? 403 : 500;
}

QDate PrintDoor::today() const
{
    return m_parts.clock->now().toTimeZone(base::danishTime()).date();
}

} // namespace nemsms::platform
