// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/platformowner.h"

#include "platform/localplatform.h"

namespace nemsms::backend {

/// Touched on the one thread of the pool only.
struct PlatformOwner::State {
    QString dir;
    std::unique_ptr<platform::LocalPlatform> platform;

    base::Result<protocols::PlatformReady> start()
    {
        if (!platform) {
            platform::PlatformOptions options;
            options.dir = dir;
            auto started = platform::LocalPlatform::start(options);
            if (!started) {
                return started.error();
            }
            platform = std::move(*started);
        }
        return platform->ready();
    }

    /// The doors when they have moved, or when this program has them now.
    base::Result<std::optional<protocols::PlatformReady>> recover()
    {
        if (!platform || platform->isOwner()) {
            return std::optional<protocols::PlatformReady>(); // a door of our own that does not answer is the news
        }
        const auto before = platform->ready();
        const auto taken = platform->takeOver();
        if (!taken) {
            return taken.error();
        }
        const auto after = platform->ready();
        if (*taken || after.pid != before.pid || after.endpoints.printService != before.endpoints.printService) {
            return std::optional(after);
        }
        return std::optional<protocols::PlatformReady>();
    }
};

base::Job<bool> PlatformOwner::isRunning()
{
    const auto look = [state = m_state]() -> base::Result<bool> {
        return state->platform || platform::LocalPlatform::isRunning(state->dir);
    };
    co_return co_await base::runOn(&m_pool, look);
}

base::Job<bool> PlatformOwner::isUsed()
{
    if (m_ready) {
        co_return true;
    }
    const auto look = [state = m_state]() -> base::Result<bool> { return platform::LocalPlatform::isUsed(state->dir); };
    co_return co_await base::runOn(&m_pool, look);
}

PlatformOwner::PlatformOwner(QString dir) : m_state(std::make_shared<State>())
{
    m_state->dir = std::move(dir);
    m_pool.setMaxThreadCount(1);
}

PlatformOwner::~PlatformOwner()
{
    m_pool.waitForDone();
}

base::Job<protocols::PlatformReady> PlatformOwner::ready()
{
    if (m_ready) {
        const protocols::PlatformReady known = *m_ready; // co_return moves from what is not const
        co_return known;
    }
    const auto start = [state = m_state] { return state->start(); };
    const auto started = co_await base::runOn(&m_pool, start);
    if (!started) {
        co_return started.error();
    }
    m_ready = *started;
    co_return *started;
}

base::Job<bool> PlatformOwner::recover()
{
    const auto recover = [state = m_state] { return state->recover(); };
    const auto moved = co_await base::runOn(&m_pool, recover);
    if (!moved) {
        co_return moved.error();
    }
    if (*moved) {
        m_ready = **moved;
    }
    co_return moved->has_value();
}

} // namespace nemsms::backend
