// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/kombipostdoor.h"

#include "counterpart/doors.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using protocols::KombiKald;
using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

/// What stands behind /KombiPostAfsend_1/: kombi, memos, memos/{uuid}, receipts/{uuid}.
QStringList placeOf(const ServerRequest &request)
{
    return request.path.section(u"/KombiPostAfsend_1/"_s, 1).split(u'/', Qt::SkipEmptyParts);
}

/// True where a message is sent: there the answer is a kombi_response, elsewhere JSON.
bool isSending(const QStringList &place)
{
    return place.size() == 1 && (place.first() == u"kombi" || place.first() == u"memos");
}

KombiAfslag unreadable(const base::Error &error)
{
    if (error.message.code == "memo.recipient") {
        return kombiafslagOf(counterpart::Afvisning {counterpart::DkalFejl::ModtagerMangler, {}});
    }
    return kombiafslagOf(SpAfvisning {SpFejl::UgyldigBesked, base::sentence(error.message)});
}

ServerResponse taken(const protocols::Kvittering &receipt)
{
    ServerResponse response;
    response.contentType = "application/xml; charset=utf-8";
    response.body = protocols::encodeKombiSvar({true, receipt.transmissionId, u"received"_s, std::nullopt});
    return response;
}

} // namespace

ServerResponse KombiPostDoor::handle(const ServerRequest &request) const
{
    if (m_parts.gate.isNobody(request)) {
        return counterpart::noCertificate();
    }
    const bool sending = isSending(placeOf(request));
    const auto admitted = m_parts.gate.admit(request, QLatin1String(protocols::kombiPostEntityId));
    Outcome outcome = KombiAfslag();
    if (const auto *afslag = std::get_if<Afslag>(&admitted)) {
        outcome = kombiafslagOf(*afslag);
    } else {
        outcome = sending ? send(request, std::get<QString>(admitted)) : other(request, std::get<QString>(admitted));
    }
    if (const auto *answer = std::get_if<ServerResponse>(&outcome)) {
        return *answer;
    }
    KombiAfslag afslag = std::get<KombiAfslag>(outcome);
    if (m_parts.board->isOn(protocols::KnobDoor::KombiPost, protocols::KnobKind::Forbidden)) {
        afslag.httpStatus = 403;
    }
    return sending ? kombisvar(afslag) : kombijson(afslag);
}

Dom<QString> KombiPostDoor::systemOf(const QString &cvr) const
{
    const QDate today = m_parts.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    const auto judged = judgeMyndighed(cvr, protocols::SetupArt::Afsendelse, *aftaler, today);
    if (const auto *afslag = std::get_if<Afslag>(&judged)) {
        return *afslag;
    }
    return std::get<const Aftale *>(judged)->nemSmsSysId;
}

KombiPostDoor::Outcome KombiPostDoor::send(const ServerRequest &request, const QString &cvr) const
{
    if (request.method != "POST") {
        return kombiafslagOf(SpAfvisning {SpFejl::UkendtOperation, QString::fromLatin1(request.method)});
    }
    if (request.header("Content-Type").split(';').value(0).trimmed().toLower() != "application/xml") {
        return kombiafslagOf(SpAfvisning {SpFejl::UgyldigBesked, u"Content-Type skal være application/xml."_s});
    }
    const auto read = readKombiKald(request.body, *m_parts.reader);
    if (!read) {
        return unreadable(read.error());
    }
    if (read->valg != protocols::KombiValg::NemSms) {
        return kombiafslagOf(SpAfvisning {SpFejl::KombiValg, toText(read->valg)});
    }
    const auto sysId = systemOf(cvr);
    if (const auto *afslag = std::get_if<Afslag>(&sysId)) {
        return kombiafslagOf(*afslag);
    }
    if (read->memo.senderCvr != cvr) { // the token speaks for another authority than the message
        return kombiafslagOf(SpAfvisning {SpFejl::MyndighedUdenAftale, read->memo.senderCvr});
    }
    const auto receipt = m_parts.ngdp.send(std::get<QString>(sysId), read->memo.messageUuid, read->memoBytes);
    return receipt ? Outcome(taken(*receipt)) : Outcome(kombiafslagOf(receipt.error()));
}

KombiPostDoor::Outcome KombiPostDoor::other(const ServerRequest &request, const QString &cvr) const
{
    const QStringList place = placeOf(request);
    const bool recall = place.value(0) == u"memos" && request.method == "DELETE";
    const bool receipt = place.value(0) == u"receipts" && request.method == "GET";
    if (place.size() != 2 || (!recall && !receipt)) {
        return kombiafslagOf(SpAfvisning {SpFejl::UkendtOperation, QString::fromLatin1(request.method) + u' ' + request.path});
    }
    const auto sysId = systemOf(cvr);
    if (const auto *afslag = std::get_if<Afslag>(&sysId)) {
        return kombiafslagOf(*afslag);
    }
    ServerResponse response;
    if (recall) {
        const auto done = m_parts.ngdp.recall(std::get<QString>(sysId), place.at(1));
        response.status = 204;
        return done ? Outcome(response) : Outcome(kombiafslagOf(done.error()));
    }
    const auto found = m_parts.ngdp.receipt(std::get<QString>(sysId), place.at(1));
    if (!found) {
        return kombiafslagOf(found.error());
    }
    response.contentType = "application/json";
    response.body = encodeKvittering(*found);
    return response;
}

} // namespace nemsms::platform
