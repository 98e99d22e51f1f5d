// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/testmain.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

using namespace nemsms::base;

namespace {

Job<int> half(int value)
{
    if (value % 2 != 0) {
        co_return failure(ErrorKind::InvalidInput, "field.integer");
    }
    co_return value / 2;
}

Job<int> quarter(int value)
{
    const auto first = co_await half(value);
    if (!first) {
        co_return first.error();
    }
    co_return co_await half(*first);
}

} // namespace

class tst_job : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAndErrorsTravel()
    {
        QCOMPARE(*nemsms::test::await(quarter(8)), 2);
        const auto odd = nemsms::test::await(quarter(6));
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, ErrorKind::InvalidInput);
    }

    void workRunsInThePoolAndComesBack()
    {
        QThreadPool pool;
        QThread *here = QThread::currentThread();
        QThread *backIn = nullptr;
        const auto ranElsewhere = nemsms::test::await(onPool(&pool, here, &backIn));
        VERIFY_RESULT(ranElsewhere);
        QVERIFY(*ranElsewhere);
        QCOMPARE(backIn, here);
    }

    void aGoneContextHearsNothing()
    {
        QThreadPool pool;
        QSemaphore mayEnd;
        bool told = false;
        auto page = std::make_unique<QObject>();
        join(runOn(&pool, [&mayEnd]() -> Result<int> { mayEnd.acquire(); return 1; }), page.get(),
             [&](const Result<int> &) { told = true; });
        page.reset();
        mayEnd.release();
        const auto later = nemsms::test::await(runOn(&pool, []() -> Result<int> { return 2; }));
        VERIFY_RESULT(later);
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

private:
    static Job<bool> onPool(QThreadPool *pool, QThread *caller, QThread **backIn)
    {
        auto elsewhere = co_await runOn(pool, [caller]() -> Result<bool> { return QThread::currentThread() != caller; });
        *backIn = QThread::currentThread();
        co_return elsewhere;
    }
};

NEMSMS_TEST(tst_job)
#include "tst_job.moc"
