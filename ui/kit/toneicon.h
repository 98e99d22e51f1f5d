// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QString>

class QLabel;

namespace nemsms::ui {

/// The icon of a tone ("ok", "warning", "error", "info") in the drawn set.
[[nodiscard]] QString toneIconName(Tone tone);
/// The word of a tone in the current language: colour and icon never stand alone.
[[nodiscard]] QString toneWord(Tone tone);
/// Shows the tone's icon in a label, in the label's palette, with the tone's word for those who do not see it.
void setToneIcon(QLabel *label, Tone tone, int size);

} // namespace nemsms::ui
