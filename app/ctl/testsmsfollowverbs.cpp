// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmsfollowverbs.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "domain/testsms.h"
#include "usecases/activecontext.h"
#include "usecases/rutevalg.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RecallOptions {
    std::string id;
};

struct RetryOptions {
    std::string id; ///< empty = what is due
    bool all = false;
};

struct TickOptions {
    std::string id;
    std::string who;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

/// The records in one environment; when there are none, `none` says what that means.
base::Job<int> printChanged(Session *session, usecases::Place here, QList<base::Record> records, QByteArray none)
{
    if (records.isEmpty()) {
        session->out().line(base::sentence({none, {{u"miljoe"_s, here.miljoe}}}));
        co_return 0;
    }
    const QJsonObject environment {{u"environment"_s, environmentJson(here)}};
    co_return co_await printRecords(session, &domain::testSmsTable(), records, environment);
}

base::Job<int> updateSms(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    const auto changed = co_await (*backend)->testSms().update(session->stop());
    if (!changed) {
        co_return changed.error();
    }
    co_return co_await printChanged(session, here, *changed, "command.sms.unchanged");
}

/// Why one message that was taken up is not accepted.
base::Error notSent(const usecases::ResumedSms &one)
{
    const auto &sms = static_cast<const domain::TestSms &>(*one.record);
    return one.problem->asCauseOf(
        base::makeError(one.problem->kind, "command.sms.notsent", {{u"id"_s, sms.identifikator}}, one.problem->detail));
}

/// What became of each; the first problem gives the exit code.
base::Job<int> printResumed(Session *session, usecases::Place here, QList<usecases::ResumedSms> resumed, QByteArray none)
{
    QList<base::Record> records;
    for (const auto &one : resumed) {
        records += one.record;
    }
    const auto printed = co_await printChanged(session, here, records, none);
    if (!printed) {
        co_return printed.error();
    }
    int code = 0;
    for (const auto &one : resumed) {
        if (one.problem) {
            session->out().error(notSent(one));
            code = code == 0 ? int(one.problem->kind) : code;
        }
    }
    co_return code;
}

base::Job<int> retrySms(Session *session, std::shared_ptr<RetryOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    const auto &verbs = (*backend)->testSms();
    printEnvironment(session->out(), here);
    if (!options->id.empty()) {
        const QString id = QString::fromStdString(options->id);
        const auto sent = co_await verbs.resend(id, session->stop());
        if (!sent) {
            co_return sent.error();
        }
        co_return co_await printRecord(session, &domain::testSmsTable(), *sent);
    }
    auto taking = options->all ? verbs.resume(session->stop()) : verbs.retry(session->stop());
    const auto taken = co_await taking;
    if (!taken) {
        co_return taken.error();
    }
    const QByteArray none = options->all ? "command.sms.nonequeued" : "command.sms.notdue";
    co_return co_await printResumed(session, here, *taken, none);
}

base::Job<int> resumeSms(Session *session, std::shared_ptr<NoOptions>)
{
    const auto options = std::make_shared<RetryOptions>();
    options->all = true;
    co_return co_await retrySms(session, options);
}

base::Job<int> recallSms(Session *session, std::shared_ptr<RecallOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const auto recalled = co_await (*backend)->testSms().recall(id, session->stop());
    if (!recalled) {
        co_return recalled.error();
    }
    co_return co_await printRecord(session, &domain::testSmsTable(), *recalled);
}

/// One message and its counterparts by the other routes, each with its own life, never mixed.
base::Job<int> compareSms(Session *session, std::shared_ptr<RecallOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->testSms();
    const auto record = co_await verbs.find(QString::fromStdString(options->id));
    if (!record) {
        co_return record.error();
    }
    const QString id = (*record)->id;
    const auto others = co_await verbs.otherWays(id);
    if (!others) {
        co_return others.error();
    }
    const QList<base::Record> all = QList<base::Record> {*record} + *others;
    for (const auto &one : all) {
        const auto &sms = static_cast<const domain::TestSms &>(*one);
        const QString oneId = sms.id;
        const auto line = co_await verbs.timeline(oneId);
        if (!line) {
            co_return line.error();
        }
        const QString route = usecases::ruteOf(sms.vej);
        session->out().object({{u"route"_s, route}, {u"id"_s, sms.id}});
        session->out().line(base::translated(usecases::ruteWords(sms.vej)) + u"  "_s + sms.identifikator);
        printTimeline(session->out(), *line);
    }
    if (others->isEmpty()) {
        session->out().line(base::sentence({"command.sms.alone", {}}));
    }
    co_return 0;
}

base::Job<int> tickSms(Session *session, std::shared_ptr<TickOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const auto ticked = co_await (*backend)->testSms().tick(id, QString::fromStdString(options->who));
    if (!ticked) {
        co_return ticked.error();
    }
    co_return co_await printRecord(session, &domain::testSmsTable(), *ticked);
}

} // namespace

void addTestSmsFollowVerbs(CommandTree &tree, CLI::App &noun)
{
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "update", say("command.sms.update"), none, updateSms);
    addVerb<NoOptions>(tree, noun, "resume", say("command.sms.resume"), none, resumeSms);
    addVerb<RetryOptions>(
        tree, noun, "retry", say("command.sms.retry"),
        [](CLI::App &verb, RetryOptions &options) {
            verb.add_option("id", options.id, say("command.option.smsid"));
            verb.add_flag("--all", options.all, say("command.option.retryall"));
        },
        retrySms);
    const auto named = [](CLI::App &verb, RecallOptions &options) {
        verb.add_option("id", options.id, say("command.option.smsid"))->required();
    };
    addVerb<RecallOptions>(tree, noun, "recall", say("command.sms.recall"), named, recallSms);
    addVerb<RecallOptions>(tree, noun, "compare", say("command.sms.compare"), named, compareSms);
    addVerb<TickOptions>(
        tree, noun, "tick", say("command.sms.tick"),
        [](CLI::App &verb, TickOptions &options) {
            verb.add_option("id", options.id, say("command.option.smsid"))->required();
            verb.add_option("--hvem", options.who, say("command.option.hvem"))->required();
        },
        tickSms);
}

} // namespace nemsms::ctl
