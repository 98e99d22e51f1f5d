// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tilmeldingdoor.h"

#include "counterpart/doors.h"
#include "platform/nemsmslink.h"
#include "platform/printoplysninger.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using counterpart::Guest;
using protocols::ServerRequest;
using protocols::ServerResponse;
using protocols::SoapVersion;
using protocols::TilmeldingKald;

ServerResponse TilmeldingDoor::handle(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return counterpart::noCertificate();
    }
    if (request.method != "POST") {
        return counterpart::jsonError(405, u"VedligeholdTilmelding takes SOAP by POST."_s);
    }
    const bool is12 = request.header("Content-Type").toLower().startsWith("application/soap+xml");
    const SoapVersion version = is12 ? SoapVersion::V12 : SoapVersion::V11;
    const auto admitted = guest == Guest::Anvendersystem
        ? m_parts.gate.admit(request, QLatin1String(protocols::tilmeldingEntityId))
        : Dom<TokenGate::Caller>(Afslag(SpAfvisning {SpFejl::Certifikat, {}}));
    const auto *caller = std::get_if<TokenGate::Caller>(&admitted);
    const protocols::Addressing question = caller ? caller->envelope.addressing() : protocols::Addressing();
    const auto refuse = [&](const Afslag &afslag) {
        const QByteArray body = printFaultPayload(faultOf(afslag, m_parts.clock->now()), version, blameOf(afslag));
        return m_parts.gate.respond(500, body, version, question);
    };
    if (!caller) {
        return refuse(std::get<Afslag>(admitted));
    }
    const auto read = this->read(*caller);
    if (const auto *afslag = std::get_if<Afslag>(&read)) {
        return refuse(*afslag);
    }
    const auto &call = std::get<TilmeldingKald>(read);
    const auto sysId = registerOf(caller->token, call.municipalityCvr);
    if (const auto *afslag = std::get_if<Afslag>(&sysId)) {
        return refuse(*afslag);
    }
    const auto refusal = pass(call, std::get<QString>(sysId));
    return refusal ? refuse(*refusal) : m_parts.gate.respond(200, call.responsePayload(), version, question);
}

Dom<TilmeldingKald> TilmeldingDoor::read(const TokenGate::Caller &caller) const
{
    auto read = m_parts.reader->read(caller.envelope.message());
    if (!read) {
        return Afslag(SpAfvisning {SpFejl::UgyldigBesked, base::sentence(read.error().message)});
    }
    const QString action = caller.envelope.addressing().action;
    if (action != QLatin1String(protocols::tilmeldingNs) + read->operation()) {
        return Afslag(SpAfvisning {SpFejl::ForkertAction, action});
    }
    return std::move(*read);
}

Dom<QString> TilmeldingDoor::registerOf(const protocols::SamlToken &token, const QString &named) const
{
    const QDate today = m_parts.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    if (!named.isEmpty() && named != token.cvr) {
        return Afslag(SpAfvisning {SpFejl::MyndighedUdenAftale, named});
    }
    const auto judged = judgeMyndighed(token.cvr, protocols::SetupArt::Tilmelding, *aftaler, today);
    if (const auto *afslag = std::get_if<Afslag>(&judged)) {
        return *afslag;
    }
    const Aftale *aftale = std::get<const Aftale *>(judged);
    if (aftale->registerSysId.isEmpty()) {
        return Afslag(SpAfvisning {SpFejl::MyndighedUdenAftale, token.cvr});
    }
    return aftale->registerSysId;
}

std::optional<Afslag> TilmeldingDoor::pass(const TilmeldingKald &call, const QString &sysId) const
{
    const auto once = [&]() -> base::Result<> {
        if (const auto *update = std::get_if<protocols::OpdaterBorger>(&call.call)) {
            return m_parts.registerClient.putStamdata(sysId, update->slutbruger, update->stamdata);
        }
        const auto &enrolment = std::get<protocols::TilmeldNemSms>(call.call);
        return m_parts.registerClient.putMyndighedstilmelding(sysId, enrolment.slutbruger, enrolment.tilmeldt);
    };
    base::Result<> done = once();
    if (!done && done.error().kind == base::ErrorKind::Unreachable) {
        done = once(); // at least once (3.2.4.4, 3.2.5.4): a PUT changes nothing the second time
    }
    return done ? std::nullopt : std::optional(afslagOf(done.error(), m_parts.clock->now()));
}

} // namespace nemsms::platform
