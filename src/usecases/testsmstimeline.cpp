// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/testsmstimeline.h"

#include "base/clock.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Leveringsbevis;
using domain::TestSmsTilstand;

namespace {

TimelinePoint point(const QDateTime &time, TestSmsTilstand tilstand, const char *message, QVariantMap arguments = {},
                     const QString &reference = {})
{
    return {time, toCode(tilstand), {message, std::move(arguments)}, reference, {}};
}

/// Something that has not happened: it led to no state.
TimelinePoint awaited(const char *message)
{
    return {{}, {}, {message, {}}, {}, {}};
}

/// When it goes again, or that a person must say so.
TimelinePoint queued(const domain::TestSms &sms)
{
    if (!sms.naesteForsoeg.isValid()) {
        return awaited("testsms.line.queued");
    }
    const QDateTime next = sms.naesteForsoeg.toTimeZone(base::danishTime());
    return {{}, {}, {"testsms.line.again", {{u"moment"_s, next.toString(u"dd-MM-yyyy HH:mm:ss"_s)}, {u"attempts"_s, sms.forsoeg}}}, u"SF2250 1.2.5, 3.1.4.4"_s, {}};
}

/// Tries that got no usable answer: each of them is a point, since nobody knows whether the message arrived.
QList<TimelinePoint> unanswered(const QList<Udveksling> &exchanges)
{
    QList<TimelinePoint> points;
    for (const auto &one : exchanges) {
        if (one.unanswered && isSending(one.operation)) {
            TimelinePoint tried = point(one.time, TestSmsTilstand::IKoe, "testsms.line.unanswered", {{u"url"_s, one.address}});
            tried.udvekslingId = one.id;
            points += tried;
        }
    }
    return points;
}

QString answeringExchange(const QList<Udveksling> &exchanges)
{
    for (auto one = exchanges.crbegin(); one != exchanges.crend(); ++one) {
        if (!one->unanswered && isSending(one->operation)) {
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
    if (sms.leveringsbevis == Leveringsbevis::Forretningskvittering) {
        return point(sms.afleveretTid, TestSmsTilstand::Afleveret, "testsms.line.receipted", {{u"id"_s, sms.bevisAf}},
                     u"NgDP receiptStatus COMPLETED"_s);
    }
    return point(sms.afleveretTid, TestSmsTilstand::Afleveret, "testsms.line.delivered", {{u"id"_s, sms.bevisAf}},
                 u"SF1600 DigitalPost_StatusPrint"_s);
}

TimelinePoint acceptance(const domain::TestSms &sms)
{
    if (sms.vej == domain::Afsendelsesvej::Memo) {
        return point(sms.accepteretTid, TestSmsTilstand::Accepteret, "testsms.line.accepted.memo",
                     {{u"id"_s, sms.transmissionId}}, u"SF1601"_s);
    }
    return point(sms.accepteretTid, TestSmsTilstand::Accepteret, "testsms.line.accepted", {}, u"SF2250 1.2.4"_s);
}

QList<TimelinePoint> afterAcceptance(const domain::TestSms &sms, bool hasDueslag)
{
    if (sms.tilstand == TestSmsTilstand::Afleveret) {
        return {delivered(sms)};
    }
    const bool memo = sms.vej == domain::Afsendelsesvej::Memo;
    const char *waiting = !hasDueslag             ? "testsms.line.nodueslag"
                          : memo && sms.simuleret ? "testsms.line.waiting.receipt"
                                                  : "testsms.line.waiting";
    QList<TimelinePoint> points;
    if (sms.tilstand == TestSmsTilstand::Afventer && sms.leveresTidligst.isValid()) {
        points += point(sms.accepteretTid, TestSmsTilstand::Afventer, "testsms.line.heldday",
                        {{u"day"_s, sms.leveresTidligst.toString(u"dd-MM-yyyy"_s)}}, u"MeMo doNotDeliverUntilDate"_s);
    } else if (sms.tilstand == TestSmsTilstand::Afventer) {
        points += point(sms.accepteretTid, TestSmsTilstand::Afventer, "testsms.line.held", {}, u"SF2250 1.2.5"_s);
    }
    points += awaited(waiting);
    return points;
}

} // namespace

QByteArray toCode(TestSmsTilstand tilstand)
{
    return domain::testSmsTable().field("tilstand")->choices.at(int(tilstand)).code;
}

QList<TimelinePoint> timelineFor(const domain::TestSms &sms, const QList<Udveksling> &exchanges, bool hasDueslag)
{
    const bool memo = sms.vej == domain::Afsendelsesvej::Memo;
    QList<TimelinePoint> points {point(sms.forberedtTid, TestSmsTilstand::Forberedt, "testsms.line.prepared",
                                        {{u"id"_s, memo ? sms.messageUuid : sms.identifikator}})};
    points += unanswered(exchanges);
    if (sms.accepteretTid.isValid()) {
        TimelinePoint accepted = acceptance(sms);
        accepted.udvekslingId = answeringExchange(exchanges);
        points += accepted;
    }
    switch (sms.tilstand) {
    case TestSmsTilstand::Forberedt:
    case TestSmsTilstand::IKoe:
        points += queued(sms);
        break;
    case TestSmsTilstand::Accepteret:
    case TestSmsTilstand::Afventer:
    case TestSmsTilstand::Afleveret:
        points += afterAcceptance(sms, hasDueslag);
        break;
    case TestSmsTilstand::Fejlet: {
        TimelinePoint failed = point(exchanges.isEmpty() ? sms.forberedtTid : exchanges.last().time,
                                      TestSmsTilstand::Fejlet, "testsms.line.failed",
                                      {{u"code"_s, sms.fejlkode}, {u"text"_s, sms.fejltekst}});
        if (sms.fejlkode == u"smsbatch.doubt"_s) { // our own word, not the counterpart's
            failed.message = {"smsbatch.doubt", {}};
        }
        failed.udvekslingId = answeringExchange(exchanges);
        points += failed;
        break;
    }
    case TestSmsTilstand::Tilbagekaldt:
        points += point(sms.tilbagekaldtTid, TestSmsTilstand::Tilbagekaldt, "testsms.line.recalled");
        break;
    }
    return points;
}

} // namespace nemsms::usecases
