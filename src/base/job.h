// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPointer>
#include <QPromise>
#include <QtConcurrentRun>

namespace nemsms::base {

/// Work that ends later with a Result<T>. A function that returns a Job is written as a coroutine
/// (`co_await other(); co_return value;`) or made with runOn(). A Job starts at once and goes on when the Job object
/// is dropped, but dropping it, or dropping what `co_await` gives, does not compile without a cast.
///
/// Rules: coroutine parameters by value, no capturing lambda coroutines, and only this file includes QCoro. Name a job
/// before awaiting it when its making needs more than plain names (`auto job = f(g()); const auto r = co_await job;`),
/// and never put co_await into `?:`: GCC 12 destroys twice what such an expression makes on its way.
template <class T = void>
class [[nodiscard]] Job
{
public:
    using value_type = T;
    using promise_type = QCoro::detail::TaskPromise<Result<T>>;

    Job(QCoro::Task<Result<T>> task) : m_task(std::move(task)) {}

    [[nodiscard]] bool isReady() const { return m_task.isReady(); }

    auto operator co_await() const noexcept
    {
        using Inner = decltype(m_task.operator co_await());
        struct Awaiter : Inner {
            // The type that a caller sees carries the [[nodiscard]] that QCoro 0.8's awaiter lacks.
            [[nodiscard]] Result<T> await_resume() { return Inner::await_resume(); }
        };
        return Awaiter {m_task.operator co_await()};
    }

private:
    QCoro::Task<Result<T>> m_task;
};

/// Calls `done(Result<T>)` when the job ends, unless `context` is gone by then: a closed page hears nothing.
template <class T, class Done>
void join(Job<T> job, QObject *context, Done done)
{
    [](Job<T> running, QPointer<QObject> listener, Done callback) -> QCoro::Task<void> {
        Result<T> result = co_await running;
        if (listener) {
            callback(std::move(result));
        }
    }(std::move(job), context, std::move(done));
}

namespace detail {
template <class R>
struct ResultValue;
template <class T>
struct ResultValue<Result<T>> {
    using type = T;
};
} // namespace detail

/// Runs `work` (a callable giving Result<T>) on `pool`; the job goes on in the thread that awaits it.
template <class Work, class T = typename detail::ResultValue<std::invoke_result_t<Work>>::type>
Job<T> runOn(QThreadPool *pool, Work work)
{
    QFuture<Result<T>> future = QtConcurrent::run(pool, std::move(work));
    co_return co_await future;
}

/// The other end of a Job that is finished by a call and not by a coroutine: the answer of a network reply or of a
/// dialog. Copies share one promise. finish() may be called from any thread and counts once; the job goes on in the
/// thread that awaits it. A promise whose last copy is dropped unfinished leaves its job waiting for ever: finish it.
template <class T>
class Promise
{
public:
    Promise() : m_state(std::make_shared<QPromise<Result<T>>>()) { m_state->start(); }

    [[nodiscard]] Job<T> job() const { return awaited(m_state->future()); }

    void finish(Result<T> result) const
    {
        m_state->addResult(std::move(result));
        m_state->finish();
    }

private:
    static Job<T> awaited(QFuture<Result<T>> future) { co_return co_await future; }

    std::shared_ptr<QPromise<Result<T>>> m_state;
};

/// A job that is done already.
template <class T>
Job<T> ready(Result<T> result)
{
    co_return result;
}

} // namespace nemsms::base
