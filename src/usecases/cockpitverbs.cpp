// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/cockpitverbs.h"

#include "store/apikeystore.h"
#include "store/certifikatkeystore.h"
#include "store/rolloversteps.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

base::Findings Cockpit::warnings() const
{
    base::Findings all;
    for (const auto &post : posts) {
        if (const auto one = post.warning()) {
            all += *one;
        }
    }
    return all;
}

CockpitVerbs::CockpitVerbs(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

QDate CockpitVerbs::today() const
{
    return m_access->clock->now().toTimeZone(base::danishTime()).date();
}

base::Job<CockpitBasis> CockpitVerbs::basis() const
{
    CockpitBasis basis;
    basis.today = today();
    const auto certifikater = co_await fetchEvery<domain::Certifikat>(m_access);
    if (!certifikater) {
        co_return certifikater.error();
    }
    const auto registre = co_await fetchEvery<domain::Register>(m_access);
    if (!registre) {
        co_return registre.error();
    }
    const auto aftaler = co_await fetchEvery<domain::Serviceaftale>(m_access);
    if (!aftaler) {
        co_return aftaler.error();
    }
    const auto miljoeer = co_await fetchEvery<domain::Miljoe>(m_access);
    if (!miljoeer) {
        co_return miljoeer.error();
    }
    const auto systemer = co_await fetchEvery<domain::Afsendersystem>(m_access);
    if (!systemer) {
        co_return systemer.error();
    }
    store::CertifikatKeyStore keys(*m_access->store);
    const auto withKey = co_await keys.withKey();
    if (!withKey) {
        co_return withKey.error();
    }
    store::ApiKeyStore apiKeys(*m_access->store);
    const auto kept = co_await apiKeys.kept();
    if (!kept) {
        co_return kept.error();
    }
    basis.certifikater = *certifikater;
    basis.registre = *registre;
    basis.aftaler = *aftaler;
    basis.miljoeer = *miljoeer;
    basis.afsendersystemer = *systemer;
    basis.withKey = *withKey + *kept;
    co_return basis;
}

base::Job<Cockpit> CockpitVerbs::look() const
{
    const auto held = m_access->hold();
    const auto read = co_await basis();
    if (!read) {
        co_return read.error();
    }
    Cockpit cockpit;
    cockpit.today = read->today;
    cockpit.posts = cockpitposts(*read);
    cockpit.pairs = certifikatpar(*read);
    co_return cockpit;
}

base::Job<Rollover> CockpitVerbs::rollover(QString certifikatId) const
{
    const auto held = m_access->hold();
    const auto certifikat = co_await fetch<domain::Certifikat>(m_access, certifikatId);
    if (!certifikat) {
        co_return certifikat.error();
    }
    if (!certifikat->gyldigTil.isValid()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "rollover.noend", {{u"title"_s, certifikat->navn}});
    }
    const auto miljoeer = co_await fetchEvery<domain::Miljoe>(m_access);
    if (!miljoeer) {
        co_return miljoeer.error();
    }
    store::RolloverSteps list(*m_access->store);
    const auto ticks = co_await list.of(certifikatId);
    if (!ticks) {
        co_return ticks.error();
    }
    QList<domain::Servicevindue> announced;
    for (const auto &miljoe : *miljoeer) {
        if (certifikat->miljoeId.isEmpty() || certifikat->miljoeId == miljoe.id) {
            announced += domain::varsledeVinduer(miljoe);
        }
    }
    const auto plan = domain::udskiftningsplan(certifikat->gyldigTil, today(), announced);
    Rollover rollover;
    rollover.title = certifikat->navn;
    rollover.notes = plan.notes();
    for (const auto &step : plan.steps) {
        const auto tick = ticks->value(step.code);
        rollover.steps += {step, tick.at, tick.by};
    }
    co_return rollover;
}

base::Job<> CockpitVerbs::tick(QString certifikatId, QByteArray step, bool done) const
{
    const auto held = m_access->hold();
    const auto plan = domain::udskiftningsplan(today(), today(), {});
    const bool known = std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                                   [&step](const domain::Udskiftningstrin &one) { return one.code == step; });
    if (!known) {
        co_return base::failure(base::ErrorKind::InvalidInput, "rollover.step", {{u"step"_s, QString::fromLatin1(step)}});
    }
    store::RolloverSteps list(*m_access->store);
    const store::Actor actor = m_access->actor;
    const auto kept = co_await list.set(certifikatId, step, done, actor);
    co_return kept;
}

base::Job<QByteArray> CockpitVerbs::calendar() const
{
    const auto held = m_access->hold();
    const auto read = co_await basis();
    if (!read) {
        co_return read.error();
    }
    co_return cockpitcalendar(cockpitposts(*read), m_access->clock->now());
}

} // namespace nemsms::usecases
