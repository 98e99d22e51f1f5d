// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <mutex>

namespace nemsms::platform {

/// Messages that came already, for as long as their own times would let them in again. Used by any thread.
class ReplayMemory
{
public:
    /// True when nobody sent this MessageID since it could count; remembers it. `now` by the platform's clock.
    [[nodiscard]] bool isFirst(const QString &messageId, const QDateTime &now);

private:
    std::mutex m_mutex;
    QHash<QString, QDateTime> m_seen; ///< MessageID -> when it came
};

} // namespace nemsms::platform
