// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/konsol/options.h"

#include "app/terminal/helpwords.h"
#include "app/terminal/languages.h"
#include "app/terminal/programline.h"
#include "settings/settings.h"
#include "ui/settings/appearance.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdio>

namespace nemsms::konsol {

using namespace Qt::StringLiterals;

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

struct RawOptions {
    std::string store, platformDir, miljoe, language, page;
    bool demo = false;
    bool probeDisplay = false;
};

void describe(CLI::App &app, RawOptions &raw)
{
    app.name("nemsms-konsol");
    terminal::speakHelp(app);
    app.description(say("konsol.program.purpose"));
    app.set_version_flag("-v,--version", "nemsms-konsol " NEMSMS_VERSION, say("command.help.version"));
    app.add_flag("--demo", raw.demo, say("konsol.program.demo"));
    app.add_option("--store", raw.store, say("konsol.program.store"));
    app.add_option("--platform-dir", raw.platformDir, say("konsol.program.platformdir"));
    app.add_option("--miljoe", raw.miljoe, say("konsol.program.miljoe"));
    app.add_option("--page", raw.page, say("konsol.program.page"));
    app.add_option("--language", raw.language, say("command.option.language"))->check(CLI::IsMember({"da", "en"}));
    app.add_flag("--probe-display", raw.probeDisplay, say("konsol.program.probe"));
}

/// Without the options that QApplication takes for itself, each of which has a value (QGuiApplication's documentation).
QStringList ownArguments(const QStringList &arguments)
{
    static const QStringList ofQt {u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
                                   u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s, u"icon"_s, u"session"_s,
                                   u"display"_s, u"geometry"_s, u"style"_s, u"stylesheet"_s, u"fontengine"_s};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        while (name.startsWith(u'-')) {
            name.remove(0, 1);
        }
        const bool dashed = name != arguments.at(i);
        if (!dashed || !ofQt.contains(name.section(u'=', 0, 0))) {
            own += arguments.at(i);
        } else if (!name.contains(u'=')) {
            ++i; // its value
        }
    }
    return own;
}

} // namespace

base::Result<Options> readCommandLine(int &argc, char *argv[], const settings::Settings &settings)
{
    const QCoreApplication early(argc, argv); // for the words; the window's application comes when it is needed
    const QStringList arguments = ownArguments(QCoreApplication::arguments().mid(1));
    const bool told = !arguments.filter(QRegularExpression(u"^--language(=|$)"_s)).isEmpty();
    terminal::speak(told ? terminal::wantedLanguage(arguments) : ui::Appearance::languageOf(settings));
    CLI::App app;
    RawOptions raw;
    describe(app, raw);
    const auto text = terminal::readLine(app, arguments, u"nemsms-konsol"_s);
    if (!text) {
        return text.error();
    }
    const auto word = [](const std::string &one) { return QString::fromStdString(one); };
    return Options {word(raw.store), word(raw.platformDir), word(raw.miljoe), word(raw.language),
                    word(raw.page),  raw.demo,              raw.probeDisplay, *text,
                    base::sentence({"konsol.display", {}})};
}

int tell(const base::Error &error)
{
    std::fprintf(stderr, "nemsms-konsol: %s\n", qUtf8Printable(base::sentence(error.message)));
    return int(error.kind);
}

} // namespace nemsms::konsol
