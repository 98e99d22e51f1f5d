// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::ui {

/// The clipboard's mark of what must not stay there: clipboard managers that know it keep no history of it, and ours clears it.
inline constexpr char secretMark[] = "x-kde-passwordManagerHint";

/// Puts a secret into the clipboard, marked.
void copySecret(const QString &secret);

} // namespace nemsms::ui
