// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmsoutput.h"

#include "base/clock.h"
#include "domain/smstext.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

QString severityOf(const usecases::Check &one)
{
    return one.severity ? QString::fromLatin1(base::toCode(*one.severity)) : u"ok"_s;
}

QString wordOf(const usecases::Check &one)
{
    return one.severity ? severityWord(*one.severity, one.message.code) : base::sentence({"command.severity.ok", {}});
}

QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject checkJson(const usecases::Check &one)
{
    QJsonObject object = toJson(one.message);
    object.insert(u"check"_s, QString::fromLatin1(one.code));
    object.insert(u"severity"_s, severityOf(one));
    if (domain::isStrongWarning(one.message.code)) {
        object.insert(u"strong"_s, true);
    }
    object.insert(u"reference"_s, one.reference);
    if (!one.fix.code.isEmpty()) {
        object.insert(u"fix"_s, base::sentence(one.fix));
    }
    return object;
}

} // namespace

QString danish(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s) : QString();
}

void printCheck(Output &out, const usecases::CheckReport &report, const QJsonObject &environment)
{
    QJsonArray checks;
    for (const auto &one : report.check) {
        checks.append(checkJson(one));
        QString text = u'[' + wordOf(one) + u"] "_s + base::sentence(one.message);
        if (!one.reference.isEmpty()) {
            text += u" ["_s + one.reference + u']';
        }
        out.line(text);
        if (!one.fix.code.isEmpty()) {
            out.line(u"    "_s + base::sentence(one.fix));
        }
    }
    out.object({{u"maySend"_s, report.maySend()},
                {u"nextSending"_s, iso(report.nextSending)},
                {u"simulated"_s, report.simuleret},
                {u"environment"_s, environment},
                {u"checks"_s, checks}});
    if (report.simuleret) {
        out.line(base::sentence({"command.simulated", {}}));
    }
}

void printTimeline(Output &out, const QList<usecases::TimelinePoint> &points)
{
    for (const auto &point : points) {
        QJsonObject object = toJson(point.message);
        object.insert(u"time"_s, point.time.isValid() ? iso(point.time) : QJsonValue());
        object.insert(u"tilstand"_s, point.tilstand.isEmpty() ? QJsonValue() : QString::fromLatin1(point.tilstand));
        object.insert(u"reference"_s, point.reference);
        object.insert(u"exchange"_s, point.udvekslingId);
        out.object({{u"timeline"_s, object}});
        const QString time = point.time.isValid() ? danish(point.time) : u"..."_s;
        out.line(u"  "_s + time.leftJustified(21) + base::sentence(point.message));
    }
}

void printExchanges(Output &out, const QList<usecases::Udveksling> &exchanges)
{
    for (const auto &one : exchanges) {
        out.object({{u"exchange"_s, QJsonObject {{u"id"_s, one.id},
                                                 {u"time"_s, iso(one.time)},
                                                 {u"operation"_s, one.operation},
                                                 {u"url"_s, one.address},
                                                 {u"status"_s, one.status},
                                                 {u"milliseconds"_s, one.duration},
                                                 {u"request"_s, one.request},
                                                 {u"response"_s, one.response}}}});
        out.line(u"--- "_s + one.id + u' ' + one.operation + u' ' + one.address + u' ' + QString::number(one.status));
        out.line(one.request);
        out.line(one.response);
    }
}

} // namespace nemsms::ctl
