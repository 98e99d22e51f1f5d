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

struct ImportOptions {
    std::string file;
    std::string sysId;
    std::string layout;
    std::string kind = "tilmeldingsliste";
    double share = 5;
};

base::Job<int> importMobil(Session *session, std::shared_ptr<ImportOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString sysId = QString::fromStdString(options->sysId);
    const QString file = QString::fromStdString(options->file);
    const QString layout = QString::fromStdString(options->layout);
    const auto done = co_await (*backend)->lister().importMobil(sysId, file, layout);
    if (!done) {
        co_return done.error();
    }
    const QVariantMap counts {{u"rows"_s, done->rows}, {u"changed"_s, done->changed}, {u"unknown"_s, done->unknown}};
    session->out().object(QJsonObject::fromVariantMap(counts));
    session->out().line(base::sentence({"command.liste.import.mobil", counts}));
    co_return 0;
}

base::Job<int> importList(Session *session, std::shared_ptr<ImportOptions> options)
{
    if (options->kind == "slutbrugerliste") {
        co_return co_await importMobil(session, options);
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString sysId = QString::fromStdString(options->sysId);
    const QString file = QString::fromStdString(options->file);
    const QString layout = QString::fromStdString(options->layout);
    const double share = options->share;
    const auto runs = co_await (*backend)->lister().import(sysId, file, layout, share);
    if (!runs) {
        co_return runs.error();
    }
    for (const auto &run : *runs) {
        printRun(session->out(), run);
    }
    co_return 0;
}

base::Job<int> printLayout(Session *session, std::shared_ptr<NoOptions>)
{
    session->out().line(QString::fromUtf8(usecases::builtInListelayout()).trimmed());
    session->out().object({{u"layout"_s, QString::fromUtf8(usecases::builtInListelayout())}});
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
    addVerb<ImportOptions>(
        tree, noun, "import", say("command.liste.import"),
        [](CLI::App &verb, ImportOptions &options) {
            verb.add_option("file", options.file, say("command.liste.import.file"))->required();
            verb.add_option("--sysid", options.sysId, say("command.liste.import.sysid"))->required();
            verb.add_option("--kind", options.kind, say("command.liste.import.kind"))
                ->check(CLI::IsMember({"tilmeldingsliste", "slutbrugerliste"}));
            verb.add_option("--layout", options.layout, say("command.liste.import.layout"));
            verb.add_option("--share", options.share, say("command.liste.import.share"))->check(CLI::Range(0.0, 100.0));
        },
        importList);
    addVerb<NoOptions>(tree, noun, "layout", say("command.liste.layout"), [](CLI::App &, NoOptions &) {}, printLayout);
    addVerb<NoOptions>(tree, noun, "history", say("command.liste.history"), [](CLI::App &, NoOptions &) {}, listRuns);
}

} // namespace nemsms::ctl
