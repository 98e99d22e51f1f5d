// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <httplib.h>
#include <list>
#include <mutex>
#include <thread>

namespace nemsms::protocols {

/// A thread per open connection, made when needed, at most `limit`; further connections wait their turn. cpp-httplib's
/// own pool makes all its threads at once, and few of them would let a handful of idle connections block the rest.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    explicit ConnectionThreads(int limit) : m_limit(std::size_t(limit)) {}

    void enqueue(std::function<void()> work) override;
    /// Lets work under way and waiting end, then joins.
    void shutdown() override;

private:
    void serve();

    const std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<std::function<void()>> m_waiting;
    std::list<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace nemsms::protocols
