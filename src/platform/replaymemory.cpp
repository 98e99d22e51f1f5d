// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/replaymemory.h"

namespace nemsms::platform {

namespace {

/// A message counts for five minutes, and clocks may differ by five: so long one could come again.
constexpr qint64 windowSeconds = 15 * 60;
constexpr qsizetype sweepFrom = 1024;

} // namespace

bool ReplayMemory::isFirst(const QString &messageId, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    const auto isOver = [&now](const QDateTime &came) { return qAbs(came.secsTo(now)) > windowSeconds; };
    if (m_seen.size() >= sweepFrom) {
        m_seen.removeIf([&isOver](QHash<QString, QDateTime>::iterator one) { return isOver(one.value()); });
    }
    const auto before = m_seen.constFind(messageId);
    const bool first = before == m_seen.constEnd() || isOver(*before);
    if (first) {
        m_seen.insert(messageId, now);
    }
    return first;
}

} // namespace nemsms::platform
