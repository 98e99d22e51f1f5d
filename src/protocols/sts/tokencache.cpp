// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/sts/tokencache.h"

#include <algorithm>

namespace nemsms::protocols {

struct TokenCache::State {
    QHash<QString, SamlToken> kept;
    QHash<QString, base::Promise<SamlToken>> fetching;
};

TokenCache::TokenCache() : m_state(std::make_shared<State>()) {}

bool TokenCache::isUsable(const SamlToken &token, const QDateTime &now)
{
    const qint64 margin = std::min<qint64>(300, token.notBefore.secsTo(token.notOnOrAfter) / 10);
    return now < token.notOnOrAfter.addSecs(-margin);
}

base::Job<SamlToken> TokenCache::take(QString key, Fetch fetch, std::shared_ptr<base::Clock> clock) const
{
    const auto kept = m_state->kept.constFind(key);
    if (kept != m_state->kept.constEnd() && isUsable(*kept, clock->now())) {
        return base::ready<SamlToken>(*kept);
    }
    const auto flight = m_state->fetching.constFind(key);
    return flight != m_state->fetching.constEnd() ? flight->job() : fetched(m_state, std::move(key), std::move(fetch));
}

base::Job<SamlToken> TokenCache::fetched(std::shared_ptr<State> state, QString key, Fetch fetch)
{
    const base::Promise<SamlToken> promise;
    state->fetching.insert(key, promise);
    auto job = fetch();
    const base::Result<SamlToken> token = co_await job;
    state->fetching.remove(key);
    if (token) {
        state->kept.insert(key, *token);
    }
    promise.finish(token);
    co_return token;
}

void TokenCache::drop(const QString &key) const
{
    m_state->kept.remove(key);
}

} // namespace nemsms::protocols
