// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pollpause.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

namespace nemsms::ctl {

base::Job<> pollPause(std::chrono::milliseconds length, std::stop_token stop)
{
    // A timer of the event loop, whose waits are relative: waits until a moment of the steady clock, as condition
    // variables do them, never end under faketime.
    const auto promise = std::make_shared<QPromise<base::Result<>>>();
    promise->start();
    QFuture<base::Result<>> future = promise->future();
    const auto finish = [promise, done = std::make_shared<bool>(false)] {
        if (!std::exchange(*done, true)) {
            promise->addResult(base::Result<>());
            promise->finish();
        }
    };
    QTimer::singleShot(length, qApp, finish);
    const std::stop_callback onStop(stop, finish); // Ctrl+C is heard in this thread
    const auto rested = co_await future;
    co_return rested;
}

} // namespace nemsms::ctl
