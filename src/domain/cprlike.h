// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace nemsms::domain {

/// A stretch of a text, in its own units.
struct Stretch {
    qsizetype position = 0;
    qsizetype length = 0;
};

/// The first stretch from `from` on that reads as a CPR: DDMMYY, also as DD MM YY, and four digits, with or without one
/// hyphen (of any kind), full stop or slash between and a space on each side of it, day 01-31 or 61-91, month 01-12, and
/// no digit right before or behind.
[[nodiscard]] std::optional<Stretch> findCprLike(QStringView text, qsizetype from = 0);
/// The same in bytes (UTF-8 or any encoding that keeps ASCII).
[[nodiscard]] std::optional<Stretch> findCprLike(QByteArrayView text, qsizetype from = 0);

} // namespace nemsms::domain
