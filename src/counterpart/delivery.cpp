// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/delivery.h"

#include <QLoggingCategory>

namespace nemsms::counterpart {

namespace {

Q_LOGGING_CATEGORY(log, "nemsms.counterpart.delivery")

constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
constexpr std::chrono::milliseconds afterFailure = std::chrono::seconds(1);

} // namespace

Delivery::Delivery(store::AfsendelseJournal journal, std::shared_ptr<base::Clock> clock, std::shared_ptr<KnobBoard> board,
                   Report report)
    : m_journal(std::move(journal)), m_clock(std::move(clock)), m_board(std::move(board)), m_report(std::move(report)),
      m_thread([this](const std::stop_token &stop) { loop(stop); })
{
}

Delivery::~Delivery() = default;

void Delivery::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_one();
}

void Delivery::loop(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        {
            const std::lock_guard lock(m_mutex);
            m_woken = false;
        }
        const std::chrono::milliseconds idle = round(stop);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, idle, [this] { return m_woken; });
    }
}

std::chrono::milliseconds Delivery::round(const std::stop_token &stop)
{
    std::chrono::milliseconds idle = longest;
    auto done = deliverDue(stop, idle);
    if (done) {
        done = reportDelivered(stop);
    }
    if (!done) {
        qCWarning(log).noquote() << done.error().message.code << done.error().detail;
        return afterFailure;
    }
    return idle;
}

base::Result<> Delivery::deliverDue(const std::stop_token &stop, std::chrono::milliseconds &idle)
{
    const auto waiting = m_journal.undelivered();
    if (!waiting) {
        return waiting.error();
    }
    for (const store::Afsendelsespost &post : *waiting) {
        if (stop.stop_requested()) {
            return {};
        }
        const qint64 early = post.tidligst.isValid() ? m_clock->now().msecsTo(post.tidligst) : 0;
        if (early > 0) {
            idle = std::min(idle, std::chrono::milliseconds(early));
            continue;
        }
        if (!meetsKnobs(protocols::KnobDoor::Delivery)) {
            return {};
        }
        if (const auto done = deliver(post); !done) {
            return done.error();
        }
    }
    return {};
}

/// One that waited for its day goes only to somebody who is still enrolled.
base::Result<> Delivery::deliver(const store::Afsendelsespost &post)
{
    if (post.isMemo() && post.tidligst.isValid()) {
        const auto refused = m_journal.refuseStranger(post.nummer, m_clock->now());
        if (!refused || *refused) {
            return refused ? base::Result<>() : base::Result<>(refused.error());
        }
    }
    return m_journal.deliver(post.nummer, m_clock->now());
}

base::Result<> Delivery::reportDelivered(const std::stop_token &stop)
{
    const auto delivered = m_journal.unreported();
    if (!delivered) {
        return delivered.error();
    }
    for (const store::Afsendelsespost &post : *delivered) {
        if (stop.stop_requested()) {
            return {};
        }
        if (!meetsKnobs(protocols::KnobDoor::Status)) {
            return {};
        }
        if (const auto done = m_report(post); !done) {
            return done.error();
        }
    }
    return {};
}

/// Inside the house only time can go wrong: Delay and Hang. False when the platform closes meanwhile.
bool Delivery::meetsKnobs(protocols::KnobDoor step)
{
    const Faults faults = m_board->take(step, false);
    return std::all_of(faults.knobs.begin(), faults.knobs.end(),
                       [&](const protocols::Knob &knob) { return m_board->wait(knob, faults); });
}

} // namespace nemsms::counterpart
