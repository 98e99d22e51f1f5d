// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tokens.h"

#include <QGuiApplication>
#include <cmath>

namespace nemsms::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

void setBands(Tokens &tokens)
{
    tokens.bandLocal = rgb(0x0E6E6E);
    tokens.bandExternal = rgb(0x7A5200);
    tokens.bandProduction = rgb(0xA3161A);
    tokens.onBand = rgb(0xFFFFFF);
}

} // namespace

QColor Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

QColor Tokens::band(BandTone band) const
{
    switch (band) {
    case BandTone::Local:
        return bandLocal;
    case BandTone::External:
        return bandExternal;
    case BandTone::Production:
        return bandProduction;
    }
    Q_UNREACHABLE();
}

Tokens lightTokens()
{
    Tokens tokens {.window = rgb(0xF4F6F8), .surface = rgb(0xFFFFFF), .text = rgb(0x1B2430), .muted = rgb(0x566270),
                   .border = rgb(0x7F8D9B), .hairline = rgb(0xE3E8ED), .hover = rgb(0xEDF2F7),
                   .selected = rgb(0xDDEBF8), .accent = rgb(0x0B5CAD), .onAccent = rgb(0xFFFFFF), .ok = rgb(0x1A7036),
                   .warning = rgb(0x855700), .bad = rgb(0xB3261E), .bandLocal = {}, .bandExternal = {},
                   .bandProduction = {}, .onBand = {}};
    setBands(tokens);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens {.window = rgb(0x12171D), .surface = rgb(0x1B222A), .text = rgb(0xE8EDF2), .muted = rgb(0xA3AFBB),
                   .border = rgb(0x66737F), .hairline = rgb(0x2A333D), .hover = rgb(0x232C36),
                   .selected = rgb(0x1F3A56), .accent = rgb(0x7CB8F5), .onAccent = rgb(0x0C1C2C), .ok = rgb(0x6CC58A),
                   .warning = rgb(0xE3B04B), .bad = rgb(0xF28B82), .bandLocal = {}, .bandExternal = {},
                   .bandProduction = {}, .onBand = {}};
    setBands(tokens);
    return tokens;
}

Tokens highContrastTokens(const QPalette &system)
{
    const bool trusted = contrast(system.color(QPalette::WindowText), system.color(QPalette::Window)) >= 18
        && contrast(system.color(QPalette::HighlightedText), system.color(QPalette::Highlight)) >= 7
        && contrast(system.color(QPalette::Highlight), system.color(QPalette::Window)) >= 3;
    Tokens tokens;
    tokens.window = trusted ? system.color(QPalette::Window) : rgb(0x000000);
    tokens.surface = trusted ? system.color(QPalette::Base) : rgb(0x000000);
    tokens.text = trusted ? system.color(QPalette::WindowText) : rgb(0xFFFFFF);
    tokens.accent = trusted ? system.color(QPalette::Highlight) : rgb(0xFFE45C);
    tokens.onAccent = trusted ? system.color(QPalette::HighlightedText) : rgb(0x000000);
    tokens.muted = tokens.border = tokens.hairline = tokens.text;
    tokens.ok = tokens.warning = tokens.bad = tokens.text;
    tokens.hover = tokens.surface;
    tokens.selected = tokens.window;
    tokens.bandLocal = tokens.bandExternal = tokens.bandProduction = tokens.window;
    tokens.onBand = tokens.text;
    return tokens;
}

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.border);
    palette.setColor(QPalette::Shadow, tokens.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    }
    return palette;
}

Tokens tokensOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == lightTokens().window) {
        return lightTokens();
    }
    if (window == darkTokens().window) {
        return darkTokens();
    }
    return highContrastTokens(palette);
}

Tokens currentTokens()
{
    return tokensOf(QGuiApplication::palette());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace nemsms::ui
