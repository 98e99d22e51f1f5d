// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>

namespace nemsms::domain {

/// How long a message waits after so many attempts that nobody answered, before jitter: 5 s after the first, twice as
/// long after each further one, at most 15 minutes. 0 when none was made.
[[nodiscard]] std::chrono::milliseconds backoff(qint64 attempts);

/// When a message of the queue goes out next: at `last` itself when no attempt was made, else after half to the whole
/// of backoff(attempts), and never outside the sending hours (SF2250 1.2.5): what would fall there goes within the
/// first two minutes after 08:00:00. `last` is when the latest attempt ended, or the message was prepared. The jitter is drawn from
/// the identifier, so that every program that looks finds the same moment and a thousand messages do not come at once.
[[nodiscard]] QDateTime nextAttempt(const QString &identifikator, qint64 attempts, const QDateTime &last);

} // namespace nemsms::domain
