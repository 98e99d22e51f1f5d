// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicevindue.h"

#include "base/clock.h"
#include "domain/generated.h"
#include "domain/sendetidsrum.h"
#include "support/testmain.h"

#include <QTest>

using namespace nemsms;
using namespace nemsms::domain;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nemsms::domain::Servicevindue)

namespace {

QDateTime danish(const char *iso)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return QDateTime(local.date(), local.time(), base::danishTime());
}

Servicevindue vindue(ServicevindueArt art, const char *fra, const char *til, QDate varslet)
{
    return {art, danish(fra), danish(til), varslet, u"Driftsstatus"_s};
}

} // namespace

class tst_servicevindue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFourRules()
    {
        QCOMPARE(servicevindueRegler().size(), 4u);
        for (const auto &regel : servicevindueRegler()) {
            QCOMPARE(regelFor(regel.art).art, regel.art);
        }
    }

    void announced_data()
    {
        QTest::addColumn<Servicevindue>("given");
        QTest::addColumn<QByteArrayList>("expected");

        using enum ServicevindueArt;
        const auto row = [](const char *name, const Servicevindue &given, const QByteArrayList &expected) {
            QTest::newRow(name) << given << expected;
        };
        // 2026-11-23 is a Monday.
        row("weekly", vindue(Ugentligt, "2026-11-26T05:00:00", "2026-11-26T06:00:00", {2026, 11, 19}), {});
        row("weekly, late notice", vindue(Ugentligt, "2026-11-26T05:00:00", "2026-11-26T06:00:00", {2026, 11, 20}),
            {"servicevindue.notice"});
        row("weekly, no notice", vindue(Ugentligt, "2026-11-26T05:00:00", "2026-11-26T06:00:00", {}),
            {"servicevindue.notice"});
        row("weekly, two hours", vindue(Ugentligt, "2026-11-26T04:30:00", "2026-11-26T06:30:00", {2026, 11, 1}),
            {"servicevindue.outside", "servicevindue.long"});
        row("monthly", vindue(Maanedligt, "2026-11-23T03:00:00", "2026-11-23T06:00:00", {2026, 11, 16}), {});
        row("monthly on a Tuesday", vindue(Maanedligt, "2026-11-24T03:00:00", "2026-11-24T06:00:00", {2026, 11, 1}),
            {"servicevindue.outside"});
        row("quarterly", vindue(Kvartalsvist, "2026-11-22T22:00:00", "2026-11-23T06:00:00", {2026, 10, 22}), {});
        row("quarterly, after midnight", vindue(Kvartalsvist, "2026-11-23T01:00:00", "2026-11-23T06:00:00",
                                                {2026, 10, 1}), {});
        row("quarterly, late notice", vindue(Kvartalsvist, "2026-11-22T22:00:00", "2026-11-23T06:00:00",
                                             {2026, 10, 23}), {"servicevindue.notice"});
        row("quarterly, a day late", vindue(Kvartalsvist, "2026-11-23T22:00:00", "2026-11-24T06:00:00",
                                            {2026, 10, 1}), {"servicevindue.outside"});
        row("quarterly, nine hours", vindue(Kvartalsvist, "2026-11-22T21:30:00", "2026-11-23T06:30:00",
                                            {2026, 10, 1}), {"servicevindue.outside", "servicevindue.long"});
        row("NemSMS Sunday", vindue(NemSmsSoendag, "2026-11-22T00:00:00", "2026-11-22T04:00:00", {}), {});
        row("end before beginning", vindue(Ugentligt, "2026-11-26T06:00:00", "2026-11-26T05:00:00", {2026, 11, 1}),
            {"servicevindue.order"});
        auto sourceless = vindue(Ugentligt, "2026-11-26T05:00:00", "2026-11-26T06:00:00", {2026, 11, 1});
        sourceless.kilde = u" "_s;
        row("no source", sourceless, {"servicevindue.source"});
    }

    void announced()
    {
        QFETCH(Servicevindue, given);
        const auto found = checkServicevindue(given);
        QTEST(test::codes(found), "expected");
        QVERIFY(test::allSpeak(found));
    }

    void oneWindowAPeriod()
    {
        using enum ServicevindueArt;
        const auto count = [](const QList<Servicevindue> &varslede) {
            const auto found = checkHyppighed(varslede);
            return test::allSpeak(found) ? int(found.size()) : -1;
        };
        const auto on = [](ServicevindueArt art, const char *fra, const char *til) {
            return vindue(art, fra, til, {2026, 1, 1});
        };
        const auto monday = on(Ugentligt, "2026-11-23T05:00:00", "2026-11-23T06:00:00");
        const auto sunday = on(Ugentligt, "2026-11-29T05:00:00", "2026-11-29T06:00:00");
        const auto next = on(Ugentligt, "2026-11-30T05:00:00", "2026-11-30T06:00:00");
        QCOMPARE(count({monday, next}), 0);
        QCOMPARE(count({monday, sunday}), 1);
        QCOMPARE(count({monday, sunday, sunday}), 2);
        const auto first = on(Maanedligt, "2026-11-02T03:00:00", "2026-11-02T06:00:00");
        const auto last = on(Maanedligt, "2026-11-30T03:00:00", "2026-11-30T06:00:00");
        QCOMPARE(count({first, last, monday}), 1);
        QCOMPARE(count({first, on(Maanedligt, "2026-12-07T03:00:00", "2026-12-07T06:00:00")}), 0);
        const auto october = on(Kvartalsvist, "2026-10-04T22:00:00", "2026-10-05T06:00:00");
        QCOMPARE(count({october, on(Kvartalsvist, "2026-12-27T22:00:00", "2026-12-28T06:00:00")}), 1);
        QCOMPARE(count({october, on(Kvartalsvist, "2026-09-27T22:00:00", "2026-09-28T06:00:00")}), 0);
    }

    void sundayWarns_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("warns");

        QTest::newRow("Saturday 23:59:59") << danish("2026-11-21T23:59:59") << false;
        QTest::newRow("Sunday 00:00:00") << danish("2026-11-22T00:00:00") << true;
        QTest::newRow("Sunday 03:59:59") << danish("2026-11-22T03:59:59") << true;
        QTest::newRow("Sunday 04:00:00") << danish("2026-11-22T04:00:00") << false;
        QTest::newRow("Monday 02:00:00") << danish("2026-11-23T02:00:00") << false;
        QTest::newRow("Sunday in UTC's Saturday") << QDateTime({2026, 11, 21}, {23, 30}, Qt::UTC) << true;
        QTest::newRow("autumn night, second 02:30") << QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC) << true;
        QTest::newRow("autumn night, 04:00") << QDateTime({2026, 10, 25}, {3, 0}, Qt::UTC) << false;
        QTest::newRow("spring night, 03:59") << QDateTime({2026, 3, 29}, {1, 59}, Qt::UTC) << true;
    }

    void sundayWarns()
    {
        QFETCH(QDateTime, moment);
        QTEST(isNemSmsSoendag(moment), "warns");
        QTEST(!servicevinduerAt(moment).isEmpty(), "warns");
        QVERIFY(base::acceptable(servicevinduerAt(moment)));
        for (const auto &finding : servicevinduerAt(moment)) { // the paragraph that tells it, and the one that does not
            QVERIFY(finding.reference.contains(u"3.2.4.5.1"_s) && finding.reference.contains(u"1.3.1"_s));
        }
    }

    void aPossibleWindowWarnsOnlyWhenAnnounced()
    {
        const QDateTime moment = danish("2026-11-26T05:30:00");
        QVERIFY(servicevinduerAt(moment).isEmpty());
        const QList<Servicevindue> varslede {
            vindue(ServicevindueArt::Ugentligt, "2026-11-26T05:00:00", "2026-11-26T06:00:00", {2026, 11, 19})};
        const auto found = servicevinduerAt(moment, varslede);
        QCOMPARE(test::codes(found), QByteArrayList {"servicevindue.announced"});
        QVERIFY(test::allSpeak(found));
        QVERIFY(servicevinduerAt(danish("2026-11-26T06:00:00"), varslede).isEmpty());
    }

    void noRuleMeetsALegalSend()
    {
        for (const auto &regel : servicevindueRegler()) {
            const QDate day(2026, 11, 22 + regel.ugedag % 7);
            const QDateTime fra(day, regel.fra, base::danishTime());
            const QDateTime til(regel.til > regel.fra ? day : day.addDays(1), regel.til, base::danishTime());
            for (QDateTime moment = fra; moment < til; moment = moment.addSecs(60)) {
                QVERIFY(!maySend(moment));
            }
            QCOMPARE(fra.secsTo(til), qint64(regel.maxTimer) * 3600);
        }
    }
};

NEMSMS_TEST(tst_servicevindue)
#include "tst_servicevindue.moc"
