// SPDX-License-Identifier: GPL-3.0-or-later
// Bars over time: none is lost, and each begins where Danish clocks say.
#include "base/clock.h"
#include "support/testmain.h"
#include "ui/kit/timechart.h"

#include <QSignalSpy>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;
using ui::BucketSize;
using ui::HourCount;
using ui::TimeBuckets;

class tst_timechart : public QObject
{
    Q_OBJECT

    static QDateTime utc(const QByteArray &text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC(); }

    static qint64 totalOf(const TimeBuckets &made)
    {
        qint64 all = 0;
        for (const auto &bar : made.bars) {
            all += bar.total();
        }
        return all;
    }

private Q_SLOTS:
    void theSizeFitsTheSpan_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("bars");
        QTest::newRow("an hour") << u"2026-03-01T05:00:00Z"_s << int(BucketSize::Hour) << 1;
        QTest::newRow("five days") << u"2026-03-06T04:00:00Z"_s << int(BucketSize::Hour) << 120;
        QTest::newRow("an hour more") << u"2026-03-06T05:00:00Z"_s << int(BucketSize::Day) << 6;
        QTest::newRow("through the lost hour of spring") << u"2026-05-01T05:00:00Z"_s << int(BucketSize::Day) << 62;
        QTest::newRow("a year") << u"2027-03-01T05:00:00Z"_s << int(BucketSize::Month) << 13;
    }

    void theSizeFitsTheSpan()
    {
        QFETCH(const QString, last);
        QFETCH(const int, size);
        QFETCH(const int, bars);
        const auto made = TimeBuckets::of({{0, utc("2026-03-01T05:00:00Z"), 3}, {1, utc(last.toLatin1()), 4}}, 2, 120);
        QCOMPARE(int(made.size), size);
        QCOMPARE(made.bars.size(), bars);
        QCOMPARE(totalOf(made), 7);
        for (qsizetype i = 1; i < made.bars.size(); ++i) {
            QCOMPARE(made.bars.at(i).from, made.bars.at(i - 1).until); // no gap and no overlap
        }
    }

    void theHourThatComesTwiceIsTwoBars()
    {
        const auto made = TimeBuckets::of({{0, utc("2026-10-25T00:00:00Z"), 1}, {0, utc("2026-10-25T01:00:00Z"), 2}}, 1, 120);
        QCOMPARE(made.bars.size(), 2);
        QCOMPARE(made.bars.at(0).total(), 1);
        QCOMPARE(made.bars.at(1).total(), 2);
    }

    void aDayIsADanishDay()
    {
        // 23:00 UTC is midnight in Denmark in winter.
        const auto made = TimeBuckets::of({{0, utc("2026-01-01T22:00:00Z"), 1}, {0, utc("2026-01-01T23:00:00Z"), 2},
                                           {0, utc("2026-01-20T12:00:00Z"), 4}}, 1, 120);
        QCOMPARE(int(made.size), int(BucketSize::Day));
        QCOMPARE(made.bars.at(0).total(), 1);
        QCOMPARE(made.bars.at(1).total(), 2);
        QCOMPARE(made.bars.constLast().total(), 4);
    }

    void nothingMakesNoBars() { QVERIFY(TimeBuckets::of({}, 4, 120).bars.isEmpty()); }

    void keysChooseASpan()
    {
        ui::TimeChart chart(u"chart"_s);
        chart.setSeries({u"On"_s, u"Off"_s});
        chart.setCounts({{0, utc("2026-03-01T05:00:00Z"), 1}, {1, utc("2026-03-01T08:00:00Z"), 1}});
        chart.resize(400, 80);
        chart.show();
        QSignalSpy chosen(&chart, &ui::TimeChart::spanChosen);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toDateTime(), utc("2026-03-01T07:00:00Z"));
        QCOMPARE(chosen.at(0).at(1).toDateTime(), utc("2026-03-01T09:00:00Z"));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.accessibleDescription(), u"01-03-2026 06:00 – On: 1"_s);
        QTest::keyClick(&chart, Qt::Key_Left); // no further
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.at(1).at(0).toDateTime(), utc("2026-03-01T05:00:00Z"));
        QCOMPARE(chart.words(1), u"01-03-2026 07:00 – nothing"_s);
    }
};

NEMSMS_TEST(tst_timechart)
#include "tst_timechart.moc"
