// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/message.h"

#include <QEventLoop>
#include <optional>

namespace nemsms::bench {

/// What the job gives; a measurement that fails ends the program with the error's sentence.
template <class T>
T await(base::Job<T> job)
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
    if (!*result) {
        qFatal("%s", qPrintable(base::sentence(result->error().message)));
    }
    return **result;
}

} // namespace nemsms::bench
