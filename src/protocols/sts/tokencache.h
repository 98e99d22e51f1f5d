// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "protocols/sts/samltoken.h"

#include <QHash>
#include <functional>
#include <memory>

namespace nemsms::protocols {

/// Keeps tokens in memory until shortly before they end; never in a file. Belongs to one thread.
class TokenCache
{
public:
    using Fetch = std::function<base::Job<SamlToken>()>;

    TokenCache();

    /// The token kept under `key`, else what `fetch` brings. Callers that come while one is being fetched wait for that
    /// one; a failure is told to all of them and not kept.
    [[nodiscard]] base::Job<SamlToken> take(QString key, Fetch fetch, std::shared_ptr<base::Clock> clock) const;
    /// The service refused it: the next caller fetches anew.
    void drop(const QString &key) const;

    /// A token counts as ended that much before its end: five minutes, or a tenth of its life where that is shorter.
    [[nodiscard]] static bool isUsable(const SamlToken &token, const QDateTime &now);

private:
    struct State;
    static base::Job<SamlToken> fetched(std::shared_ptr<State> state, QString key, Fetch fetch);

    std::shared_ptr<State> m_state; ///< a fetch under way may outlive the cache
};

} // namespace nemsms::protocols
