// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace nemsms::base {

SimulatedClock::SimulatedClock(const QDateTime &start, bool frozen) : m_start(start.toUTC()), m_frozen(frozen)
{
    m_running.start();
}

QDateTime SimulatedClock::nowLocked() const
{
    return m_frozen ? m_start : m_start.addMSecs(m_running.elapsed());
}

QDateTime SimulatedClock::now() const
{
    const QMutexLocker lock(&m_mutex);
    return nowLocked();
}

bool SimulatedClock::isFrozen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_frozen;
}

void SimulatedClock::set(const QDateTime &moment)
{
    const QMutexLocker lock(&m_mutex);
    m_start = moment.toUTC();
    m_running.restart();
}

void SimulatedClock::advance(qint64 milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    m_start = m_start.addMSecs(milliseconds);
}

void SimulatedClock::setFrozen(bool frozen)
{
    const QMutexLocker lock(&m_mutex);
    m_start = nowLocked();
    m_running.restart();
    m_frozen = frozen;
}

const QTimeZone &danishTime()
{
    static const QTimeZone zone("Europe/Copenhagen");
    return zone;
}

} // namespace nemsms::base
