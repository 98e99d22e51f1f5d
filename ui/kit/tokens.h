// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace nemsms::ui {

enum class ThemeVariant { Light, Dark, HighContrast };

/// What a colour says. Red (Bad) means danger, failure or Produktionsmiljoe only. A tone never stands alone: an icon
/// and a word go with it.
enum class Tone { Neutral, Accent, Ok, Warning, Bad };

/// The environment that a band shows.
enum class BandTone { Local, External, Production };

/// Every colour of the console. Widgets ask currentTokens() when they paint, so that a change of theme reaches
/// them without a word.
struct Tokens {
    QColor window, surface, text, muted, border, hairline, hover, selected;
    QColor accent, onAccent, ok, warning, bad;
    QColor bandLocal, bandExternal, bandProduction, onBand;

    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor band(BandTone band) const;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
/// High contrast takes the system's colours when they have contrast enough, else white on black.
[[nodiscard]] Tokens highContrastTokens(const QPalette &system);

[[nodiscard]] QPalette paletteFor(const Tokens &tokens);
/// The tokens that `palette` was made from.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);
/// Those of the application's palette. A widget's own palette will not do: a style sheet rewrites its colours.
[[nodiscard]] Tokens currentTokens();

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Distances on the grid of 4, in device-independent pixels.
namespace space {
inline constexpr int inside = 4;
inline constexpr int between = 8;
inline constexpr int group = 16;
inline constexpr int page = 24;
inline constexpr int radius = 6;
inline constexpr int row = 32;
} // namespace space

} // namespace nemsms::ui
