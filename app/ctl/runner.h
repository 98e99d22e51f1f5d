// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace nemsms::ctl {

/// Reads the command line, runs the verb and gives the exit code: 0, or the number of the error's kind.
[[nodiscard]] int run(QCoreApplication &application, const QStringList &arguments);

} // namespace nemsms::ctl
