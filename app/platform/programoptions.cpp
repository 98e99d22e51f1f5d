// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/programoptions.h"

#include "app/terminal/helpwords.h"
#include "app/terminal/usageproblem.h"
#include "platform/clockchange.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace nemsms::platformprogram {

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

struct RawOptions {
    std::string dir;
    std::string clock;
    std::string language;
    quint16 portBase = 0;
};

void describe(CLI::App &app, RawOptions &raw)
{
    app.description(say("platform.program.purpose"));
    app.set_version_flag("--version", "nemsms-platform " NEMSMS_VERSION, say("command.help.version"));
    app.add_option("--dir", raw.dir, say("platform.program.dir"))->required();
    app.add_option("--clock", raw.clock, say("platform.program.clock"));
    app.add_option("--port-base", raw.portBase, say("platform.program.portbase"))->check(CLI::Range(1024, 65533));
    app.add_option("--language", raw.language, say("command.option.language"))->check(CLI::IsMember({"da", "en"}));
}

/// None when the line could be read; else what is to be printed.
base::Result<std::optional<QString>> read(CLI::App &app, const QStringList &arguments)
{
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        words.insert(words.begin(), argument.toStdString()); // CLI11 takes them last first
    }
    try {
        app.parse(words);
        return std::optional<QString>();
    } catch (const CLI::CallForVersion &version) {
        return std::optional(QString::fromStdString(version.what()) + u'\n');
    } catch (const CLI::Success &) {
        return std::optional(QString::fromStdString(app.help()));
    } catch (const CLI::ParseError &problem) {
        return terminal::usageProblem(problem, u"nemsms-platform"_s);
    }
}

} // namespace

base::Result<ProgramOptions> parseArguments(const QStringList &arguments)
{
    CLI::App app;
    app.name("nemsms-platform");
    terminal::speakHelp(app);
    RawOptions raw;
    describe(app, raw);
    auto text = read(app, arguments);
    if (!text) {
        return text.error();
    }
    ProgramOptions options;
    options.print = *text;
    options.platform.dir = QString::fromStdString(raw.dir);
    options.platform.portBase = raw.portBase;
    options.platform.connect = false;
    if (!raw.clock.empty()) {
        const auto moment = platform::parseMoment(QString::fromStdString(raw.clock));
        if (!moment) {
            return moment.error();
        }
        options.platform.clock = *moment;
    }
    return options;
}

} // namespace nemsms::platformprogram
