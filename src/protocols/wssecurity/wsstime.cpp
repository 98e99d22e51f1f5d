// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/wssecurity/wsstime.h"

#include "base/clock.h"
#include "protocols/wssecurity/wssnames.h"

namespace nemsms::protocols {

namespace {

constexpr qint64 toleratedSeconds = std::chrono::seconds(wss::tolerance).count();

QString shown(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(QStringLiteral("dd-MM-yyyy HH:mm:ss"));
}

} // namespace

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> readMoment(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeSpec(Qt::UTC);
    }
    return moment.toUTC();
}

base::Result<MessageTimes> readTimestamp(const XmlElement &timestamp)
{
    const auto created = readMoment(timestamp.child({wss::wsuNs, "Created"}).text());
    const auto expires = readMoment(timestamp.child({wss::wsuNs, "Expires"}).text());
    if (!created || !expires || *expires <= *created) {
        return base::failure(base::ErrorKind::InvalidInput, "wss.header",
                             {{QStringLiteral("element"), QStringLiteral("Timestamp")}});
    }
    return MessageTimes {*created, *expires};
}

base::Result<> judgeTimes(const MessageTimes &times, const QDateTime &now)
{
    const bool early = now.secsTo(times.created) > toleratedSeconds;
    const bool late = times.expires.secsTo(now) > toleratedSeconds;
    // A sender cannot make its message count for longer than we would keep it in mind.
    const bool old = times.created.secsTo(now) > 2 * toleratedSeconds;
    if (!early && !late && !old) {
        return {};
    }
    return base::failure(base::ErrorKind::InvalidInput, "wss.time",
                         {{QStringLiteral("created"), shown(times.created)}, {QStringLiteral("now"), shown(now)},
                          {QStringLiteral("n"), int(qAbs(times.created.secsTo(now)) / 60)}});
}

} // namespace nemsms::protocols
