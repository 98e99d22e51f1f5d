// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendetidsrum.h"

#include "base/clock.h"
#include "domain/generated.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
}

/// Denmark's offset by the rule of the union, worked out without a zone database: summer time from 01:00 UTC on the
/// last Sunday of March to 01:00 UTC on the last Sunday of October.
int danishOffsetHours(const QDateTime &moment)
{
    const auto lastSunday = [&](int month) {
        QDate day(moment.date().year(), month, 31);
        return QDateTime(day.addDays(-(day.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
    };
    return moment >= lastSunday(3) && moment < lastSunday(10) ? 2 : 1;
}

bool mayByHand(const QDateTime &moment)
{
    const int hour = moment.addSecs(3600 * danishOffsetHours(moment)).time().hour();
    return hour >= 8 && hour < 22;
}

} // namespace

class tst_sendetidsrum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("may");
        QTest::addColumn<QDateTime>("next");

        const auto row = [](const char *name, const char *moment, bool may, const char *next) {
            QTest::newRow(name) << utc(moment) << may << utc(next);
        };
        row("winter 07:59:59.999", "2026-11-24T06:59:59.999Z", false, "2026-11-24T07:00:00Z");
        row("winter 08:00:00", "2026-11-24T07:00:00Z", true, "2026-11-24T07:00:00Z");
        row("winter 21:59:59.999", "2026-11-24T20:59:59.999Z", true, "2026-11-24T20:59:59.999Z");
        row("winter 22:00:00", "2026-11-24T21:00:00Z", false, "2026-11-25T07:00:00Z");
        row("winter midnight", "2026-11-24T23:00:00Z", false, "2026-11-25T07:00:00Z");
        row("summer 07:59:59", "2026-07-01T05:59:59Z", false, "2026-07-01T06:00:00Z");
        row("summer 08:00:00", "2026-07-01T06:00:00Z", true, "2026-07-01T06:00:00Z");
        row("summer 22:00:00", "2026-07-01T20:00:00Z", false, "2026-07-02T06:00:00Z");
        row("evening before the spring night", "2026-03-28T21:00:00Z", false, "2026-03-29T06:00:00Z");
        row("in the hour that is not", "2026-03-29T01:30:00Z", false, "2026-03-29T06:00:00Z");
        row("evening before the autumn night", "2026-10-24T20:00:00Z", false, "2026-10-25T07:00:00Z");
        row("first 02:30 of two", "2026-10-25T00:30:00Z", false, "2026-10-25T07:00:00Z");
        row("second 02:30 of two", "2026-10-25T01:30:00Z", false, "2026-10-25T07:00:00Z");
        row("new year's eve", "2026-12-31T22:30:00Z", false, "2027-01-01T07:00:00Z");
        row("Sunday is a day like others", "2026-11-22T09:00:00Z", true, "2026-11-22T09:00:00Z");
    }

    void boundaries()
    {
        QFETCH(QDateTime, moment);
        QTEST(maySend(moment), "may");
        QTEST(nextSending(moment), "next");
        QTEST(base::acceptable(checkSendetidsrum(moment)), "may");
    }

    void everyMinuteOfBothNights()
    {
        for (const auto &start : {utc("2026-03-28T12:00:00Z"), utc("2026-10-24T12:00:00Z")}) {
            for (int minute = 0; minute < 2 * 24 * 60; ++minute) {
                const QDateTime moment = start.addSecs(minute * 60);
                QCOMPARE(maySend(moment), mayByHand(moment));
                QDateTime next = moment;
                while (!mayByHand(next)) {
                    next = next.addSecs(60);
                }
                QCOMPARE(nextSending(moment), next);
            }
        }
    }

    void theZoneOfTheMomentDoesNotMatter()
    {
        const QDateTime moment = utc("2026-11-24T07:00:00Z");
        QVERIFY(maySend(moment.toTimeZone(base::danishTime())));
        QVERIFY(maySend(moment.toOffsetFromUtc(-11 * 3600)));
        QCOMPARE(nextSending(moment.toTimeZone(base::danishTime())).timeSpec(), Qt::UTC);
    }

    void theFindingTellsTheNextTime()
    {
        const auto found = checkSendetidsrum(utc("2026-10-24T20:00:00Z"));
        QCOMPARE(test::codes(found), QByteArrayList {"sms.hours"});
        QCOMPARE(found.first().reference, u"SF2250 1.2.5"_s);
        QCOMPARE(found.first().message.arguments.value(u"moment"_s).toString(), u"24-10-2026 22:00"_s);
        QCOMPARE(found.first().message.arguments.value(u"next"_s).toString(), u"25-10-2026 08:00"_s);
        QVERIFY(test::allSpeak(found));
    }

    void noMomentIsNoPermission()
    {
        QVERIFY(!maySend(QDateTime()));
    }
};

NEMSMS_TEST(tst_sendetidsrum)
#include "tst_sendetidsrum.moc"
