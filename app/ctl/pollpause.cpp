// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pollpause.h"

#include <QThreadPool>
#include <condition_variable>
#include <mutex>

namespace nemsms::ctl {

base::Job<> pollPause(std::chrono::milliseconds length, std::stop_token stop)
{
    const auto rest = [length, stop]() -> base::Result<> {
        std::mutex mutex;
        std::condition_variable_any none;
        std::unique_lock lock(mutex);
        none.wait_for(lock, stop, length, [] { return false; });
        return {};
    };
    const auto rested = co_await base::runOn(QThreadPool::globalInstance(), rest);
    co_return rested;
}

} // namespace nemsms::ctl
