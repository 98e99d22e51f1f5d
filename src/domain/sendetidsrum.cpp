// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendetidsrum.h"

#include "base/clock.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

constexpr QTime opens = QTime::fromMSecsSinceStartOfDay(8 * 3'600'000);
constexpr QTime closes = QTime::fromMSecsSinceStartOfDay(22 * 3'600'000);

bool isOpen(QTime danish)
{
    return danish >= opens && danish < closes;
}

} // namespace

bool maySend(const QDateTime &moment)
{
    return moment.isValid() && isOpen(moment.toTimeZone(base::danishTime()).time());
}

QDateTime nextSending(const QDateTime &moment)
{
    const QDateTime danish = moment.toTimeZone(base::danishTime());
    if (!danish.isValid() || isOpen(danish.time())) {
        return moment.toUTC();
    }
    const QDate day = danish.time() < opens ? danish.date() : danish.date().addDays(1);
    return QDateTime(day, opens, base::danishTime()).toUTC();
}

base::Findings checkSendetidsrum(const QDateTime &moment)
{
    if (maySend(moment)) {
        return {};
    }
    const auto danish = [](const QDateTime &when) {
        return when.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s);
    };
    return {base::makeFinding(base::Severity::Error, "sms.hours",
                              {{u"moment"_s, danish(moment)}, {u"next"_s, danish(nextSending(moment))}},
                              u"SF2250 1.2.5"_s)};
}

} // namespace nemsms::domain
