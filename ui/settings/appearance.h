// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QObject>
#include <QPalette>
#include <QTranslator>

class QApplication;
class QSettings;

namespace nemsms::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Language and theme of the running program, kept in the user's settings.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives this object. Nothing is shown in another way until apply().
    Appearance(QApplication &application, QSettings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    /// Takes language and theme from the settings: Danish, and the system's theme, when nothing was chosen.
    void apply();
    /// "da" or "en".
    void setLanguage(const QString &language);
    void setTheme(ThemeChoice choice);

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    /// What is shown: System resolved to what the system has.
    [[nodiscard]] ThemeVariant variant() const;

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    void showLanguage();
    void showTheme();

    QApplication &m_application;
    QSettings &m_settings;
    QPalette m_system;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace nemsms::ui
