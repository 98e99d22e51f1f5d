// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecasefixture.h"
#include "usecases/environmentclock.h"

using namespace nemsms;
using namespace Qt::StringLiterals;
using test::await;

/// Where one stands, and what time it is there.
class tst_activecontext : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::UsecaseFixture> m_set;
    QDateTime m_there {QDate(2028, 1, 11), QTime(9, 0), QTimeZone::utc()};
    int m_asked = 0;
    bool m_answers = true;

    usecases::ActiveContext &context() { return *m_set->sendParts->context; }
    QDateTime now()
    {
        const auto told = await(context().now());
        return told ? *told : QDateTime();
    }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_answers = true;
        m_set = std::make_unique<test::UsecaseFixture>();
        QCOMPARE(m_set->set(), QString());
        QCOMPARE(m_set->fill(), QString());
        m_set->make(domain::miljoeTable(), {{"navn", "Lokal"}, {"art", "lokalplatform"}});
        context().setClockReader([this]() -> base::Job<> {
            ++m_asked;
            if (!m_answers) {
                return base::ready(base::Result<>(base::failure(base::ErrorKind::Unreachable, "transport.reset")));
            }
            context().environmentClock()->follow(m_there, false);
            return base::ready(base::Result<>());
        });
    }
    void cleanup() { m_set.reset(); }

    void withoutAnEnvironmentNoneIsNamed()
    {
        usecases::ActiveContext nowhere(m_set->access, m_set->clock);
        QVERIFY(!nowhere.here().art);
        QVERIFY(nowhere.here().miljoeId.isEmpty());
    }

    void elsewhereItIsOurOwnTime()
    {
        QCOMPARE(now(), m_set->clock->now());
        QCOMPARE(m_asked, 0);
    }

    void thePlatformsTimeIsReadBeforeTheFirstUse()
    {
        VERIFY_RESULT(await(context().chooseMiljoe(u"Lokal"_s)));
        QCOMPARE(now(), m_there);
        QCOMPARE(now(), m_there);
        QCOMPARE(m_asked, 1); // just now
        m_set->clock->advance(3'000);
        m_there = m_there.addDays(1);
        QCOMPARE(now(), m_there);
        QCOMPARE(m_asked, 2);
    }

    void aPlatformThatFallsSilentIsBelievedToRunOn()
    {
        VERIFY_RESULT(await(context().chooseMiljoe(u"Lokal"_s)));
        m_answers = false;
        QCOMPARE(await(context().now()).error().message.code, "transport.reset");
        m_set->clock->advance(60'000);
        m_answers = true;
        QCOMPARE(now(), m_there);
        m_answers = false;
        m_set->clock->advance(60'000);
        QCOMPARE(now(), m_there.addSecs(60));
        QCOMPARE(m_asked, 3);
        m_set->clock->advance(3'000);
        QCOMPARE(now(), m_there.addSecs(63));
        QCOMPARE(m_asked, 3); // left alone for a while
    }
};

NEMSMS_TEST(tst_activecontext)
#include "tst_activecontext.moc"
