// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/haendelsecommand.h"

#include "app/ctl/haendelseoutput.h"
#include "app/ctl/personalinput.h"
#include "app/ctl/placeoutput.h"
#include "app/ctl/pollpause.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/haendelseverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FilterOptions {
    std::string kind;
    std::string cvr;
    std::string from;
    std::string until;
    std::string id;   ///< of show and take
    std::string file; ///< of export
    PersonalInput number;
    bool unseen = false;
    bool once = false; ///< of watch
    bool yes = false;  ///< of take
    int limit = 200;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void declareFilter(CLI::App &verb, FilterOptions &options)
{
    std::vector<std::string> kinds;
    for (const auto &kind : usecases::haendelsearter()) {
        kinds.push_back(kind.toStdString());
    }
    verb.add_option("--art", options.kind, say("command.haendelse.art"))->check(CLI::IsMember(kinds));
    verb.add_option("--cvr", options.cvr, say("command.haendelse.cvr"));
    verb.add_option("--fra", options.from, say("command.haendelse.fra"));
    verb.add_option("--til", options.until, say("command.haendelse.til"));
    verb.add_flag("--usete", options.unseen, say("command.haendelse.usete"));
    options.number.declare(verb, "nummer", say("command.haendelse.nummer"));
}

/// A day (Danish time) or a moment in ISO 8601. Usage command.haendelse.time.
base::Result<QDateTime> momentOf(const std::string &text)
{
    const QString written = QString::fromStdString(text);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    const QDateTime moment = day.isValid() && written.size() == 10 ? QDateTime(day, QTime(0, 0), base::danishTime())
                                                                   : QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !moment.isValid()) {
        return base::failure(base::ErrorKind::Usage, "command.haendelse.time", {{u"text"_s, written}});
    }
    return written.isEmpty() ? QDateTime() : moment.toUTC();
}

base::Result<usecases::HaendelseFilter> filterOf(const FilterOptions &options)
{
    usecases::HaendelseFilter filter;
    filter.kind = QByteArray::fromStdString(options.kind);
    filter.cvr = QString::fromStdString(options.cvr);
    filter.unseen = options.unseen;
    filter.limit = options.limit;
    const auto number = options.number.read();
    const auto from = momentOf(options.from);
    const auto until = momentOf(options.until);
    if (!number || !from || !until) {
        return number ? from ? until.error() : from.error() : number.error();
    }
    filter.number = *number;
    filter.from = *from;
    filter.until = *until;
    return filter;
}

base::Job<int> listEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto filter = filterOf(*options);
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

base::Job<int> watchEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    const std::stop_token stop = session->stop();
    do {
        const auto caught = co_await (*backend)->haendelser().receive(stop);
        if (!caught) {
            co_return caught.error();
        }
        for (const auto &line : caught->lines) {
            printHaendelse(session->out(), line);
        }
        if (caught->quarantined > 0) {
            session->out().line(base::sentence({"command.haendelse.quarantined", {{u"n"_s, caught->quarantined}}}));
        }
        session->out().flush();
        if (!options->once) {
            const auto rested = co_await pollPause(std::chrono::seconds(2), stop);
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
    const auto filter = filterOf(*options);
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

base::Job<int> listQuarantine(Session *session, std::shared_ptr<FilterOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto lines = co_await (*backend)->haendelser().quarantine();
    if (!lines) {
        co_return lines.error();
    }
    for (const auto &line : *lines) {
        printQuarantine(session->out(), line);
    }
    co_return 0;
}

base::Job<int> purgeEvents(Session *session, std::shared_ptr<FilterOptions> options)
{
    const auto before = momentOf(options->until);
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
    const auto none = [](CLI::App &, FilterOptions &) {};
    const auto id = [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.id"))->required();
    };
    addVerb<FilterOptions>(tree, noun, "watch", say("command.haendelse.watch"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_flag("--once", options.once, say("command.haendelse.once"));
    }, watchEvents);
    addVerb<FilterOptions>(tree, noun, "list", say("command.haendelse.list"), [](CLI::App &verb, FilterOptions &options) {
        declareFilter(verb, options);
        verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
    }, listEvents);
    addVerb<FilterOptions>(tree, noun, "show", say("command.haendelse.show"), id, showEvent);
    addVerb<FilterOptions>(tree, noun, "take", say("command.haendelse.take"), [id](CLI::App &verb, FilterOptions &options) {
        id(verb, options);
        verb.add_flag("--yes", options.yes, say("command.haendelse.yes"));
    }, takeEvent);
    addVerb<FilterOptions>(tree, noun, "export", say("command.haendelse.export"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("file", options.file, say("command.haendelse.file"))->required();
        declareFilter(verb, options);
    }, exportEvents);
    addVerb<FilterOptions>(tree, noun, "quarantine", say("command.haendelse.quarantine"), none, listQuarantine);
    addVerb<FilterOptions>(tree, noun, "purge", say("command.haendelse.purge"), [](CLI::App &verb, FilterOptions &options) {
        verb.add_option("--til", options.until, say("command.haendelse.purge.til"))->required();
        verb.add_option("--art", options.kind, say("command.haendelse.art"));
    }, purgeEvents);
}

} // namespace nemsms::ctl
