// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace nemsms::usecases {

/// How long to wait before a way that broke is tried again: 1 second, then twice as long each time, at most a minute.
class Genforsoeg
{
public:
    [[nodiscard]] constexpr std::chrono::seconds failed()
    {
        m_next = std::min<std::chrono::milliseconds>(m_next * 2, std::chrono::seconds(60));
        return std::chrono::duration_cast<std::chrono::seconds>(m_next);
    }
    constexpr void worked() { m_next = first; }

private:
    static constexpr std::chrono::milliseconds first {500};
    std::chrono::milliseconds m_next = first;
};

} // namespace nemsms::usecases
