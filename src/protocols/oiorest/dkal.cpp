// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/dkal.h"

#include "base/clock.h"

namespace nemsms::protocols::dkal {

void declare(XmlWriter &writer)
{
    writer.declare("dkal", ns).declare("adir", adirNs);
}

void writeIdentitet(XmlWriter &writer, const domain::Modtager &modtager)
{
    writer.element(domain::isBorger(modtager) ? "adir:CPRnummerIdentifikator" : "adir:CVRnummerIdentifikator",
                   domain::toString(modtager));
}

base::Result<domain::Modtager> readIdentitet(const XmlElement &identitet)
{
    const XmlElement cpr = identitet.child({adirNs, "CPRnummerIdentifikator"});
    const XmlElement cvr = identitet.child({adirNs, "CVRnummerIdentifikator"});
    const auto refused = [](const base::Error &cause) {
        return cause.asCauseOf(base::makeError(base::ErrorKind::InvalidInput, "dkal.identitet"));
    };
    if (!cpr.isNull()) {
        const auto parsed = domain::Cpr::parse(cpr.text());
        return parsed ? base::Result<domain::Modtager>(*parsed) : base::Result<domain::Modtager>(refused(parsed.error()));
    }
    if (!cvr.isNull()) {
        const auto parsed = domain::Cvr::parse(cvr.text());
        return parsed ? base::Result<domain::Modtager>(*parsed) : base::Result<domain::Modtager>(refused(parsed.error()));
    }
    return base::failure(base::ErrorKind::InvalidInput, "dkal.identitet");
}

QString dateTimeText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString preciseDateTimeText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readDateTime(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime) {
        moment = QDateTime(moment.date(), moment.time(), base::danishTime());
    }
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

std::optional<bool> readBoolean(const QString &text)
{
    const QString word = text.trimmed();
    if (word == QLatin1String("true") || word == QLatin1String("1")) {
        return true;
    }
    if (word == QLatin1String("false") || word == QLatin1String("0")) {
        return false;
    }
    return std::nullopt;
}

} // namespace nemsms::protocols::dkal
