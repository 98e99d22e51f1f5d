// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::ctl {

/// The options that every verb takes, before or after its name.
struct SharedOptions {
    bool json = false;     ///< machines read: one JSON object a line
    QString store;         ///< path of the store; empty = the person's own
    QString miljoe;        ///< id or name of the environment; empty = the first
    QString language;      ///< da or en; empty = LANG
    int passphraseFd = -1; ///< file descriptor whose first line is the passphrase; -1 = ask on the terminal
    bool demo = false;     ///< work on the demo store
};

} // namespace nemsms::ctl
