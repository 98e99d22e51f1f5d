// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace nemsms::ui {

/// The colour of an icon, looked up in the application's palette when it is painted.
enum class Ink { Text, Muted, Accent, OnAccent, OnBand, Ok, Warning, Bad };

[[nodiscard]] Ink inkOf(Tone tone);

/// The drawing `name` of resources/icons/icons.txt as an icon that follows the theme.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);

/// One drawing in one colour; `size` in device-independent pixels. Null for a name that is not drawn.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour);

/// All names that are drawn, in the order of the strips.
[[nodiscard]] QStringList iconNames();

} // namespace nemsms::ui
