// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QApplication;

namespace nemsms::konsol {

/// Makes the application of the window. Where no display answers Qt would end the program with abort(); here it ends
/// with `sentence` on standard error and exit code 7, as everything does that cannot be reached.
[[nodiscard]] std::unique_ptr<QApplication> makeApplication(int &argc, char *argv[], const QString &sentence);

} // namespace nemsms::konsol
