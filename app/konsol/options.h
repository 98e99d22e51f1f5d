// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::konsol {

/// What stands on the command line of nemsms-konsol.
struct Options {
    QString store;       ///< --store FILE
    QString platformDir; ///< --platform-dir FOLDER
    QString miljoe;      ///< --miljoe NAME
    QString language;    ///< --language da|en, for this start only when the settings say otherwise
    QString page;        ///< --page NAME
    bool demo = false;   ///< --demo
    bool probeDisplay = false;    ///< --probe-display: tell by the exit code whether there is a display, and end
    std::optional<QString> print; ///< --help and --version: what is printed, and that is all
    QString withoutDisplay;       ///< what to say when no display answers: once Qt has ended it is too late to ask
};

/// Reads the command line in the language that it or the settings ask for. What belongs to Qt (-platform, -style ...)
/// is passed by. Kind Usage for an option that is not known. Needs no display.
[[nodiscard]] base::Result<Options> readCommandLine(int &argc, char *argv[], const settings::Settings &settings);
/// Says the error on standard error; its exit code.
[[nodiscard]] int tell(const base::Error &error);

} // namespace nemsms::konsol
