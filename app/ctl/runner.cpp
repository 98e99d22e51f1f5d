// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/runner.h"

#include "app/ctl/argumentguard.h"
#include "app/ctl/commands.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/lineproblem.h"
#include "app/ctl/session.h"
#include "app/ctl/terminalprompts.h"
#include "app/terminal/helpwords.h"
#include "app/terminal/languages.h"
#include "app/terminal/operationslog.h"
#include "app/terminal/usageproblem.h"

#include <QCoreApplication>
#include <algorithm>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What CLI11 fills: it knows no QString.
struct RawOptions {
    bool json = false;
    bool demo = false;
    std::string store;
    std::string miljoe;
    std::string language;
    int passphraseFd = -1;

    [[nodiscard]] SharedOptions toOptions() const
    {
        return {json, QString::fromStdString(store), QString::fromStdString(miljoe), QString::fromStdString(language),
                passphraseFd, demo};
    }
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void addSharedOptions(CLI::App &app, RawOptions &raw)
{
    app.add_flag("--json", raw.json, say("command.option.json"));
    app.add_flag("--demo", raw.demo, say("command.option.demo"));
    app.add_option("--store", raw.store, say("command.option.store"));
    app.add_option("--miljoe", raw.miljoe, say("command.option.miljoe"));
    app.add_option("--language", raw.language, say("command.option.language"))->check(CLI::IsMember({"da", "en"}));
    app.add_option("--passphrase-fd", raw.passphraseFd, say("command.option.passphrase"))->check(CLI::NonNegativeNumber);
}

/// The noun that is spoken of, even when the rest of the line cannot be read.
QString nounOf(const CLI::App &app, const QStringList &arguments)
{
    QStringList nouns;
    for (const CLI::App *noun : app.get_subcommands([](const CLI::App *) { return true; })) {
        nouns += QString::fromStdString(noun->get_name());
    }
    const auto found = std::find_if(arguments.cbegin(), arguments.cend(),
                                    [&](const QString &argument) { return nouns.contains(argument); });
    return found == arguments.cend() ? QString() : *found;
}

/// Nothing when the line could be read; else the exit code.
std::optional<int> parse(CommandTree &tree, const QStringList &arguments, bool json)
{
    std::vector<std::string> words;
    for (const auto &argument : arguments) {
        words.insert(words.begin(), argument.toStdString()); // CLI11 takes them last first
    }
    try {
        tree.app.parse(words);
        return std::nullopt;
    } catch (const CLI::Success &success) {
        return tree.app.exit(success); // --help, --version
    } catch (const CLI::ParseError &problem) {
        const bool lost = dynamic_cast<const CLI::ExtrasError *>(&problem) || dynamic_cast<const CLI::RequiredError *>(&problem);
        const auto unknown = lost ? unknownWord(tree.app, arguments) : std::nullopt;
        Output(json).error(unknown ? *unknown : terminal::usageProblem(problem, u"nemsmsctl"_s));
        return int(base::ErrorKind::Usage);
    }
}

base::Job<int> runAndClose(Session *session, Verb verb)
{
    const auto done = co_await verb(session);
    const auto closed = co_await session->close();
    if (done && !closed) {
        co_return closed.error();
    }
    co_return done;
}

int runVerb(QCoreApplication &application, Session &session, const Verb &verb)
{
    int code = int(base::ErrorKind::Internal);
    QMetaObject::invokeMethod(
        &application,
        [&] {
            base::join(runAndClose(&session, verb), &application, [&](base::Result<int> done) {
                session.out().flush();
                if (!done) {
                    session.out().error(done.error());
                    terminal::tellOperations("nemsmsctl", done.error());
                }
                code = done ? *done : int(done.error().kind);
                QCoreApplication::exit(code);
            });
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    return code;
}

} // namespace

int run(QCoreApplication &application, const QStringList &arguments)
{
    terminal::speak(terminal::wantedLanguage(arguments));
    CommandTree tree;
    tree.app.description(say("command.purpose"));
    tree.app.name("nemsmsctl");
    terminal::speakHelp(tree.app);
    tree.app.set_version_flag("--version", "nemsmsctl " NEMSMS_VERSION, say("command.help.version"));
    tree.app.footer(say("command.exitcodes"));
    tree.app.require_subcommand(1);
    RawOptions raw;
    addSharedOptions(tree.app, raw);
    addCommands(tree);
    const bool json = arguments.contains(u"--json"_s);
    if (nounOf(tree.app, arguments) != "check"_L1) {
        if (const auto allowed = refusePersonalArguments(arguments); !allowed) {
            Output(json).error(allowed.error());
            return int(allowed.error().kind);
        }
    }
    if (const auto code = parse(tree, arguments, json)) {
        return *code;
    }
    const Interrupt interrupt;
    Session session(raw.toOptions(), std::make_shared<TerminalPrompts>(raw.passphraseFd), interrupt.token());
    return runVerb(application, session, tree.verb);
}

} // namespace nemsms::ctl
