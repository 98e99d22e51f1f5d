// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/testmain.h"
#include "usecases/work.h"

using namespace nemsms;
using usecases::Work;

/// Whoever owns the verbs stays until the last of them has ended.
class tst_work : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUnderWayEndsAtOnce()
    {
        const Work work;
        QVERIFY(work.ended().isReady());
    }

    void endsWithTheLastOfThem()
    {
        const Work work;
        auto first = work.begin();
        auto second = work.begin();
        auto ended = work.ended();
        first.reset();
        QVERIFY(!ended.isReady());
        auto third = work.begin(); // one that begins meanwhile is waited for too
        second.reset();
        QCoreApplication::processEvents();
        QVERIFY(!ended.isReady());
        third.reset();
        VERIFY_RESULT(test::await(std::move(ended)));
        QVERIFY(work.ended().isReady());
    }

    void theOwnerStaysWhileAnyoneWorks()
    {
        auto owner = std::make_shared<int>(1);
        const std::weak_ptr<int> seen = owner;
        Work work;
        work.setOwner(owner);
        auto held = work.begin();
        owner.reset();
        QVERIFY(!seen.expired());
        held.reset();
        QVERIFY(seen.expired());
        QVERIFY(work.begin()); // without an owner there is still work
    }
};

NEMSMS_TEST(tst_work)
#include "tst_work.moc"
