// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/testmain.h"
#include "ui/kit/tokens.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nemsms;
using namespace Qt::StringLiterals;

class tst_appearance : public QObject
{
    Q_OBJECT

    static QApplication &application()
    {
        return *qApp;
    }

private Q_SLOTS:
    void aThemeIsShownAndKept()
    {
        QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"s.ini"_s));
        ui::Appearance appearance(application(), settings);
        appearance.apply();
        appearance.setTheme(ui::ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::darkTokens().window);
        QVERIFY(application().styleSheet().contains(ui::darkTokens().surface.name()));
        appearance.setTheme(ui::ThemeChoice::HighContrast);
        QCOMPARE(appearance.variant(), ui::ThemeVariant::HighContrast);
        settings::Settings again(folder.filePath(u"s.ini"_s));
        QCOMPARE(again.value(settings::key::theme), u"contrast"_s);
    }

    void aLanguageIsToldAndKept()
    {
        QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"s.ini"_s));
        ui::Appearance appearance(application(), settings);
        appearance.setLanguage(u"da"_s);
        QSignalSpy told(&appearance, &ui::Appearance::languageChanged);
        appearance.setLanguage(u"en"_s);
        QCOMPARE(appearance.language(), u"en"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(QLocale().language(), QLocale::English);
        appearance.setLanguage(u"en"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(settings::Settings(folder.filePath(u"s.ini"_s)).value(settings::key::language), u"en"_s);
    }

    void aPolicyHoldsTheTheme()
    {
        QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"s.ini"_s), {{settings::key::theme, u"light"_s}});
        ui::Appearance appearance(application(), settings);
        appearance.apply();
        QSignalSpy refused(&appearance, &ui::Appearance::notKept);
        appearance.setTheme(ui::ThemeChoice::Dark);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(appearance.theme(), ui::ThemeChoice::Light);
    }
};

NEMSMS_TEST(tst_appearance)
#include "tst_appearance.moc"
