// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nemsms::platformprogram {

/// Waits for the word to end: SIGTERM or SIGINT, on Windows Ctrl+C or the console's closing. Make it before any thread,
/// so that every thread leaves these signals to wait().
class Termination
{
public:
    Termination();
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

    /// Returns when the word has come, also when it came before the call.
    void wait() const;
};

} // namespace nemsms::platformprogram
