// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/entityfetch.h"

#include <QPromise>
#include <deque>

namespace nemsms::test {

/// A source of records that answers when the test says so, in the order that the test likes.
class FakeFetch
{
public:
    FakeFetch() = default;
    FakeFetch(const FakeFetch &) = delete;
    FakeFetch &operator=(const FakeFetch &) = delete;
    /// Nobody is left waiting: what was not answered ends with an error.
    ~FakeFetch()
    {
        for (const auto &promise : promises) {
            if (!promise->future().isFinished()) {
                promise->addResult(base::makeError(base::ErrorKind::Internal, "field.unknown"));
                promise->finish();
            }
        }
    }

    ui::EntityFetch fetch()
    {
        return [this](ui::EntityRequest request) {
            requests.append(request);
            promises.push_back(std::make_shared<QPromise<base::Result<ui::EntitySlice>>>());
            promises.back()->start();
            return wait(promises.back()->future());
        };
    }
    void answer(std::size_t which, base::Result<ui::EntitySlice> slice)
    {
        promises.at(which)->addResult(std::move(slice));
        promises.at(which)->finish();
    }

    QList<ui::EntityRequest> requests;

private:
    static base::Job<ui::EntitySlice> wait(QFuture<base::Result<ui::EntitySlice>> future)
    {
        const base::Result<ui::EntitySlice> slice = co_await future;
        co_return slice;
    }

    std::deque<std::shared_ptr<QPromise<base::Result<ui::EntitySlice>>>> promises;
};

} // namespace nemsms::test
