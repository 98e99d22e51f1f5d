// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/haendelsecommand.h"

#include "app/ctl/haendelsefilteroptions.h"
#include "app/ctl/haendelseoutput.h"
#include "app/ctl/haendelseproofverbs.h"
#include "app/ctl/placeoutput.h"
#include "app/ctl/pollpause.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/genforsoeg.h"
#include "usecases/haendelseverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FilterOptions : HaendelseFilterOptions {
    std::string id;   ///< of show and take
    std::string file; ///< of export
    bool once = false; ///< of watch
    bool yes = false;  ///< of take
    bool all = false;  ///< of take
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<int> listEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto filter = readHaendelseFilter(*options);
    if (!filter) {
        co_return filter.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::HaendelseFilter wanted = *filter;
    const auto found = co_await (*backend)->haendelser().list(wanted);
    if (!found) {
        co_return found.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    for (const auto &line : found->lines) {
        printHaendelse(session->out(), line);
    }
    if (!found->next.isEmpty()) {
        session->out().line(base::sentence({"command.haendelse.more", {{u"limit"_s, options->limit}}}));
    }
    co_return 0;
}

void printCatch(Output &out, const usecases::HaendelseCatch &caught)
{
    for (const auto &line : caught.lines) {
        printHaendelse(out, line);
    }
    if (caught.quarantined > 0) {
        out.line(base::sentence({"command.haendelse.quarantined", {{u"n"_s, caught.quarantined}}}));
    }
    if (caught.redelivered > 0) {
        out.line(base::sentence({"command.haendelse.redelivered", {{u"n"_s, caught.redelivered}}}));
    }
    out.flush();
}

/// A broker gives what is looked at to nobody else meanwhile, so it is looked at more seldom.
constexpr std::chrono::seconds pauseOf(const usecases::HaendelseCatch &caught)
{
    return std::chrono::seconds(caught.heldBack ? 30 : 2);
}

base::Job<int> watchEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    const std::stop_token stop = session->stop();
    usecases::Genforsoeg again;
    do {
        const auto caught = co_await (*backend)->haendelser().receive(stop);
        std::chrono::seconds pause {};
        if (caught) {
            printCatch(session->out(), *caught);
            again.worked();
            pause = pauseOf(*caught);
        } else if (options->once || caught.error().kind != base::ErrorKind::Unreachable) {
            co_return caught.error();
        } else {
            pause = again.failed();
            session->out().warning({base::Severity::Warning, caught.error().message, {}, {}});
        }
        if (!options->once) {
            const auto rested = co_await pollPause(pause, stop);
            if (!rested) {
                co_return rested.error();
            }
        }
    } while (!options->once && !stop.stop_requested());
    co_return 0;
}

base::Job<int> showEvent(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const auto detail = co_await (*backend)->haendelser().show(id);
    if (!detail) {
        co_return detail.error();
    }
    printHaendelseDetail(session->out(), *detail);
    co_return 0;
}

base::Job<int> takeEvent(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    if (options->all == !options->id.empty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.haendelse.take.which");
    }
    if (options->all) {
        const std::stop_token stop = session->stop();
        const auto caught = co_await (*backend)->haendelser().takeAll(options->yes, stop);
        if (!caught) {
            co_return caught.error();
        }
        session->out().object({{u"taken"_s, caught->taken}, {u"quarantined"_s, caught->quarantined}});
        session->out().line(base::sentence({"command.haendelse.takenall", {{u"n"_s, caught->taken}}}));
        co_return 0;
    }
    const QString id = QString::fromStdString(options->id);
    const auto taken = co_await (*backend)->haendelser().take(id, options->yes);
    if (!taken) {
        co_return taken.error();
    }
    printHaendelse(session->out(), *taken);
    co_return 0;
}

base::Job<int> exportEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto filter = readHaendelseFilter(*options);
    if (!filter) {
        co_return filter.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::HaendelseFilter wanted = *filter;
    const QString path = QString::fromStdString(options->file);
    const std::stop_token stop = session->stop();
    const auto rows = co_await (*backend)->haendelser().exportTo(path, wanted, stop);
    if (!rows) {
        co_return rows.error();
    }
    session->out().object({{u"path"_s, path}, {u"rows"_s, *rows}});
    session->out().line(base::sentence({"command.export.done", {{u"path"_s, path}, {u"n"_s, *rows}}}));
    co_return 0;
}

base::Job<int> purgeEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto before = readMoment(options->until);
    if (!before) {
        co_return before.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QByteArray kind = QByteArray::fromStdString(options->kind);
    const QDateTime moment = *before;
    const auto gone = co_await (*backend)->haendelser().purge(kind, moment);
    if (!gone) {
        co_return gone.error();
    }
    session->out().object({{u"deleted"_s, *gone}});
    session->out().line(base::sentence({"command.haendelse.purged", {{u"n"_s, *gone}}}));
    co_return 0;
}

} // namespace

void addHaendelseCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "haendelse", say("command.haendelse"));
    const auto id = [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.id"))->required();
    };
    addVerb<FilterOptions>(tree, noun, "watch", say("command.haendelse.watch"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_flag("--once", options.once, say("command.haendelse.once"));
    }, watchEvents);
    addVerb<FilterOptions>(tree, noun, "list", say("command.haendelse.list"), [](CLI::App &verb, FilterOptions &options) {
        declareHaendelseFilter(verb, options);
        verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
    }, listEvents);
    addVerb<FilterOptions>(tree, noun, "show", say("command.haendelse.show"), id, showEvent);
    addVerb<FilterOptions>(tree, noun, "take", say("command.haendelse.take"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.id"));
        verb.add_flag("--all", options.all, say("command.haendelse.all"));
        verb.add_flag("--yes", options.yes, say("command.haendelse.yes"));
    }, takeEvent);
    addVerb<FilterOptions>(tree, noun, "export", say("command.haendelse.export"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("file", options.file, say("command.haendelse.file"))->required();
        declareHaendelseFilter(verb, options);
    }, exportEvents);
    addHaendelseProofVerbs(tree, noun);
    addVerb<FilterOptions>(tree, noun, "purge", say("command.haendelse.purge"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("--til", options.until, say("command.haendelse.purge.til"))->required();
        verb.add_option("--art", options.kind, say("command.haendelse.art"));
    }, purgeEvents);
}

} // namespace nemsms::ctl
