// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nemsms::store {

/// How the store writes points in time: ISO 8601 in UTC with milliseconds, so that text sorts as time; '' = none.
[[nodiscard]] inline QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
}

[[nodiscard]] inline QDateTime timeFrom(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace nemsms::store
