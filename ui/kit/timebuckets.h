// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace nemsms::ui {

/// How many of one series an hour had.
struct HourCount {
    int series = 0;
    QDateTime time; ///< the hour's first moment
    qint64 count = 0;
};

/// One bar: what happened from a moment until the next bar's.
struct TimeBucket {
    QDateTime from;
    QDateTime until;
    QList<qint64> counts; ///< by series

    [[nodiscard]] qint64 total() const;
};

enum class BucketSize { Hour, Day, Month };

/// Bars of hours, days or months of Danish time, without a gap from the first count to the last: the smallest size that
/// needs at most `most` bars, or months, of which the oldest are left out beyond a thousand.
struct TimeBuckets {
    BucketSize size = BucketSize::Hour;
    QList<TimeBucket> bars;

    [[nodiscard]] static TimeBuckets of(const QList<HourCount> &counts, int series, int most);
};

} // namespace nemsms::ui
