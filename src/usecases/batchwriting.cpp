// SPDX-License-Identifier: GPL-3.0-or-later
// How the answers of a running batch get into the store.
#include "usecases/batchcourse.h"

#include "store/exchangestore.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// More than this at once would keep other writers waiting.
constexpr qsizetype atOnce = 100;

QByteArray codeOf(const domain::TestSms &sms)
{
    return domain::testSmsTable().field("tilstand")->choices.at(int(sms.tilstand)).code;
}

/// It stands in the store as `saved` now.
void settle(BatchCourse &course, const BatchCourse::Outcome &outcome, const domain::TestSms &saved)
{
    --course.states["ikoe"];
    ++course.states[codeOf(saved)];
    if (outcome.again) {
        course.ready.push_back(saved);
    }
}

base::Job<QList<base::Record>> write(Course course, QList<BatchCourse::Outcome> some)
{
    store::ChangeSet set;
    set.kind = "batch";
    set.reason = course->batch.navn;
    QList<store::ExchangeRow> rows;
    for (const auto &one : some) {
        const base::Record changed = std::make_shared<domain::TestSms>(one.sms);
        set.changes += store::RecordChange::revise(domain::testSmsTable(), changed);
        if (one.exchange) {
            rows += *one.exchange;
            rows.last().testSmsId = one.sms.id;
        }
    }
    store::ExchangeStore exchanges(*course->parts->access->store);
    const store::Actor actor = course->parts->access->actor;
    co_return co_await exchanges.applyAll(set, rows, actor);
}

/// One of many was moved by another program: each by itself, and that one is left as it is there.
base::Job<> writeEach(Course course, QList<BatchCourse::Outcome> some)
{
    for (const auto &one : some) {
        const QList<BatchCourse::Outcome> alone {one};
        const auto saved = co_await write(course, alone);
        if (saved) {
            settle(*course, one, static_cast<const domain::TestSms &>(*saved->first()));
        } else if (saved.error().kind != base::ErrorKind::Conflict) {
            co_return saved.error();
        }
    }
    co_return base::Result<>();
}

void tell(const BatchCourse &course)
{
    if (!course.listener) {
        return;
    }
    BatchProgress progress;
    progress.batch = course.batch;
    for (auto one = course.states.cbegin(); one != course.states.cend(); ++one) {
        progress.batch.states.insert(one.key(), one.value());
    }
    progress.goesOn = course.holdUntil;
    course.listener(progress);
}

} // namespace

base::Job<> writeAnswers(Course course)
{
    if (std::exchange(course->writing, true)) {
        co_return base::Result<>();
    }
    base::Result<> outcome;
    while (!course->answered.isEmpty() && outcome) {
        const QList<BatchCourse::Outcome> some = course->answered.first(std::min(course->answered.size(), atOnce));
        course->answered.remove(0, some.size());
        const auto saved = co_await write(course, some);
        if (saved) {
            for (qsizetype i = 0; i < some.size(); ++i) {
                settle(*course, some.at(i), static_cast<const domain::TestSms &>(*saved->at(i)));
            }
        } else if (saved.error().kind == base::ErrorKind::Conflict) {
            const auto each = co_await writeEach(course, some);
            outcome = each;
        } else {
            outcome = saved.error();
        }
        tell(*course);
    }
    course->writing = false;
    co_return outcome;
}

} // namespace nemsms::usecases
