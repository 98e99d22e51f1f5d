// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/environmentclock.h"

namespace nemsms::usecases {

EnvironmentClock::EnvironmentClock(std::shared_ptr<base::Clock> own) : m_own(std::move(own)) {}

QDateTime EnvironmentClock::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_frozenAt.isValid() ? m_frozenAt : m_own->now().addMSecs(m_ahead);
}

void EnvironmentClock::follow(const QDateTime &moment, bool frozen)
{
    const QMutexLocker lock(&m_mutex);
    m_followedAt = m_own->now();
    m_ahead = m_followedAt.msecsTo(moment);
    m_frozenAt = frozen ? moment.toUTC() : QDateTime();
}

QDateTime EnvironmentClock::followedAt() const
{
    const QMutexLocker lock(&m_mutex);
    return m_followedAt;
}

void EnvironmentClock::unfollow()
{
    const QMutexLocker lock(&m_mutex);
    m_ahead = 0;
    m_frozenAt = QDateTime();
    m_followedAt = QDateTime();
}

} // namespace nemsms::usecases
