// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <memory>

namespace nemsms::usecases {

/// The time in the environment that is looked at: the machine's own, or the local platform's, which is read from
/// control/clock and then runs beside ours.
class EnvironmentClock final : public base::Clock
{
public:
    explicit EnvironmentClock(std::shared_ptr<base::Clock> own);

    [[nodiscard]] QDateTime now() const override;
    /// The environment's clock says `moment` now; when `frozen` it stays there.
    void follow(const QDateTime &moment, bool frozen);
    /// When it was last told, by our own clock; invalid = never, it is the machine's own time.
    [[nodiscard]] QDateTime followedAt() const;
    /// Back to the machine's own time.
    void unfollow();

private:
    std::shared_ptr<base::Clock> m_own;
    mutable QMutex m_mutex;
    qint64 m_ahead = 0; ///< milliseconds
    QDateTime m_frozenAt;
    QDateTime m_followedAt;
};

} // namespace nemsms::usecases
