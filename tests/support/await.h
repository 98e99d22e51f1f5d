// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QEventLoop>
#include <QTest>
#include <optional>

namespace nemsms::test {

/// Waits for a job in a nested event loop: allowed in tests only.
template <class T>
base::Result<T> await(base::Job<T> job)
{
    QEventLoop loop;
    std::optional<base::Result<T>> result;
    base::join(std::move(job), &loop, [&](base::Result<T> done) {
        result = std::move(done);
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return std::move(*result);
}

} // namespace nemsms::test

/// Fails the test with the error's sentence when `result` holds none.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        const QByteArray why_ = checked_ ? QByteArray()                                                                \
                                         : checked_.error().message.code + ": "                                       \
                                               + nemsms::base::sentence(checked_.error().message).toUtf8() + " "       \
                                               + checked_.error().detail.toUtf8();                                     \
        QVERIFY2(checked_.has_value(), why_.constData());                                                              \
    } while (false)
