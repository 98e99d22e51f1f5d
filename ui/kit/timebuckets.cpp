// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timebuckets.h"

#include "base/clock.h"

#include <numeric>

namespace nemsms::ui {

namespace {

constexpr qsizetype MostBars = 1000;

/// The first moment of the bar that `moment` (Danish time) lies in.
QDateTime startOf(const QDateTime &moment, BucketSize size)
{
    const QDate day = moment.date();
    switch (size) {
    case BucketSize::Hour: // an hour that the clock goes through twice is two bars: reckoned from the moment, not the words
        return moment.addMSecs(-moment.time().msecsSinceStartOfDay() % 3'600'000);
    case BucketSize::Day:
        return day.startOfDay(base::danishTime());
    case BucketSize::Month:
        return QDate(day.year(), day.month(), 1).startOfDay(base::danishTime());
    }
    Q_UNREACHABLE();
}

QDateTime after(const QDateTime &start, BucketSize size)
{
    switch (size) {
    case BucketSize::Hour:
        return start.addSecs(3600);
    case BucketSize::Day:
        return start.date().addDays(1).startOfDay(base::danishTime());
    case BucketSize::Month:
        return start.date().addMonths(1).startOfDay(base::danishTime());
    }
    Q_UNREACHABLE();
}

/// How many bars that span needs, about.
qint64 barsOf(const QDateTime &first, const QDateTime &last, BucketSize size)
{
    switch (size) {
    case BucketSize::Hour:
        return first.secsTo(last) / 3600 + 1;
    case BucketSize::Day:
        return first.daysTo(last) + 1;
    case BucketSize::Month:
        return (last.date().year() - first.date().year()) * 12 + last.date().month() - first.date().month() + 1;
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 TimeBucket::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

TimeBuckets TimeBuckets::of(const QList<HourCount> &counts, int series, int most)
{
    TimeBuckets made;
    if (counts.isEmpty()) {
        return made;
    }
    const auto earlier = [](const HourCount &one, const HourCount &other) { return one.time < other.time; };
    const auto [oldest, newest] = std::minmax_element(counts.cbegin(), counts.cend(), earlier);
    const QDateTime first = oldest->time.toTimeZone(base::danishTime());
    const QDateTime last = newest->time.toTimeZone(base::danishTime());
    for (const auto size : {BucketSize::Hour, BucketSize::Day, BucketSize::Month}) {
        made.size = size;
        if (barsOf(first, last, size) <= most) {
            break;
        }
    }
    QDateTime from = startOf(first, made.size);
    while (barsOf(from, last, made.size) > MostBars) {
        from = after(from, made.size);
    }
    for (; from <= last; from = made.bars.constLast().until) {
        made.bars += {from, after(from, made.size), QList<qint64>(series, 0)};
    }
    const auto isBefore = [](const QDateTime &moment, const TimeBucket &bar) { return moment < bar.from; };
    for (const auto &one : counts) {
        const auto next = std::upper_bound(made.bars.begin(), made.bars.end(), one.time, isBefore);
        if (next != made.bars.begin()) {
            std::prev(next)->counts[one.series] += one.count;
        }
    }
    return made;
}

} // namespace nemsms::ui
