// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::base {

/// Where the product keeps what it makes for one person: stores, backups, the local platform. Windows:
/// %LOCALAPPDATA%\nemsms-konsol, and for the portable program the folder `data` beside it; elsewhere
/// $XDG_DATA_HOME/nemsms-konsol. It may not be there yet.
[[nodiscard]] QString dataFolder();
/// Where a person's settings are: %LOCALAPPDATA%\nemsms-konsol or `data`, $XDG_CONFIG_HOME/nemsms-konsol.
[[nodiscard]] QString configFolder();

} // namespace nemsms::base
