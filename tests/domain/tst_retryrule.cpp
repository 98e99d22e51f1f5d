// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retryrule.h"

#include "base/ulid.h"
#include "domain/generated.h"
#include "domain/sendetidsrum.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
}

const QString message = u"01JDF00000000000000000000A"_s;

} // namespace

class tst_retryrule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitDoublesUpToAQuarterOfAnHour()
    {
        const QList<qint64> seconds {0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (int made = 0; made < seconds.size(); ++made) {
            QCOMPARE(backoff(made).count(), seconds.at(made) * 1000);
        }
        QCOMPARE(backoff(-1).count(), 0);
        QCOMPARE(backoff(1'000'000'000'000).count(), 900'000);
    }

    void theFirstGoesAtOnceAndTheHoursAreKept_data()
    {
        QTest::addColumn<qint64>("made");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<QDateTime>("earliest");
        QTest::addColumn<QDateTime>("latest");
        const auto row = [](const char *name, qint64 made, const char *last, const char *earliest, const char *latest) {
            QTest::newRow(name) << made << utc(last) << utc(earliest) << utc(latest);
        };
        row("prepared by day", 0, "2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z");
        row("prepared at night", 0, "2026-11-24T23:00:00Z", "2026-11-25T07:00:00Z", "2026-11-25T07:02:00Z");
        row("prepared at 22:00:00", 0, "2026-11-24T21:00:00Z", "2026-11-25T07:00:00Z", "2026-11-25T07:02:00Z");
        row("one try", 1, "2026-11-24T09:00:00Z", "2026-11-24T09:00:02.500Z", "2026-11-24T09:00:05Z");
        row("ten tries", 10, "2026-11-24T09:00:00Z", "2026-11-24T09:07:30Z", "2026-11-24T09:15:00Z");
        row("past closing", 10, "2026-11-24T20:55:00Z", "2026-11-25T07:00:00Z", "2026-11-25T07:02:00Z");
        row("past closing before the spring night", 9, "2026-03-28T20:57:00Z", "2026-03-29T06:00:00Z", "2026-03-29T06:02:00Z");
        row("past closing before the autumn night", 9, "2026-10-24T19:57:00Z", "2026-10-25T07:00:00Z", "2026-10-25T07:02:00Z");
    }

    void theFirstGoesAtOnceAndTheHoursAreKept()
    {
        QFETCH(qint64, made);
        QFETCH(QDateTime, last);
        QFETCH(QDateTime, earliest);
        QFETCH(QDateTime, latest);
        const QDateTime next = nextAttempt(message, made, last);
        QVERIFY2(next >= earliest && next <= latest, qPrintable(next.toString(Qt::ISODateWithMs)));
        QCOMPARE(nextAttempt(message, made, last), next); // in every program the same
        QCOMPARE(nextAttempt(message, made, last.toTimeZone(QTimeZone("Asia/Tokyo"))), next);
    }

    void whateverTheMomentItIsLaterAndWithinTheHours()
    {
        auto random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QDateTime last = utc("2026-01-01T00:00:00Z").addMSecs(random.bounded(1000) * 86'400'000LL + random.bounded(86'400'000));
            const qint64 made = random.bounded(15);
            const QString who = base::newUlid(last);
            const QDateTime next = nextAttempt(who, made, last);
            QVERIFY(maySend(next));
            QVERIFY(next >= last.addMSecs(backoff(made).count() / 2));
            if (maySend(last.addMSecs(backoff(made).count())) && maySend(last)) {
                QVERIFY(next <= last.addMSecs(backoff(made).count()));
            }
        }
    }

    void aThousandDoNotComeAtOnce()
    {
        QSet<qint64> seconds;
        const QDateTime last = utc("2026-11-24T21:30:00Z");
        base::UlidSequence ids;
        for (int i = 0; i < 1000; ++i) {
            seconds += nextAttempt(ids.next(last), 1, last).toSecsSinceEpoch();
        }
        QVERIFY2(seconds.size() > 110, qPrintable(QString::number(seconds.size()))); // of the 120 seconds after 08:00:00
    }
};

NEMSMS_TEST(tst_retryrule)
#include "tst_retryrule.moc"
