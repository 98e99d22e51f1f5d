// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/knobboard.h"
#include "store/afsendelsejournal.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace nemsms::counterpart {

/// Carries accepted messages to the virtual phone, and tells about each delivery: a thread that takes its work from the
/// journal alone, so that what a killed program left undone is done by the next one. Held messages go when the clock
/// has passed their time.
class Delivery
{
public:
    /// Makes the status message for one afsendelse that was delivered, taken back or given up, and puts it where it is read.
    using Report = std::function<base::Result<>(const store::Afsendelsespost &)>;

    Delivery(store::AfsendelseJournal journal, std::shared_ptr<base::Clock> clock, std::shared_ptr<KnobBoard> board,
             Report report);
    ~Delivery();

    /// Something was accepted, or the clock was changed: look again.
    void wake();

private:
    void loop(const std::stop_token &stop);
    /// Does all that can be done now; gives how long nothing more can happen by itself.
    std::chrono::milliseconds round(const std::stop_token &stop);
    base::Result<> deliverDue(const std::stop_token &stop, std::chrono::milliseconds &idle);
    base::Result<> deliver(const store::Afsendelsespost &post);
    base::Result<> reportDelivered(const std::stop_token &stop);
    bool meetsKnobs(protocols::KnobDoor step);

    store::AfsendelseJournal m_journal;
    std::shared_ptr<base::Clock> m_clock;
    std::shared_ptr<KnobBoard> m_board;
    Report m_report;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_woken = true;
    std::jthread m_thread; // last: starts when all else stands, ends first
};

} // namespace nemsms::counterpart
