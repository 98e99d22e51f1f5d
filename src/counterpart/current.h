// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

namespace nemsms::counterpart {

/// A value that doors read on many threads and the control desk swaps whole: a request keeps what it began with.
template <class T>
class Current
{
public:
    explicit Current(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    [[nodiscard]] std::shared_ptr<const T> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

    void set(T value)
    {
        auto next = std::make_shared<const T>(std::move(value));
        const std::lock_guard lock(m_mutex);
        m_value = std::move(next);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

} // namespace nemsms::counterpart
