// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clockchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

base::Result<QDateTime> parseMoment(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || !text.contains(u'T') || moment.date().year() < 2000 || moment.date().year() > 2099) {
        return base::failure(base::ErrorKind::Usage, "platform.clock.moment", {{u"value"_s, text}});
    }
    if (moment.timeSpec() == Qt::LocalTime) {
        const QDateTime danish(moment.date(), moment.time(), base::danishTime());
        if (!danish.isValid() || danish.date() != moment.date() || danish.time() != moment.time()) { // skipped when summer time begins
            return base::failure(base::ErrorKind::Usage, "platform.clock.gap", {{u"value"_s, text}});
        }
        moment = danish;
    }
    return moment.toUTC();
}

base::Result<ClockChange> parseClockChange(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto wrong = base::failure(base::ErrorKind::InvalidInput, "platform.clock.change");
    ClockChange change;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == u"set" && field->isString()) {
            const auto moment = parseMoment(field->toString());
            if (!moment) {
                return moment.error();
            }
            change.set = *moment;
        } else if (field.key() == u"advance" && field->isDouble() && std::abs(field->toDouble()) < 1e9) {
            change.advanceMilliseconds = qRound64(field->toDouble() * 1000.0);
        } else if (field.key() == u"freeze" && field->isBool()) {
            change.freeze = field->toBool();
        } else {
            return wrong;
        }
    }
    if (object.isEmpty()) {
        return wrong;
    }
    return change;
}

base::Result<> applyClockChange(const ClockChange &change, PlatformClock &clock)
{
    base::Result<> done;
    if (change.freeze) { // first, so that a clock that is set and frozen stands at that very moment
        done = clock.setFrozen(*change.freeze);
    }
    if (done && change.set) {
        done = clock.set(*change.set);
    }
    if (done && change.advanceMilliseconds) {
        done = clock.advance(*change.advanceMilliseconds);
    }
    return done;
}

} // namespace nemsms::platform
