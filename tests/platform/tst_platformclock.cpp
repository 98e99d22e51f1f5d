// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendetidsrum.h"
#include "platform/clockchange.h"
#include "platform/platformclock.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nemsms;
using platform::PlatformClock;

class tst_platformclock : public QObject
{
    Q_OBJECT

private:
    base::Result<std::unique_ptr<PlatformClock>> open(std::optional<QDateTime> start = {})
    {
        auto journal = store::PlatformJournal::open(m_dir->filePath(u"platform.db"_s), base::Secret(QByteArray(32, 'k')));
        return PlatformClock::open(*journal, start);
    }
    static QDateTime moment(const QString &text) { return *platform::parseMoment(text); }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aDemoStartsOnATuesdayAtTen()
    {
        const auto clock = open();
        VERIFY_RESULT(clock);
        const QDateTime now = (*clock)->now().toTimeZone(base::danishTime());
        QCOMPARE(now.date().dayOfWeek(), int(Qt::Tuesday));
        QCOMPARE(now.time().hour(), 10);
    }

    void tuesdays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        QTest::newRow("Sunday") << u"2026-11-22T02:00"_s << u"2026-11-17T10:00"_s << u"2026-11-24T10:00"_s;
        QTest::newRow("Tuesday early") << u"2026-11-24T09:59"_s << u"2026-11-17T10:00"_s << u"2026-11-24T10:00"_s;
        QTest::newRow("Tuesday late") << u"2026-11-24T22:30"_s << u"2026-11-24T10:00"_s << u"2026-12-01T10:00"_s;
        QTest::newRow("summer time ends") << u"2026-10-26T12:00"_s << u"2026-10-20T10:00"_s << u"2026-10-27T10:00"_s;
    }

    void tuesdays()
    {
        QFETCH(QString, from);
        QFETCH(QString, last);
        QFETCH(QString, next);
        QCOMPARE(platform::tuesdayAtTen(moment(from), false), moment(last));
        QCOMPARE(platform::tuesdayAtTen(moment(from), true), moment(next));
    }

    void itGoesOnFromTheFolder()
    {
        const QDateTime noon = moment(u"2026-11-25T12:00:00"_s);
        VERIFY_RESULT(open(noon));
        const auto again = open();
        QVERIFY((*again)->now() >= noon);
        QVERIFY(noon.msecsTo((*again)->now()) < 60'000);
    }

    void atNightItGoesToTheNextTuesday()
    {
        VERIFY_RESULT(open(moment(u"2026-11-25T23:00:00"_s)));
        const QDateTime now = (*open())->now();
        QCOMPARE(now.toTimeZone(base::danishTime()).date(), QDate(2026, 12, 1));
        QVERIFY(domain::maySend(now));
    }

    void itCanBeSetAdvancedAndFrozen()
    {
        const auto clock = open(moment(u"2026-11-25T12:00:00"_s));
        int changes = 0;
        (*clock)->onChange([&] { ++changes; });
        // 02:30 does not exist on the night to summer time; with an offset, or an hour on, it does.
        const auto gap = platform::parseClockChange(R"({"set":"2026-03-29T02:30:00"})");
        QVERIFY(!gap);
        QCOMPARE(gap.error().message.code, QByteArray("platform.clock.gap"));
        QCOMPARE(moment(u"2026-03-29T02:30:00+01:00"_s), QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
        QCOMPARE(moment(u"2026-03-29T03:30:00"_s), QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
        QCOMPARE(moment(u"2026-03-29T01:59:59"_s), QDateTime(QDate(2026, 3, 29), QTime(0, 59, 59), Qt::UTC));
        const auto change = platform::parseClockChange(R"({"set":"2026-11-24T10:00:00+01:00","advance":3600.5,"freeze":true})");
        VERIFY_RESULT(change);
        VERIFY_RESULT(platform::applyClockChange(*change, **clock));
        QCOMPARE(changes, 3);
        const QDateTime frozen = (*clock)->now();
        QVERIFY(moment(u"2026-11-24T11:00:00.500"_s).msecsTo(frozen) < 1000);
        QCOMPARE((*clock)->now(), frozen);
        QVERIFY((*open())->isFrozen());
        QCOMPARE((*open())->now(), frozen);
    }

    void badChangesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unknown") << QByteArray(R"({"sett":"2026-11-24T10:00:00"})");
        QTest::newRow("no moment") << QByteArray(R"({"set":"tomorrow"})");
        QTest::newRow("date only") << QByteArray(R"({"set":"2026-11-24"})");
        QTest::newRow("text for seconds") << QByteArray(R"({"advance":"10"})");
    }

    void badChangesAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!platform::parseClockChange(json));
    }
};

NEMSMS_TEST(tst_platformclock)
#include "tst_platformclock.moc"
