// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/platformclock.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace nemsms::platform {

/// What control/clock is asked: each part may be absent. Freezing comes first, then setting, then advancing.
struct ClockChange {
    std::optional<QDateTime> set;
    std::optional<qint64> advanceMilliseconds;
    std::optional<bool> freeze;
};

/// A moment in ISO 8601; without an offset it is Danish time. Errors: platform.clock.moment;
/// platform.clock.gap for a Danish time that summer time skips.
[[nodiscard]] base::Result<QDateTime> parseMoment(const QString &text);
/// {"set": moment, "advance": seconds (a fraction is allowed), "freeze": bool}. Errors: platform.clock.change,
/// platform.clock.moment.
[[nodiscard]] base::Result<ClockChange> parseClockChange(const QByteArray &json);
base::Result<> applyClockChange(const ClockChange &change, PlatformClock &clock);

} // namespace nemsms::platform
