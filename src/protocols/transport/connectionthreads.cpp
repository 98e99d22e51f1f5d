// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/connectionthreads.h"

namespace nemsms::protocols {

void ConnectionThreads::enqueue(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(work));
    if (m_idle < m_waiting.size() && m_threads.size() < m_limit) {
        m_threads.emplace_back([this] { serve(); });
    }
    m_wake.notify_one();
}

void ConnectionThreads::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (auto &thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

void ConnectionThreads::serve()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty()) {
            return;
        }
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace nemsms::protocols
