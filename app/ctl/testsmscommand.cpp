// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmscommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsbatchverbs.h"
#include "app/ctl/testsmsfollowverbs.h"
#include "app/ctl/testsmsoutput.h"
#include "app/ctl/testsmsplanverbs.h"
#include "app/ctl/testsmstemplateverbs.h"
#include "backend/backend.h"
#include "domain/testsms.h"
#include "usecases/activecontext.h"
#include "usecases/testsmsverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DraftOptions {
    RecipientOptions recipient;
    std::string tekst;
    std::string day; ///< --tidligst
    bool vent = false;
    PersonalInput tekstInput; ///< --tekst-stdin and --tekst-fil
    TemplateOptions skabelon;
    std::optional<usecases::SkabelonUdfyldt> filled; ///< what the text came from
};

struct SmsOptions {
    std::string id;
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
    verb.add_option("--tidligst", options.day, say("command.option.tidligst"));
    verb.add_option("--tekst", options.tekst, say("command.option.tekst"));
    verb.add_flag("--tekst-stdin", options.tekstInput.standardInput, say("command.option.tekst"));
    verb.add_option("--tekst-fil", options.tekstInput.file, say("command.option.tekst"));
    options.skabelon.declare(verb, true);
}

void declareSend(CLI::App &verb, DraftOptions &options)
{
    declareDraft(verb, options);
    verb.add_flag("--vent", options.vent, say("command.option.vent"));
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
    QString tekst = options->tekstInput.isGiven() ? *text : QString::fromStdString(options->tekst);
    if (options->skabelon.isGiven()) {
        const auto filled = co_await filledTemplate(*backend, &options->skabelon);
        if (!filled) {
            co_return filled.error();
        }
        options->filled = *filled;
        tekst = filled->text.tekst;
    }
    const QDate day = options->day.empty() ? QDate() : QDate::fromString(QString::fromStdString(options->day), Qt::ISODate);
    if (!options->day.empty() && !day.isValid()) {
        co_return base::failure(base::ErrorKind::Usage, "command.day", {{u"value"_s, QString::fromStdString(options->day).left(40)}});
    }
    co_return usecases::TestSmsDraft {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, ids->modtager, tekst, ids->rute, day, options->vent};
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
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    const auto report = co_await (*backend)->testSms().check(*draft, session->stop());
    if (!report) {
        co_return report.error();
    }
    printCheck(session->out(), *report, environmentJson(here));
    co_return report->maySend() ? 0 : int(report->refusal);
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
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    session->out().flush(); // before the question, if there is one
    const auto sent = co_await (*backend)->testSms().send(*draft, session->stop());
    if (!sent) {
        const QString id = sent.error().message.arguments.value(u"identifikator"_s).toString();
        if (!id.isEmpty()) {
            // What the counterpart refused has failed and is never taken up again; anything else waits.
            const bool failed = sent.error().kind == base::ErrorKind::Refused;
            session->out().warning(base::makeFinding(
                base::Severity::Warning, failed ? "command.sms.keptfailed" : "command.sms.kept", {{u"id"_s, id}}));
        }
        co_return sent.error();
    }
    if (options->filled) {
        const auto &sms = static_cast<const domain::TestSms &>(**sent);
        const auto templates = (*backend)->testSms().templates();
        const auto noted = co_await templates.noteUse(*options->filled, "testsms", sms.id, sms.identifikator);
        if (!noted) {
            co_return noted.error();
        }
    }
    const QJsonObject environment {{u"environment"_s, environmentJson(here)}};
    co_return co_await printRecord(session, &domain::testSmsTable(), *sent, {}, environment);
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
    if (!session->options().miljoe.isEmpty()) {
        query.equals = {{u"miljoeId"_s, (*backend)->context().here().miljoeId}};
    }
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
    addVerb<DraftOptions>(tree, noun, "send", say("command.sms.send"), declareSend, sendDraft);
    addLooking(tree, noun);
    addTestSmsBatchVerbs(tree, noun);
    addTestSmsFollowVerbs(tree, noun);
    addTestSmsPlanVerbs(tree, noun);
    addTestSmsTemplateVerbs(tree, noun);
}

} // namespace nemsms::ctl
