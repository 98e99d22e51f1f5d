// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listecommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/listefil.h"
#include "usecases/listeverbs.h"

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

struct RunOptions {
    bool accept = false;
};

void printRun(Output &out, const usecases::ListRun &run)
{
    out.object({{u"number"_s, run.number},
                {u"sysId"_s, run.sysId},
                {u"time"_s, run.time.toUTC().toString(Qt::ISODateWithMs)},
                {u"rows"_s, run.rows},
                {u"added"_s, run.added},
                {u"removed"_s, run.removed},
                {u"state"_s, run.state}});
    const char *code = run.state == u"venter" ? "command.liste.run.waits" : "command.liste.run.done";
    out.line(danish(run.time) + u"  "_s
             + base::sentence({code, {{u"sysId"_s, run.sysId}, {u"rows"_s, run.rows}, {u"added"_s, run.added}, {u"removed"_s, run.removed}}}));
}

base::Job<int> runLists(Session *session, std::shared_ptr<RunOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    const auto runs = co_await (*backend)->lister().run(options->accept);
    if (!runs) {
        co_return runs.error();
    }
    for (const auto &run : *runs) {
        printRun(session->out(), run);
    }
    co_return 0;
}

base::Job<int> listRuns(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto runs = co_await (*backend)->lister().history();
    if (!runs) {
        co_return runs.error();
    }
    for (const auto &run : *runs) {
        printRun(session->out(), run);
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
    addVerb<RunOptions>(
        tree, noun, "run", say("command.liste.run"),
        [](CLI::App &verb, RunOptions &options) { verb.add_flag("--accept", options.accept, say("command.liste.accept")); },
        runLists);
    addVerb<NoOptions>(tree, noun, "history", say("command.liste.history"), [](CLI::App &, NoOptions &) {}, listRuns);
}

} // namespace nemsms::ctl
