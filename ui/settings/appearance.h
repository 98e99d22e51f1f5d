// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/kit/tokens.h"

#include <QObject>
#include <QPalette>
#include <QTranslator>

class QApplication;

namespace nemsms::settings {
class Settings;
}

namespace nemsms::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Language and theme of the running program, kept in the user's settings.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives this object. Nothing is shown in another way until apply().
    Appearance(QApplication &application, settings::Settings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    /// Shows language and theme of the settings. What a policy holds cannot be set.
    void apply();
    /// "da" or "en"; a policy may hold it, and then nothing changes.
    void setLanguage(const QString &language);
    void setTheme(ThemeChoice choice);
    /// Another language for this start only: the settings stay as they are.
    void showLanguageOnce(const QString &language);

    /// The language of the settings, else of the system: "da" or "en". For words that are said before the window's.
    [[nodiscard]] static QString languageOf(const settings::Settings &settings);
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    /// What is shown: System resolved to what the system has.
    [[nodiscard]] ThemeVariant variant() const;

Q_SIGNALS:
    /// A choice could not be kept: by policy, or the file cannot be written.
    void notKept(const nemsms::base::Error &error);
    void themeChanged();
    void languageChanged();

private:
    void showLanguage();
    void showTheme();

    QApplication &m_application;
    settings::Settings &m_settings;
    QPalette m_system;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    bool m_styled = false;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace nemsms::ui
