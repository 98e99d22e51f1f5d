// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/oversigt.h"
#include "usecases/oversigtpoints.h"
#include "usecases/testsmsverbs.h"

using namespace nemsms;
using namespace nemsms::usecases;
using namespace Qt::StringLiterals;
using test::await;

namespace {

QByteArrayList codes(const QList<OversigtPoint> &points)
{
    QByteArrayList all;
    for (const auto &one : points) {
        all += one.message.code;
    }
    return all;
}

OversigtGrundlag good()
{
    OversigtGrundlag all;
    all.here.myndighedId = u"k"_s;
    all.here.miljoeId = u"m"_s;
    all.here.simuleret = true;
    all.now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());
    all.afsendersystemer = {domain::Afsendersystem()};
    all.materialer = {domain::Materiale()};
    all.aftaler = {domain::Serviceaftale()};
    return all;
}

} // namespace

class tst_oversigt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDoIsNothingSaid() { QVERIFY(oversigtpoints(good()).isEmpty()); }

    void whatStopsFirstStandsFirst()
    {
        OversigtGrundlag all = good();
        domain::Serviceaftale later;
        later.navn = u"later"_s;
        later.gyldigTil = QDate(2026, 12, 20);
        domain::Serviceaftale sooner;
        sooner.navn = u"sooner"_s;
        sooner.gyldigTil = QDate(2026, 12, 1);
        domain::Serviceaftale over;
        over.navn = u"over"_s;
        over.gyldigTil = QDate(2026, 11, 23);
        domain::Serviceaftale far;
        far.gyldigTil = QDate(2028, 1, 1);
        all.aftaler = {later, sooner, far, over};
        const auto points = oversigtpoints(all);
        QCOMPARE(points.size(), 3);
        QCOMPARE(points.at(0).message.code, QByteArray("oversigt.ended"));
        QCOMPARE(points.at(1).message.arguments.value(u"navn"_s).toString(), u"sooner"_s);
        QCOMPARE(points.at(1).message.arguments.value(u"n"_s).toInt(), 7);
        QCOMPARE(points.at(2).message.arguments.value(u"navn"_s).toString(), u"later"_s);
    }

    void messagesOnTheirWayAreCounted()
    {
        OversigtGrundlag all = good();
        domain::TestSms queued;
        queued.tilstand = domain::TestSmsTilstand::IKoe;
        queued.id = u"Q"_s;
        domain::TestSms accepted;
        accepted.tilstand = domain::TestSmsTilstand::Accepteret;
        domain::TestSms failed;
        failed.tilstand = domain::TestSmsTilstand::Fejlet;
        failed.forberedtTid = all.now.addSecs(-3600);
        domain::TestSms longAgo = failed;
        longAgo.forberedtTid = all.now.addDays(-3);
        all.sms = {queued, accepted, accepted, failed, longAgo};
        const auto points = oversigtpoints(all);
        QCOMPARE(codes(points), (QByteArrayList {"oversigt.queued", "oversigt.failed", "oversigt.waiting"}));
        QCOMPARE(points.at(0).recordId, u"Q"_s); // the button leads to the message itself
        QCOMPARE(points.at(1).message.arguments.value(u"n"_s).toInt(), 1);
        QCOMPARE(points.at(2).message.arguments.value(u"n"_s).toInt(), 2);
        for (const auto &one : points) {
            QVERIFY(base::isInCatalogue(one.message.code) && base::isInCatalogue(one.step.code));
        }
    }

    void theLastDaysAreCounted()
    {
        test::UsecaseFixture set;
        QCOMPARE(set.set(), QString());
        QCOMPARE(set.fill(), QString());
        const TestSmsVerbs verbs(set.sendParts);
        VERIFY_RESULT(await(verbs.send(set.draft())));
        set.clock->advance(3 * 24 * 3600 * 1000LL);
        const auto second = await(verbs.send(set.draft()));
        VERIFY_RESULT(second);
        VERIFY_RESULT(await(verbs.tick((*second)->id, u"AB"_s)));
        const Oversigt overview(set.sendParts);
        const auto today = await(overview.today());
        VERIFY_RESULT(today);
        QCOMPARE(today->smsPerDay, QList<int>({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1}));
        QCOMPARE(today->deliveredPerDay.last(), 1);
        QCOMPARE(today->deliveredPerDay.at(10), 0);
        set.clock->advance(14 * 24 * 3600 * 1000LL);
        QCOMPARE(await(overview.today())->smsPerDay, QList<int>(14, 0));
    }

    void anEmptyStoreSaysWhereToBegin()
    {
        test::UsecaseFixture set;
        QCOMPARE(set.set(), QString());
        const Oversigt overview(set.sendParts);
        const auto today = await(overview.today());
        VERIFY_RESULT(today);
        QVERIFY(codes(today->points).contains("oversigt.nomyndighed"));
        QCOMPARE(today->counts.value("materiale"), 0);
        QCOMPARE(set.fill(), QString());
        const auto filled = await(overview.today());
        QCOMPARE(codes(filled->points), QByteArrayList());
        QCOMPARE(filled->counts.value("materiale"), 2);
        QVERIFY(filled->maySend);
        QCOMPARE(filled->closes, QDateTime(QDate(2026, 11, 24), QTime(21, 0), QTimeZone::utc()));
    }
};

NEMSMS_TEST(tst_oversigt)
#include "tst_oversigt.moc"
