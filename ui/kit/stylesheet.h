// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QFont>
#include <QString>

namespace nemsms::ui {

/// The one style sheet of the console, made from the tokens and the system's font size. Laid over the Fusion style.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens, const QFont &body);

} // namespace nemsms::ui
