// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms::base;

class tst_clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frozenStandsStill()
    {
        const QDateTime start(QDate(2026, 11, 24), QTime(10, 0), danishTime());
        SimulatedClock clock(start, true);
        QCOMPARE(clock.now(), start.toUTC());
        QVERIFY(clock.isFrozen());
        clock.advance(1500);
        QCOMPARE(clock.now(), start.toUTC().addMSecs(1500));
    }

    void runsOnFromItsStart()
    {
        const QDateTime start(QDate(2026, 11, 24), QTime(10, 0), danishTime());
        SimulatedClock clock(start);
        QTRY_VERIFY(clock.now() > start.toUTC());
        clock.setFrozen(true);
        const QDateTime stood = clock.now();
        QCOMPARE(clock.now(), stood);
        clock.set(start.addDays(1));
        QCOMPARE(clock.now(), start.addDays(1).toUTC());
    }

    void danishTimeKnowsBothDstNights()
    {
        QCOMPARE(QDateTime(QDate(2026, 3, 28), QTime(12, 0), danishTime()).offsetFromUtc(), 3600);
        QCOMPARE(QDateTime(QDate(2026, 3, 29), QTime(12, 0), danishTime()).offsetFromUtc(), 7200);
        QCOMPARE(QDateTime(QDate(2026, 10, 25), QTime(12, 0), danishTime()).offsetFromUtc(), 3600);
    }
};

NEMSMS_TEST(tst_clock)
#include "tst_clock.moc"
