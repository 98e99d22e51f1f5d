// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logcommand.h"

#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/logverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct LogOptions {
    std::string entity;
    std::string record;
    int limit = 200;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void printLine(Output &out, const usecases::LogLine &line)
{
    QJsonObject object = toJson(line.message());
    object.insert(u"number"_s, line.number);
    object.insert(u"time"_s, line.time.toUTC().toString(Qt::ISODateWithMs));
    object.insert(u"who"_s, line.who);
    object.insert(u"program"_s, line.program);
    object.insert(u"action"_s, QString::fromLatin1(line.action));
    object.insert(u"entity"_s, QString::fromLatin1(line.entity));
    object.insert(u"record"_s, line.recordId);
    out.object(object);
    out.line(QString::number(line.number).rightJustified(6) + u"  "_s + danish(line.time) + u"  "_s + line.who + u" ("_s
             + line.program + u")  "_s + base::sentence(line.message()));
}

base::Job<int> listLog(Session *session, std::shared_ptr<LogOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    usecases::LogQuery query;
    query.entity = QString::fromStdString(options->entity);
    query.recordId = QString::fromStdString(options->record);
    query.limit = options->limit;
    const auto lines = co_await (*backend)->log().list(query);
    if (!lines) {
        co_return lines.error();
    }
    for (const auto &line : *lines) {
        printLine(session->out(), line);
    }
    co_return 0;
}

base::Job<int> verifyLog(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verdict = co_await (*backend)->log().verify();
    if (!verdict) {
        co_return verdict.error();
    }
    QJsonObject object = toJson(verdict->message);
    object.insert(u"intact"_s, verdict->intact);
    object.insert(u"rows"_s, verdict->rows);
    if (!verdict->intact) {
        object.insert(u"firstBroken"_s, verdict->brokenAt);
    }
    session->out().object(object);
    session->out().line(base::sentence(verdict->message));
    co_return verdict->intact ? 0 : int(base::ErrorKind::Internal);
}

} // namespace

void addLogCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "log", say("command.log"));
    addVerb<LogOptions>(
        tree, noun, "list", say("command.log.list"),
        [](CLI::App &verb, LogOptions &options) {
            verb.add_option("--entity", options.entity, say("command.option.entity"));
            verb.add_option("--record", options.record, say("command.option.record"));
            verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
        },
        listLog);
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "verify", say("command.log.verify"), none, verifyLog);
}

} // namespace nemsms::ctl
