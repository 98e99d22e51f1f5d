// SPDX-License-Identifier: GPL-3.0-or-later
// When the next message of a running batch is begun.
#include "usecases/batchcourse.h"

#include "domain/sendetidsrum.h"
#include "usecases/pause.h"

namespace nemsms::usecases {

using std::chrono::milliseconds;

namespace {

/// Longer than this a run does not wait for its next moment: the queue goes on by itself then.
constexpr qint64 longestHold = 60'000;
/// A message that is begun so shortly before 22:00 might arrive after it.
constexpr int closingMargin = 5;
constexpr milliseconds breath {50};

qint64 paceWait(const BatchCourse &course)
{
    return course.batch.takt > 0 ? course.begun * 1000 / course.batch.takt - course.running.elapsed() : 0;
}

/// How long nothing may be begun, in milliseconds; ends the run when that is too long to wait for.
qint64 waitFor(BatchCourse &course)
{
    const QDateTime now = course.connection.clock->now();
    if (!domain::maySend(now.addSecs(closingMargin)) || !domain::maySend(now)) {
        course.ended = true;
        course.goesOn = domain::nextSending(now.addSecs(domain::maySend(now) ? closingMargin : 0));
        return 0;
    }
    qint64 held = course.holdUntil.isValid() ? now.msecsTo(course.holdUntil) : 0;
    if (held > longestHold) {
        course.ended = true;
        course.goesOn = course.holdUntil;
        return 0;
    }
    return std::max(held, paceWait(course));
}

} // namespace

base::Job<std::optional<domain::TestSms>> nextOf(Course course)
{
    while (true) {
        const auto looked = co_await look(course);
        if (!looked) {
            course->stopFor(looked.error());
        }
        const qint64 wait = course->ended || course->stop.stop_requested() ? 0 : waitFor(*course);
        if (course->ended || course->stop.stop_requested() || course->ready.empty()) {
            co_return std::optional<domain::TestSms>();
        }
        if (wait <= 0) {
            break;
        }
        const auto rested = co_await pauseFor(std::min(milliseconds(wait), breath), course->stop);
        if (!rested) {
            co_return rested.error();
        }
    }
    ++course->begun;
    const domain::TestSms sms = course->ready.front();
    course->ready.pop_front();
    co_return std::optional<domain::TestSms>(sms);
}

base::Job<> look(Course course)
{
    constexpr qint64 everyMs = 250;
    constexpr qint64 signEveryMs = 5000;
    if (course->looking || (course->signalled.isValid() && course->looked.elapsed() < everyMs)) {
        co_return base::Result<>();
    }
    course->looking = true;
    store::SmsBatchStore batches(*course->parts->access->store);
    const QString id = course->batch.id;
    if (!course->signalled.isValid() || course->signalled.elapsed() > signEveryMs) {
        course->signalled.start();
        const QDateTime machine = course->parts->access->clock->now();
        const auto alive = co_await batches.setLivstegn(id, machine);
        if (!alive) {
            co_return alive.error();
        }
    }
    const auto row = co_await batches.find(id);
    if (row && row->tilstand != "koerer") {
        course->ended = true;
    }
    const domain::Miljoe miljoe = course->connection.miljoe;
    if (course->connection.simuleret() && !course->holdUntil.isValid()) { // its clock can be set from outside
        const auto connection = co_await course->parts->connections->to(miljoe);
        if (connection) {
            course->connection = *connection;
        }
    }
    course->looked.start();
    course->looking = false;
    co_return row ? base::Result<>() : base::Result<>(row.error());
}

} // namespace nemsms::usecases
