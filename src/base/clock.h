// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QMutex>
#include <QTimeZone>

namespace nemsms::base {

/// Where "now" comes from. Nothing in the product reads the machine's time in another way, so that the local platform
/// can stand at a Tuesday at ten and tests at the second before 22:00.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC. Safe to call from any thread.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that starts at a given moment and runs on; it can be set, advanced and frozen (control/clock).
class SimulatedClock final : public Clock
{
public:
    explicit SimulatedClock(const QDateTime &start, bool frozen = false);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] bool isFrozen() const;
    void set(const QDateTime &moment);
    void advance(qint64 milliseconds);
    void setFrozen(bool frozen);

private:
    [[nodiscard]] QDateTime nowLocked() const;

    mutable QMutex m_mutex;
    QDateTime m_start;
    QElapsedTimer m_running;
    bool m_frozen;
};

/// Europe/Copenhagen, in which every rule of NemSMS about hours is meant.
[[nodiscard]] const QTimeZone &danishTime();

} // namespace nemsms::base
