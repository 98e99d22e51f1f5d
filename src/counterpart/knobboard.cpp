// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/knobboard.h"

#include <chrono>

namespace nemsms::counterpart {

using protocols::Knob;
using protocols::KnobDoor;
using protocols::KnobKind;

namespace {

bool isMode(KnobKind kind)
{
    return kind == KnobKind::Forbidden || kind == KnobKind::Hold || kind == KnobKind::Lose || kind == KnobKind::Double;
}

/// What can only happen to an answer that is there already.
bool happensAfter(const Knob &knob)
{
    return knob.after || knob.kind == KnobKind::ContentType || knob.kind == KnobKind::Truncate
        || knob.kind == KnobKind::Skew;
}

} // namespace

void KnobBoard::turn(const Knob &knob)
{
    const std::lock_guard lock(m_mutex);
    m_knobs.removeIf([&](const Knob &old) { return old.door == knob.door && old.kind == knob.kind; });
    if (knob.count != 0) {
        m_knobs.append(knob);
    }
}

void KnobBoard::reset()
{
    {
        const std::lock_guard lock(m_mutex);
        m_knobs.clear();
        ++m_resets;
    }
    m_changed.notify_all();
}

void KnobBoard::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_knobs.clear();
        m_closed = true;
    }
    m_changed.notify_all();
}

QList<Knob> KnobBoard::knobs() const
{
    const std::lock_guard lock(m_mutex);
    return m_knobs;
}

/// Counts the knob down and takes it away when it is used up; true when it is gone.
bool KnobBoard::use(qsizetype index)
{
    Knob &knob = m_knobs[index];
    if (knob.count > 0 && --knob.count == 0) {
        m_knobs.removeAt(index);
        return true;
    }
    return false;
}

Faults KnobBoard::take(KnobDoor door, bool after)
{
    const std::lock_guard lock(m_mutex);
    Faults taken {{}, m_resets};
    for (qsizetype i = 0; i < m_knobs.size();) {
        const Knob knob = m_knobs.at(i);
        const bool hit = knob.door == door && !isMode(knob.kind) && happensAfter(knob) == after;
        if (hit) {
            taken.knobs.append(knob);
        }
        i += hit && use(i) ? 0 : 1;
    }
    return taken;
}

bool KnobBoard::isOn(KnobDoor door, KnobKind mode)
{
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < m_knobs.size(); ++i) {
        if (m_knobs.at(i).door == door && m_knobs.at(i).kind == mode) {
            use(i);
            return true;
        }
    }
    return false;
}

bool KnobBoard::wait(const Knob &knob, const Faults &faults)
{
    std::unique_lock lock(m_mutex);
    const auto released = [&] { return m_closed || m_resets != faults.resets; };
    if (knob.kind == KnobKind::Hang) {
        m_changed.wait(lock, released);
    } else if (knob.kind == KnobKind::Delay) {
        m_changed.wait_for(lock, std::chrono::milliseconds(knob.milliseconds), released);
    }
    return !m_closed;
}

} // namespace nemsms::counterpart
