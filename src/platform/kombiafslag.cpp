// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/kombiafslag.h"

#include "counterpart/doors.h"
#include "protocols/transport/transportfault.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

namespace {

int statusOf(SpFejl fejl)
{
    switch (fejl) {
    case SpFejl::AdgangstokenAfvist:
        return 401;
    case SpFejl::Certifikat:
    case SpFejl::UkendtAftale:
    case SpFejl::BrugersystemIkkeIAftale:
    case SpFejl::MyndighedUdenAftale:
    case SpFejl::AftaleUdloebet:
    case SpFejl::AftaleIkkeGodkendt:
        return 403;
    case SpFejl::UkendtOperation:
        return 405;
    case SpFejl::IkkeSvar:
        return 503;
    case SpFejl::UlaeseligtSvar:
    case SpFejl::Intern:
        return 500;
    default:
        return 400;
    }
}

} // namespace

KombiAfslag kombiafslagOf(const Afslag &afslag)
{
    if (const auto *sp = std::get_if<SpAfvisning>(&afslag)) {
        return {statusOf(sp->fejl), {kodeOf(sp->fejl), tekstOf(sp->fejl, sp->argument)}};
    }
    if (const auto *fejl = std::get_if<protocols::Fejl>(&afslag)) {
        const bool closed = fejl->kode == counterpart::rowOf(counterpart::DkalFejl::Servicevindue).kode;
        return {closed ? 503 : 400, {QString::number(fejl->kode), fejl->tekst}};
    }
    const auto &afvisning = std::get<counterpart::Afvisning>(afslag);
    const auto &row = counterpart::rowOf(afvisning.fejl);
    return {row.httpStatus, {QString::number(row.kode), tekstOf(afvisning.fejl, afvisning.argument)}};
}

KombiAfslag kombiafslagOf(const base::Error &error)
{
    const QVariantMap &arguments = error.message.arguments;
    if (error.message.code == "ngdp.fejl") {
        return {arguments.value(u"status"_s).toInt(), {arguments.value(u"kode"_s).toString(), arguments.value(u"tekst"_s).toString()}};
    }
    if (error.message.code == "ngdp.http") {
        return kombiafslagOf(SpAfvisning {SpFejl::IkkeSvar, u"HTTP "_s + arguments.value(u"status"_s).toString()});
    }
    const bool silent = protocols::transportFault(error).has_value();
    return kombiafslagOf(SpAfvisning {silent ? SpFejl::IkkeSvar : SpFejl::UlaeseligtSvar, base::sentence(error.message)});
}

protocols::ServerResponse kombisvar(const KombiAfslag &afslag)
{
    protocols::ServerResponse response;
    response.status = afslag.httpStatus;
    response.contentType = "application/xml; charset=utf-8";
    response.body = protocols::encodeKombiSvar({false, {}, {}, afslag.fejl});
    return response;
}

protocols::ServerResponse kombijson(const KombiAfslag &afslag)
{
    return counterpart::jsonAnswer(
        QJsonDocument(QJsonObject {{u"code"_s, afslag.fejl.kode}, {u"message"_s, afslag.fejl.tekst}}), afslag.httpStatus);
}

} // namespace nemsms::platform
