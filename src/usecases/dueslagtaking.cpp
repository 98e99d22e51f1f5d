// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/dueslagtaking.h"

#include "usecases/haendelselaesning.h"

namespace nemsms::usecases {

namespace {

/// Notes in the store what the dueslag has forgotten by now, with one audit row for each dueslag.
base::Job<bool> noteTaken(TakingPlace place, QList<store::HaendelseRow> rows)
{
    QHash<QString, QStringList> byDueslag;
    for (const auto &row : rows) {
        byDueslag[row.dueslag] += row.beskedId;
    }
    store::HaendelseStore events(*place.store);
    const QStringList all = byDueslag.keys();
    for (const QString &dueslag : all) {
        const QStringList ids = byDueslag.value(dueslag);
        const auto marked = co_await events.markAllTaken(place.miljoeId, dueslag, ids, place.actor);
        if (!marked) {
            co_return marked.error();
        }
    }
    co_return true;
}

base::Job<DueslagTaking> takePage(std::shared_ptr<Dueslagsvej> way, TakingPlace place, QList<protocols::DueslagMessage> messages)
{
    const auto read = co_await readHaendelser(messages, place.miljoeId);
    if (!read) {
        co_return read.error();
    }
    const HaendelseReading reading = *read;
    store::HaendelseStore events(*place.store);
    const auto kept = co_await events.keep(reading.rows, reading.unread);
    if (!kept) {
        co_return kept.error();
    }
    // Only now that they are committed here may the broker forget them.
    const auto confirmed = co_await way->confirm(messages);
    if (!confirmed) {
        co_return confirmed.error();
    }
    const auto noted = co_await noteTaken(place, reading.rows);
    if (!noted) {
        co_return noted.error();
    }
    DueslagTaking done;
    done.quarantined = kept->quarantined;
    for (const auto &message : messages) {
        done.taken += message.tooLarge == 0 ? 1 : 0;
        done.redelivered += message.redelivered ? 1 : 0;
    }
    co_return done;
}

} // namespace

base::Job<DueslagTaking> takeDueslag(std::shared_ptr<Dueslagsvej> way, TakingPlace place, std::stop_token stop)
{
    DueslagTaking all;
    auto coming = way->receive();
    for (;;) {
        const auto page = co_await coming;
        if (!page) {
            co_return page.error();
        }
        if (page->isEmpty() || stop.stop_requested()) {
            break;
        }
        auto next = way->receive();
        const QList<protocols::DueslagMessage> messages = *page;
        const auto done = co_await takePage(way, place, messages);
        if (!done) {
            const auto last = co_await next; // it must not outlive its way
            Q_UNUSED(last); // not confirmed: the dueslag gives it to somebody again
            co_return done.error();
        }
        all.taken += done->taken;
        all.quarantined += done->quarantined;
        all.redelivered += done->redelivered;
        coming = std::move(next);
    }
    co_return all;
}

} // namespace nemsms::usecases
