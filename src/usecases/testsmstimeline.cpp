// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/testsmstimeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Leveringsbevis;
using domain::TestSmsTilstand;

namespace {

TimelinePoint point(const QDateTime &tid, TestSmsTilstand tilstand, const char *message, QVariantMap arguments = {},
                     const QString &reference = {})
{
    return {tid, toCode(tilstand), {message, std::move(arguments)}, reference, {}};
}

/// Tries that got no usable answer: each of them is a point, since nobody knows whether the message arrived.
QList<TimelinePoint> unanswered(const QList<Udveksling> &udvekslinger)
{
    QList<TimelinePoint> points;
    for (const auto &one : udvekslinger) {
        if (one.ubesvaret && one.operation == afsendBrevOperation) {
            TimelinePoint tried = point(one.tid, TestSmsTilstand::IKoe, "testsms.line.unanswered", {{u"url"_s, one.modpart}});
            tried.udvekslingId = one.id;
            points += tried;
        }
    }
    return points;
}

QString answeringExchange(const QList<Udveksling> &udvekslinger)
{
    for (auto one = udvekslinger.crbegin(); one != udvekslinger.crend(); ++one) {
        if (!one->ubesvaret && one->operation == afsendBrevOperation) {
            return one->id;
        }
    }
    return {};
}

TimelinePoint delivered(const domain::TestSms &sms)
{
    if (sms.leveringsbevis == Leveringsbevis::Tester) {
        return point(sms.afleveretTid, TestSmsTilstand::Afleveret, "testsms.line.ticked", {{u"who"_s, sms.bevisAf}});
    }
    return point(sms.afleveretTid, TestSmsTilstand::Afleveret, "testsms.line.delivered", {{u"id"_s, sms.bevisAf}},
                 u"SF1600 DigitalPost_StatusPrint"_s);
}

QList<TimelinePoint> afterAcceptance(const domain::TestSms &sms, bool harDueslag)
{
    if (sms.tilstand == TestSmsTilstand::Afleveret) {
        return {delivered(sms)};
    }
    const char *waiting = harDueslag ? "testsms.line.waiting" : "testsms.line.nodueslag";
    QList<TimelinePoint> points;
    if (sms.tilstand == TestSmsTilstand::Afventer) {
        points += point(sms.accepteretTid, TestSmsTilstand::Afventer, "testsms.line.held", {}, u"SF2250 1.2.5"_s);
    }
    points += point({}, TestSmsTilstand::Afleveret, waiting);
    return points;
}

} // namespace

QByteArray toCode(TestSmsTilstand tilstand)
{
    return domain::testSmsTable().field("tilstand")->choices.at(int(tilstand)).code;
}

QList<TimelinePoint> timelineFor(const domain::TestSms &sms, const QList<Udveksling> &udvekslinger, bool harDueslag)
{
    QList<TimelinePoint> points {point(sms.forberedtTid, TestSmsTilstand::Forberedt, "testsms.line.prepared",
                                        {{u"id"_s, sms.identifikator}})};
    points += unanswered(udvekslinger);
    if (sms.accepteretTid.isValid()) {
        TimelinePoint accepted = point(sms.accepteretTid, TestSmsTilstand::Accepteret, "testsms.line.accepted", {},
                                        u"SF2250 1.2.4"_s);
        accepted.udvekslingId = answeringExchange(udvekslinger);
        points += accepted;
    }
    switch (sms.tilstand) {
    case TestSmsTilstand::Forberedt:
    case TestSmsTilstand::IKoe:
        points += point({}, TestSmsTilstand::Accepteret, "testsms.line.queued");
        break;
    case TestSmsTilstand::Accepteret:
    case TestSmsTilstand::Afventer:
    case TestSmsTilstand::Afleveret:
        points += afterAcceptance(sms, harDueslag);
        break;
    case TestSmsTilstand::Fejlet: {
        TimelinePoint failed = point(udvekslinger.isEmpty() ? sms.forberedtTid : udvekslinger.last().tid,
                                      TestSmsTilstand::Fejlet, "testsms.line.failed",
                                      {{u"code"_s, sms.fejlkode}, {u"text"_s, sms.fejltekst}});
        failed.udvekslingId = answeringExchange(udvekslinger);
        points += failed;
        break;
    }
    case TestSmsTilstand::Tilbagekaldt:
        points += point({}, TestSmsTilstand::Tilbagekaldt, "testsms.line.recalled");
        break;
    }
    return points;
}

} // namespace nemsms::usecases
