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
    m_ahead = m_own->now().msecsTo(moment);
    m_frozenAt = frozen ? moment.toUTC() : QDateTime();
}

void EnvironmentClock::unfollow()
{
    const QMutexLocker lock(&m_mutex);
    m_ahead = 0;
    m_frozenAt = QDateTime();
}

} // namespace nemsms::usecases
