// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nemsms::konsol {

/// What stands on the command line of nemsms-konsol.
struct Options {
    QString store;       ///< --store FILE
    QString platformDir; ///< --platform-dir FOLDER
    QString miljoe;      ///< --miljoe NAME
    QString language;    ///< --language da|en, for this start only when the settings say otherwise
    QString page;        ///< --page NAME
    bool demo = false;   ///< --demo
};

/// Reads the command line; --help and --version end the program here, as does an option that is not known (exit 2).
[[nodiscard]] Options readOptions(const QStringList &arguments);

} // namespace nemsms::konsol
