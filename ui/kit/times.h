// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace nemsms::ui {

/// A moment as people in Denmark read it: "10:02:11". Empty for an invalid one.
[[nodiscard]] inline QString clockWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(QStringLiteral("HH:mm:ss")) : QString();
}

/// "21-11-2026 10:02:11", Danish time.
[[nodiscard]] inline QString momentWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(QStringLiteral("dd-MM-yyyy HH:mm:ss"))
                            : QString();
}

/// "21-11-2026 10:02", Danish time.
[[nodiscard]] inline QString minuteWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(QStringLiteral("dd-MM-yyyy HH:mm")) : QString();
}

/// "22:00", Danish time.
[[nodiscard]] inline QString hourWords(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace nemsms::ui
