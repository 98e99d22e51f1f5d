// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmscommand.h"

#include "app/ctl/recipientoptions.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "domain/testsms.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DraftOptions {
    RecipientOptions recipient;
    std::string tekst;
    PersonalInput tekstInput; ///< --tekst-stdin and --tekst-fil
};

struct SmsOptions {
    std::string id;
    std::string who;
    std::string search;
    int limit = 200;
    bool raw = false;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void declareDraft(CLI::App &verb, DraftOptions &options)
{
    options.recipient.declare(verb);
    verb.add_option("--tekst", options.tekst, say("command.option.tekst"));
    verb.add_flag("--tekst-stdin", options.tekstInput.standardInput, say("command.option.tekst"));
    verb.add_option("--tekst-fil", options.tekstInput.file, say("command.option.tekst"));
}

base::Job<usecases::TestSmsDraft> readDraft(Session *session, std::shared_ptr<DraftOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    if (options->recipient.modtager.standardInput && options->tekstInput.standardInput) {
        co_return base::failure(base::ErrorKind::Usage, "command.onestdin");
    }
    const auto ids = co_await readRecipient(*backend, &options->recipient);
    if (!ids) {
        co_return ids.error();
    }
    const auto text = options->tekstInput.read();
    if (!text) {
        co_return text.error();
    }
    const QString tekst = options->tekstInput.isGiven() ? *text : QString::fromStdString(options->tekst);
    co_return usecases::TestSmsDraft {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, ids->modtager, tekst};
}

base::Job<int> checkDraft(Session *session, std::shared_ptr<DraftOptions> options)
{
    const auto draft = co_await readDraft(session, options);
    if (!draft) {
        co_return draft.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto report = co_await (*backend)->testSms().check(*draft, session->stop());
    if (!report) {
        co_return report.error();
    }
    printCheck(session->out(), *report);
    co_return report->maySend() ? 0 : int(base::ErrorKind::InvalidInput);
}

base::Job<int> sendDraft(Session *session, std::shared_ptr<DraftOptions> options)
{
    const auto draft = co_await readDraft(session, options);
    if (!draft) {
        co_return draft.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto sent = co_await (*backend)->testSms().send(*draft, session->stop());
    if (!sent) {
        const QString id = sent.error().message.arguments.value(u"identifikator"_s).toString();
        if (!id.isEmpty()) {
            session->out().warning(base::makeFinding(base::Severity::Warning, "command.sms.kept", {{u"id"_s, id}}));
        }
        co_return sent.error();
    }
    co_return co_await printRecord(session, &domain::testSmsTable(), *sent);
}

base::Job<int> listSms(Session *session, std::shared_ptr<SmsOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    usecases::ListQuery query;
    query.search = QString::fromStdString(options->search);
    query.limit = options->limit;
    query.sort = {{{}, true}}; // newest first
    const auto page = co_await (*backend)->testSms().list(query);
    if (!page) {
        co_return page.error();
    }
    co_return co_await printRecords(session, &domain::testSmsTable(), page->records);
}

base::Job<int> showSms(Session *session, std::shared_ptr<SmsOptions> options)
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
    const auto printed = co_await printRecord(session, &domain::testSmsTable(), *record);
    if (!printed) {
        co_return printed.error();
    }
    const auto line = co_await verbs.timeline(id);
    if (!line) {
        co_return line.error();
    }
    printTimeline(session->out(), *line);
    if (options->raw) {
        const auto exchanges = co_await verbs.exchanges(id);
        if (!exchanges) {
            co_return exchanges.error();
        }
        printExchanges(session->out(), *exchanges);
    }
    co_return 0;
}

base::Job<int> updateSms(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto changed = co_await (*backend)->testSms().update(session->stop());
    if (!changed) {
        co_return changed.error();
    }
    co_return co_await printRecords(session, &domain::testSmsTable(), *changed);
}

base::Job<int> resumeSms(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto resumed = co_await (*backend)->testSms().resume(session->stop());
    if (!resumed) {
        co_return resumed.error();
    }
    const auto printed = co_await printRecords(session, &domain::testSmsTable(), *resumed);
    if (!printed) {
        co_return printed.error();
    }
    const bool all = std::none_of(resumed->cbegin(), resumed->cend(), [](const base::Record &record) {
        return static_cast<const domain::TestSms &>(*record).tilstand == domain::TestSmsTilstand::IKoe;
    });
    co_return all ? 0 : int(base::ErrorKind::Unreachable);
}

base::Job<int> tickSms(Session *session, std::shared_ptr<SmsOptions> options)
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

void addLooking(CommandTree &tree, CLI::App &noun)
{
    addVerb<SmsOptions>(
        tree, noun, "list", say("command.sms.list"),
        [](CLI::App &verb, SmsOptions &options) {
            verb.add_option("--search", options.search, say("command.option.search"));
            verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
        },
        listSms);
    addVerb<SmsOptions>(
        tree, noun, "show", say("command.sms.show"),
        [](CLI::App &verb, SmsOptions &options) {
            verb.add_option("id", options.id, say("command.option.smsid"))->required();
            verb.add_flag("--raw", options.raw, say("command.option.raw"));
        },
        showSms);
}

} // namespace

void addTestSmsCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "sms", say("command.sms"));
    addVerb<DraftOptions>(tree, noun, "check", say("command.sms.check"), declareDraft, checkDraft);
    addVerb<DraftOptions>(tree, noun, "send", say("command.sms.send"), declareDraft, sendDraft);
    addLooking(tree, noun);
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "update", say("command.sms.update"), none, updateSms);
    addVerb<NoOptions>(tree, noun, "resume", say("command.sms.resume"), none, resumeSms);
    addVerb<SmsOptions>(
        tree, noun, "tick", say("command.sms.tick"),
        [](CLI::App &verb, SmsOptions &options) {
            verb.add_option("id", options.id, say("command.option.smsid"))->required();
            verb.add_option("--hvem", options.who, say("command.option.hvem"))->required();
        },
        tickSms);
}

} // namespace nemsms::ctl
