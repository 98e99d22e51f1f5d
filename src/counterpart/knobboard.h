// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/localplatform/knob.h"

#include <QList>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace nemsms::counterpart {

/// The faults that befall one request at one point. `resets` tells a later reset of the board from an earlier one.
struct Faults {
    QList<protocols::Knob> knobs;
    quint64 resets = 0;
};

/// The fault knobs of the local platform, one board for all doors. Safe from every thread.
class KnobBoard
{
public:
    /// Sets a knob; one of the same door and kind is replaced, a count of 0 takes it away.
    void turn(const protocols::Knob &knob);
    /// Takes all knobs away and lets everything go on that hangs or waits.
    void reset();
    /// As reset(), and nothing waits from now on: the platform closes.
    void close();
    [[nodiscard]] QList<protocols::Knob> knobs() const;

    /// The faults that befall a request now, before it is handled or after; counts each down.
    [[nodiscard]] Faults take(protocols::KnobDoor door, bool after);
    /// Whether Forbidden, Hold, Lose or Double is on: not faults of a request but ways of working. Each asking counts one.
    [[nodiscard]] bool isOn(protocols::KnobDoor door, protocols::KnobKind mode);
    /// Waits as long as `knob` (Delay or Hang, one of `faults`) says, less when the board was reset since it was taken or
    /// is closed; false when it is closed.
    bool wait(const protocols::Knob &knob, const Faults &faults);

private:
    bool use(qsizetype index);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<protocols::Knob> m_knobs;
    quint64 m_resets = 0;
    bool m_closed = false;
};

} // namespace nemsms::counterpart
