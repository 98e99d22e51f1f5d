// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/platformjournal.h"

#include <QDateTime>
#include <functional>
#include <memory>
#include <optional>

namespace nemsms::platform {

/// The platform's simulated clock: it runs on from where it starts, can be set, advanced and frozen, and its last state
/// stands in the folder.
class PlatformClock
{
public:
    /// `start` wins. Without one the clock goes on from the folder when that is within the sending hours; else it stands
    /// at the next Tuesday 10:00 Danish time, so that a demo works at any hour of any day and never runs backwards.
    static base::Result<std::unique_ptr<PlatformClock>> open(std::shared_ptr<store::PlatformJournal> journal,
                                                             std::optional<QDateTime> start);

    [[nodiscard]] std::shared_ptr<base::Clock> clock() const { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }
    [[nodiscard]] bool isFrozen() const { return m_clock->isFrozen(); }

    base::Result<> set(const QDateTime &moment);
    base::Result<> advance(qint64 milliseconds);
    base::Result<> setFrozen(bool frozen);
    /// Called after each change, on the thread that made it.
    void onChange(std::function<void()> listener) { m_listener = std::move(listener); }

private:
    PlatformClock(std::shared_ptr<store::PlatformJournal> journal, std::shared_ptr<base::SimulatedClock> clock);
    base::Result<> changed();

    std::shared_ptr<store::PlatformJournal> m_journal;
    std::shared_ptr<base::SimulatedClock> m_clock;
    std::function<void()> m_listener;
};

/// Tuesday 10:00 Danish time: the last one that is not after `moment`, or the first one after it.
[[nodiscard]] QDateTime tuesdayAtTen(const QDateTime &moment, bool after);

} // namespace nemsms::platform
