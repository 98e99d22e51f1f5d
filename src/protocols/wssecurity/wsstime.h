// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocols/xml/xmlelement.h"

#include <QDateTime>
#include <optional>

namespace nemsms::protocols {

/// xs:dateTime in UTC with milliseconds, as messages and tokens carry it.
[[nodiscard]] QString momentText(const QDateTime &moment);
/// None when it is no moment; one without a zone is UTC.
[[nodiscard]] std::optional<QDateTime> readMoment(const QString &text);

/// wsu:Timestamp of a message.
struct MessageTimes {
    QDateTime created;
    QDateTime expires;
};
/// Error: wss.header {element}.
[[nodiscard]] base::Result<MessageTimes> readTimestamp(const XmlElement &timestamp);
/// Judges it at `now`, with the tolerance between two clocks. Error: wss.time {created, now, n} (n = minutes apart): it
/// was made too early or too late, which mostly means that one of the two clocks is wrong.
[[nodiscard]] base::Result<> judgeTimes(const MessageTimes &times, const QDateTime &now);

} // namespace nemsms::protocols
