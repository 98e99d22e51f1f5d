// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listecommand.h"

#include "app/ctl/session.h"
#include "usecases/listefil.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DiffOptions {
    std::string yesterday;
    std::string today;
    std::string output;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void printDiff(Output &out, const usecases::ListDiff &diff)
{
    out.object({{u"added"_s, diff.added},
                {u"removed"_s, diff.removed},
                {u"changed"_s, diff.changed},
                {u"unchanged"_s, diff.unchanged}});
    out.line(base::sentence({"command.liste.counts",
                             {{u"added"_s, diff.added},
                              {u"removed"_s, diff.removed},
                              {u"changed"_s, diff.changed},
                              {u"unchanged"_s, diff.unchanged}}}));
}

base::Job<int> diffFiles(Session *session, std::shared_ptr<DiffOptions> options)
{
    const QString yesterday = QString::fromStdString(options->yesterday);
    const QString today = QString::fromStdString(options->today);
    const QString output = QString::fromStdString(options->output);
    const std::stop_token stop = session->stop();
    const auto diff = co_await usecases::diffListefiler(yesterday, today, output, stop);
    if (!diff) {
        co_return diff.error();
    }
    printDiff(session->out(), *diff);
    if (!output.isEmpty()) {
        session->out().line(base::sentence({"command.liste.written", {{u"path"_s, output}}}));
    }
    co_return 0;
}

} // namespace

void addListeCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "liste", say("command.liste"));
    addVerb<DiffOptions>(
        tree, noun, "diff", say("command.liste.diff"),
        [](CLI::App &verb, DiffOptions &options) {
            verb.add_option("yesterday", options.yesterday, say("command.liste.yesterday"))->required();
            verb.add_option("today", options.today, say("command.liste.today"))->required();
            verb.add_option("--output", options.output, say("command.liste.output"));
        },
        diffFiles);
}

} // namespace nemsms::ctl
