// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/programoptions.h"

#include "app/terminal/helpwords.h"
#include "app/terminal/programline.h"
#include "platform/clockchange.h"

#include <CLI/CLI.hpp>
#include <QFile>

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
    std::string broker;
    std::string brokerCa;
    int brokerFd = -1;
    quint16 portBase = 0;
};

void describe(CLI::App &app, RawOptions &raw)
{
    app.description(say("platform.program.purpose"));
    app.set_version_flag("--version", "nemsms-platform " NEMSMS_VERSION, say("command.help.version"));
    app.add_option("--dir", raw.dir, say("platform.program.dir"))->required();
    app.add_option("--clock", raw.clock, say("platform.program.clock"));
    app.add_option("--port-base", raw.portBase, say("platform.program.portbase"))->check(CLI::Range(1024, 65533));
    CLI::Option *broker = app.add_option("--broker", raw.broker, say("platform.program.broker"));
    app.add_option("--broker-ca", raw.brokerCa, say("platform.program.broker.ca"))->needs(broker);
    app.add_option("--broker-passphrase-fd", raw.brokerFd, say("platform.program.broker.fd"))->needs(broker)
        ->check(CLI::NonNegativeNumber);
    app.add_option("--language", raw.language, say("command.option.language"))->check(CLI::IsMember({"da", "en"}));
}

base::Result<std::optional<platform::Brokervalg>> brokerOf(const RawOptions &raw)
{
    if (raw.broker.empty()) {
        return std::optional<platform::Brokervalg>();
    }
    platform::Brokervalg broker {QString::fromStdString(raw.broker), QString::fromStdString(raw.brokerCa), {}};
    if (raw.brokerFd >= 0) {
        QFile descriptor;
        if (!descriptor.open(raw.brokerFd, QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::SecretUnavailable, "command.passphrase.fd", {{u"fd"_s, raw.brokerFd}},
                                 descriptor.errorString());
        }
        QByteArray line = descriptor.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        broker.password = std::make_shared<base::Secret>(std::move(line));
    }
    return std::optional(broker);
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
    const auto broker = brokerOf(raw);
    if (!broker) {
        return broker.error();
    }
    options.platform.broker = *broker;
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
