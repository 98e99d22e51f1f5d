// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/pause.h"

#include <QCoreApplication>
#include <QTimer>

namespace nemsms::usecases {

base::Job<bool> pauseFor(std::chrono::milliseconds length, std::stop_token stop)
{
    const base::Promise<bool> rested;
    const auto once = std::make_shared<bool>(false);
    const auto finish = [rested, once] {
        if (!std::exchange(*once, true)) {
            rested.finish(true);
        }
    };
    QTimer::singleShot(length, qApp, finish);
    const std::stop_callback onStop(stop, finish);
    const auto done = co_await rested.job();
    co_return done;
}

} // namespace nemsms::usecases
