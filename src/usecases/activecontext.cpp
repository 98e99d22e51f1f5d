// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/activecontext.h"

#include "usecases/entityverbs.h"
#include "usecases/environmentclock.h"
#include "usecases/storeaccess.h"

namespace nemsms::usecases {

ActiveContext::ActiveContext(std::shared_ptr<StoreAccess> access, std::shared_ptr<base::Clock> own)
    : m_access(std::move(access)), m_own(std::move(own)), m_clock(std::make_shared<EnvironmentClock>(m_own))
{
}

ActiveContext::~ActiveContext() = default;

std::shared_ptr<base::Clock> ActiveContext::clock() const
{
    return m_clock;
}

base::Job<> ActiveContext::vaelgMiljoe(QString idOrName)
{
    const EntityVerbs verbs(domain::miljoeTable(), m_access);
    const auto found = co_await verbs.resolve(idOrName);
    if (!found) {
        co_return found.error();
    }
    const auto &miljoe = static_cast<const domain::Miljoe &>(**found);
    Staasted her = m_her;
    her.miljoeId = miljoe.id;
    her.miljoe = miljoe.navn;
    her.art = miljoe.art;
    her.simuleret = miljoe.art == domain::MiljoeArt::LokalPlatform;
    if (her.miljoeId != m_her.miljoeId) {
        m_clock->unfollow(); // the clock of the old environment says nothing about the new one
    }
    setHer(her);
    co_return base::Result<>();
}

base::Job<> ActiveContext::vaelgMyndighed(QString idOrName)
{
    const EntityVerbs verbs(domain::myndighedTable(), m_access);
    const auto found = co_await verbs.resolve(idOrName);
    if (!found) {
        co_return found.error();
    }
    const auto &myndighed = static_cast<const domain::Myndighed &>(**found);
    Staasted her = m_her;
    her.myndighedId = myndighed.id;
    her.kommune = myndighed.navn;
    her.cvr = myndighed.cvr ? myndighed.cvr->toString() : QString();
    setHer(her);
    co_return base::Result<>();
}

base::Job<> ActiveContext::vaelgFoerste()
{
    const auto myndigheder = co_await fetchAll<domain::Myndighed>(m_access, {});
    if (!myndigheder) {
        co_return myndigheder.error();
    }
    if (m_her.myndighedId.isEmpty() && !myndigheder->isEmpty()) {
        const auto chosen = co_await vaelgMyndighed(myndigheder->first().id);
        if (!chosen) {
            co_return chosen.error();
        }
    }
    const auto miljoeer = co_await fetchAll<domain::Miljoe>(m_access, {});
    if (!miljoeer) {
        co_return miljoeer.error();
    }
    if (m_her.miljoeId.isEmpty() && !miljoeer->isEmpty()) {
        const auto chosen = co_await vaelgMiljoe(miljoeer->first().id);
        if (!chosen) {
            co_return chosen.error();
        }
    }
    co_return base::Result<>();
}

void ActiveContext::setHer(Staasted her)
{
    if (her != m_her) {
        m_her = std::move(her);
        Q_EMIT skiftet();
    }
}

} // namespace nemsms::usecases
