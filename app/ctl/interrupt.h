// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace nemsms::ctl {

/// Ctrl+C asks the running verb to stop; a second one ends the program at once, as everybody expects.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
};

} // namespace nemsms::ctl
