// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "base/systemlanguage.h"
#include "settings/settings.h"
#include "ui/kit/stylesheet.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyleFactory>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

const QStringList ThemeNames {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};

} // namespace

Appearance::Appearance(QApplication &application, settings::Settings &settings, QObject *parent)
    : QObject(parent), m_application(application), m_settings(settings), m_system(QApplication::palette())
{
    m_language = languageOf(settings);
    const auto known = ThemeNames.indexOf(settings.value(settings::key::theme));
    m_theme = known < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(known);
}

QString Appearance::languageOf(const settings::Settings &settings)
{
    const QString language = settings.value(settings::key::language);
    return language == "system"_L1 ? base::systemLanguage() : base::languageFor(language);
}

Appearance::~Appearance()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Appearance::apply()
{
    showLanguage();
    showTheme();
}

void Appearance::setLanguage(const QString &language)
{
    const QString wanted = language == "en"_L1 ? u"en"_s : u"da"_s;
    if (const auto kept = m_settings.set(settings::key::language, wanted); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    if (wanted != m_language) {
        m_language = wanted;
        showLanguage();
        Q_EMIT languageChanged();
    }
}

void Appearance::setTheme(ThemeChoice choice)
{
    if (const auto kept = m_settings.set(settings::key::theme, ThemeNames.at(static_cast<int>(choice))); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    if (choice != m_theme) {
        m_theme = choice;
        showTheme();
        Q_EMIT themeChanged();
    }
}

void Appearance::showLanguageOnce(const QString &language)
{
    m_language = language == "en"_L1 ? u"en"_s : u"da"_s;
    showLanguage();
    Q_EMIT languageChanged();
}

ThemeVariant Appearance::variant() const
{
    switch (m_theme) {
    case ThemeChoice::Light:
        return ThemeVariant::Light;
    case ThemeChoice::Dark:
        return ThemeVariant::Dark;
    case ThemeChoice::HighContrast:
        return ThemeVariant::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return m_system.color(QPalette::Window).lightness() < 128 ? ThemeVariant::Dark : ThemeVariant::Light;
}

void Appearance::showLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/nemsms_%1.qm"_s.arg(m_language))) {
        QCoreApplication::installTranslator(&m_words);
    }
    // Qt's own words (clear, copy, select all): best effort, a machine without them keeps Qt's English.
    const QString qtFile = u"qtbase_%1"_s.arg(m_language);
    if (m_qtWords.load(u":/i18n/%1.qm"_s.arg(qtFile))
        || m_qtWords.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    QLocale::setDefault(m_language == "da"_L1 ? QLocale(QLocale::Danish, QLocale::Denmark)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void Appearance::showTheme()
{
    const ThemeVariant shown = variant();
    const Tokens tokens = shown == ThemeVariant::Light ? lightTokens()
        : shown == ThemeVariant::Dark                  ? darkTokens()
                                                       : highContrastTokens(m_system);
    if (!m_styled) { // under a style sheet the application's style has no name to be asked for
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        m_styled = true;
    }
    QApplication::setPalette(paletteFor(tokens));
    m_application.setStyleSheet(styleSheetFor(tokens, QApplication::font()));
}

} // namespace nemsms::ui
