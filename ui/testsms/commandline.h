// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::ui {

/// What the console is about to do, as a line for nemsmsctl. Records are named, so no CPR or mobile number stands in it.
struct SmsCommand {
    QString miljoe;
    QString serviceaftale;
    QString materiale;
    QString testperson;
    QString text;
    bool typed = false; ///< the recipient is no record: nemsmsctl reads the number from standard input
    QString route {};
    QString day {}; ///< ISO; empty = at once
};

[[nodiscard]] QString nemsmsctlLine(const SmsCommand &command);

} // namespace nemsms::ui
