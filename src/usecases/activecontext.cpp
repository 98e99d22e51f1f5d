// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/activecontext.h"

#include "usecases/entityverbs.h"
#include "usecases/environmentclock.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

namespace {

constexpr qint64 BelievedFor = 2'000;    // milliseconds: a person sets the clock and then looks
constexpr qint64 LeftAloneFor = 20'000;  // milliseconds after it did not answer

bool isWithin(const QDateTime &moment, const QDateTime &now, qint64 milliseconds)
{
    return moment.isValid() && qAbs(moment.msecsTo(now)) < milliseconds;
}

} // namespace

ActiveContext::ActiveContext(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::Clock> own)
    : m_access(std::move(access)), m_own(std::move(own)), m_clock(std::make_shared<EnvironmentClock>(m_own))
{
}

ActiveContext::~ActiveContext() = default;

std::shared_ptr<base::Clock> ActiveContext::clock() const
{
    return m_clock;
}

base::Job<QDateTime> ActiveContext::now()
{
    const auto held = m_access->hold();
    const QDateTime own = m_own->now();
    const bool known = isWithin(m_clock->followedAt(), own, BelievedFor) || isWithin(m_triedAt, own, LeftAloneFor);
    if (m_here.simuleret && m_readClock && !known) {
        auto reading = m_readClock();
        const auto read = co_await reading;
        if (!read) {
            m_triedAt = m_own->now();
        }
        if (!read && !m_clock->followedAt().isValid()) {
            co_return read.error();
        }
    }
    const QDateTime moment = m_clock->now();
    co_return moment;
}

base::Job<> ActiveContext::chooseMiljoe(QString idOrName)
{
    const auto held = m_access->hold();
    const EntityVerbs verbs(domain::miljoeTable(), m_access);
    const auto found = co_await verbs.resolveForUse(idOrName);
    if (!found) {
        co_return found.error();
    }
    const auto &miljoe = static_cast<const domain::Miljoe &>(**found);
    Place here = m_here;
    here.miljoeId = miljoe.id;
    here.miljoe = miljoe.navn;
    here.art = miljoe.art;
    here.simuleret = miljoe.art == domain::MiljoeArt::LokalPlatform;
    if (here.miljoeId != m_here.miljoeId) {
        m_clock->unfollow(); // the clock of the old environment says nothing about the new one
        m_triedAt = QDateTime();
    }
    setHere(here);
    co_return base::Result<>();
}

base::Job<> ActiveContext::chooseMyndighed(QString idOrName)
{
    const auto held = m_access->hold();
    const EntityVerbs verbs(domain::myndighedTable(), m_access);
    const auto found = co_await verbs.resolveForUse(idOrName);
    if (!found) {
        co_return found.error();
    }
    const auto &myndighed = static_cast<const domain::Myndighed &>(**found);
    Place here = m_here;
    here.myndighedId = myndighed.id;
    here.kommune = myndighed.navn;
    here.cvr = myndighed.cvr ? myndighed.cvr->toString() : QString();
    setHere(here);
    co_return base::Result<>();
}

base::Job<> ActiveContext::chooseFirst()
{
    const auto held = m_access->hold();
    const auto myndigheder = co_await fetchAll<domain::Myndighed>(m_access, {});
    if (!myndigheder) {
        co_return myndigheder.error();
    }
    if (m_here.myndighedId.isEmpty() && !myndigheder->isEmpty()) {
        const auto chosen = co_await chooseMyndighed(myndigheder->first().id);
        if (!chosen) {
            co_return chosen.error();
        }
    }
    const auto miljoeer = co_await fetchAll<domain::Miljoe>(m_access, {});
    if (!miljoeer) {
        co_return miljoeer.error();
    }
    if (m_here.miljoeId.isEmpty() && !miljoeer->isEmpty()) {
        const auto chosen = co_await chooseMiljoe(miljoeer->first().id);
        if (!chosen) {
            co_return chosen.error();
        }
    }
    co_return base::Result<>();
}

void ActiveContext::setHere(Place here)
{
    if (here != m_here) {
        m_here = std::move(here);
        Q_EMIT changed();
    }
}

} // namespace nemsms::usecases
