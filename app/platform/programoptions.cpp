// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/programoptions.h"

#include "app/terminal/helpwords.h"
#include "app/terminal/programline.h"
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

} // namespace

base::Result<ProgramOptions> parseArguments(const QStringList &arguments)
{
    CLI::App app;
    app.name("nemsms-platform");
    terminal::speakHelp(app);
    RawOptions raw;
    describe(app, raw);
    auto text = terminal::readLine(app, arguments, u"nemsms-platform"_s);
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
