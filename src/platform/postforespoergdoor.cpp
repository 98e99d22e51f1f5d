// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/postforespoergdoor.h"

#include "counterpart/doors.h"
#include "platform/kombiafslag.h"
#include "protocols/kombipost/kombikald.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

using protocols::ServerRequest;
using protocols::ServerResponse;

namespace {

/// Exactly one of the two numbers.
std::optional<domain::Modtager> whoOf(const ServerRequest &request)
{
    const QString cpr = request.query.queryItemValue(u"cprNumber"_s);
    const QString cvr = request.query.queryItemValue(u"cvrNumber"_s);
    if (cpr.isEmpty() == cvr.isEmpty()) {
        return {};
    }
    const auto who = domain::parseModtager(cpr.isEmpty() ? cvr : cpr);
    return who && domain::isBorger(*who) == cvr.isEmpty() ? std::optional(*who) : std::nullopt;
}

} // namespace

ServerResponse PostForespoergDoor::handle(const ServerRequest &request) const
{
    if (m_parts.gate.isNobody(request)) {
        return counterpart::noCertificate();
    }
    const auto admitted = m_parts.gate.admit(request, QLatin1String(protocols::postForespoergEntityId));
    const auto *afslag = std::get_if<Afslag>(&admitted);
    const Dom<bool> answer = afslag ? Dom<bool>(*afslag) : ask(request, std::get<QString>(admitted));
    if (const auto *refused = std::get_if<Afslag>(&answer)) {
        return kombijson(kombiafslagOf(*refused));
    }
    return counterpart::jsonAnswer(QJsonDocument(QJsonObject {{u"result"_s, std::get<bool>(answer)}}));
}

Dom<bool> PostForespoergDoor::ask(const ServerRequest &request, const QString &cvr) const
{
    const QString what = request.path.section(u'/', -1);
    if (request.method != "GET" || (what != u"nemsms" && what != u"digitalpost")) {
        return Afslag(SpAfvisning {SpFejl::UkendtOperation, QString::fromLatin1(request.method) + u' ' + request.path});
    }
    const auto who = whoOf(request);
    if (!who) {
        return Afslag(counterpart::Afvisning {counterpart::DkalFejl::ModtagerMangler, {}});
    }
    const QDate today = m_parts.clock->now().toTimeZone(base::danishTime()).date();
    const auto aftaler = m_parts.aftaler->get();
    const auto judged = judgeMyndighed(cvr, protocols::SetupArt::Afsendelse, *aftaler, today);
    if (const auto *afslag = std::get_if<Afslag>(&judged)) {
        return *afslag;
    }
    const Aftale *aftale = std::get<const Aftale *>(judged);
    // 0 stands for "no material": the SysID tells what is asked about.
    const auto none = domain::MaterialeId::parse(u"0"_s);
    if (!none) {
        return Afslag(SpAfvisning {SpFejl::Intern, base::sentence(none.error().message)});
    }
    return m_parts.nemSms->ask(what == u"nemsms" ? aftale->nemSmsSysId : aftale->digitalPostSysId, *none, *who);
}

} // namespace nemsms::platform
