// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmsbatchverbs.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "app/ctl/testsmstemplateverbs.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/batchverbs.h"
#include "usecases/testsmsverbs.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BatchOptions {
    std::string file;
    RecipientOptions shared; ///< agreement, material and route
    std::string navn;
    std::string tekst;
    TemplateOptions skabelon;
    qint64 takt = 0;
    qint64 antal = 0; ///< says yes beforehand
    bool dryRun = false;
    std::string show;
    std::string pause;
    std::string resume;
    std::string cancel;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QJsonObject batchJson(const usecases::SmsBatch &batch)
{
    QJsonObject states;
    for (auto one = batch.states.cbegin(); one != batch.states.cend(); ++one) {
        states.insert(QString::fromLatin1(one.key()), one.value());
    }
    return {{u"batch"_s, batch.id}, {u"navn"_s, batch.navn}, {u"tilstand"_s, QString::fromLatin1(batch.tilstand)},
            {u"antal"_s, batch.antal}, {u"takt"_s, batch.takt}, {u"oprettet"_s, batch.oprettet.toString(Qt::ISODateWithMs)},
            {u"af"_s, batch.oprettetAf}, {u"beskeder"_s, states}};
}

/// In the words of the messages' states, in their order.
QString countsOf(const usecases::SmsBatch &batch)
{
    QStringList parts;
    for (const auto &choice : domain::testSmsTable().field("tilstand")->choices) {
        if (const qint64 count = batch.states.value(choice.code); count > 0) {
            parts += base::translated(choice.label) + u": "_s + QString::number(count);
        }
    }
    return parts.join(u", "_s);
}

void printBatch(Output &out, const usecases::SmsBatch &batch)
{
    out.object(batchJson(batch));
    const QByteArray state = "batch.state." + batch.tilstand;
    out.line(batch.id + u"  "_s + batch.navn + u"  "_s + base::sentence({state, {}}) + u"  ("_s + countsOf(batch) + u')');
}

void printPlan(Output &out, const usecases::BatchPlan &plan)
{
    QJsonArray findings;
    for (const auto &one : plan.findings) {
        QJsonObject object = toJson(one.finding);
        object.insert(u"row"_s, one.row);
        object.insert(u"more"_s, one.more);
        findings.append(object);
        const QString further = one.more > 0 ? base::sentence({"command.batch.more", {{u"n"_s, one.more}}}) : QString();
        out.line(base::sentence({"command.batch.row", {{u"row"_s, one.row}}}) + u"  "_s + toLine(one.finding) + u' ' + further);
    }
    QJsonObject object {{u"navn"_s, plan.draft.navn}, {u"antal"_s, plan.beskeder.size()}, {u"findings"_s, findings},
                        {u"maySend"_s, plan.maySend()}, {u"longest"_s, plan.longest.characters}};
    if (plan.price) {
        object.insert(u"price"_s, plan.price->toString());
    }
    out.object(object);
    out.line(base::sentence({"command.batch.plan", {{u"n"_s, int(plan.beskeder.size())}, {u"characters"_s, plan.longest.characters}}}));
    if (plan.price && !plan.beskeder.isEmpty()) {
        const bool simulated = plan.basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
        out.line(base::sentence({simulated ? "command.batch.pricesimulated" : "command.batch.price", {{u"price"_s, plan.price->toString()}}}));
    }
    if (plan.begins > plan.now) {
        out.line(base::sentence({"command.batch.waits", {{u"moment"_s, danish(plan.begins)}}}));
    }
}

/// How far it has come, at most once a second.
usecases::BatchListener teller(Session *session)
{
    auto last = std::make_shared<QElapsedTimer>();
    return [session, last](const usecases::BatchProgress &progress) {
        if (last->isValid() && last->elapsed() < 1000) {
            return;
        }
        last->start();
        session->out().line(base::sentence({"command.batch.progress", {{u"done"_s, progress.done()}, {u"total"_s, progress.batch.antal}}}));
        session->out().object({{u"done"_s, progress.done()}, {u"total"_s, progress.batch.antal}});
        session->out().flush();
    };
}

base::Job<int> follow(Session *session, std::shared_ptr<backend::Backend> backend, QString id)
{
    const usecases::BatchListener listener = teller(session);
    const auto run = co_await backend->batches().run(id, listener, session->stop());
    if (!run) {
        co_return run.error();
    }
    printBatch(session->out(), run->batch);
    if (run->problem) {
        session->out().error(*run->problem);
        co_return int(run->problem->kind);
    }
    if (run->waiting() > 0) {
        const char *code = run->goesOn.isValid() ? "command.batch.goeson" : "command.batch.paused";
        session->out().line(base::sentence({code, {{u"moment"_s, danish(run->goesOn)}, {u"id"_s, id}}}));
        co_return run->goesOn.isValid() ? 0 : int(base::ErrorKind::Unreachable);
    }
    co_return run->batch.states.value("fejlet") > 0 ? int(base::ErrorKind::Refused) : 0;
}

base::Job<int> sendFile(Session *session, std::shared_ptr<backend::Backend> backend, std::shared_ptr<BatchOptions> options)
{
    const auto ids = co_await readRecipient(backend, &options->shared);
    if (!ids) {
        co_return ids.error();
    }
    usecases::BatchDraft draft;
    draft.fil = QString::fromStdString(options->file);
    draft.navn = QString::fromStdString(options->navn);
    draft.serviceaftaleId = ids->serviceaftaleId;
    draft.materialeId = ids->materialeId;
    draft.rute = ids->rute;
    draft.tekst = QString::fromStdString(options->tekst);
    draft.takt = options->takt;
    std::optional<usecases::SkabelonUdfyldt> used;
    if (options->skabelon.isGiven()) {
        const auto whole = co_await wholeTemplate(backend, &options->skabelon);
        if (!whole) {
            co_return whole.error();
        }
        used = *whole;
        draft.tekst = whole->text.tekst;
    }
    const auto plan = co_await backend->batches().prepare(draft, session->stop());
    if (!plan) {
        co_return plan.error();
    }
    printPlan(session->out(), **plan);
    if (options->dryRun) {
        co_return (*plan)->maySend() ? 0 : int(base::ErrorKind::InvalidInput);
    }
    session->out().flush(); // before the question, if there is one
    const std::shared_ptr<const usecases::BatchPlan> wanted = *plan;
    const auto batch = co_await backend->batches().start(wanted, options->antal);
    if (!batch) {
        co_return batch.error();
    }
    if (used) {
        const auto templates = backend->testSms().templates();
        const auto noted = co_await templates.noteUse(*used, "batch", batch->id, batch->navn);
        if (!noted) {
            co_return noted.error();
        }
    }
    session->out().line(base::sentence({"command.batch.stored", {{u"id"_s, batch->id}}}));
    session->out().object(batchJson(*batch));
    session->out().flush();
    const QString id = batch->id;
    co_return co_await follow(session, backend, id);
}

base::Job<int> listBatches(Session *session, std::shared_ptr<backend::Backend> backend)
{
    const auto all = co_await backend->batches().list();
    if (!all) {
        co_return all.error();
    }
    for (const auto &batch : *all) {
        printBatch(session->out(), batch);
    }
    if (all->isEmpty()) {
        session->out().line(base::sentence({"command.batch.none", {}}));
    }
    co_return 0;
}

base::Job<int> printed(Session *session, base::Job<usecases::SmsBatch> job)
{
    const auto batch = co_await job;
    if (!batch) {
        co_return batch.error();
    }
    printBatch(session->out(), *batch);
    co_return 0;
}

base::Job<int> batchSms(Session *session, std::shared_ptr<BatchOptions> options)
{
    const auto opened = co_await session->backend();
    if (!opened) {
        co_return opened.error();
    }
    const std::shared_ptr<backend::Backend> backend = *opened;
    printEnvironment(session->out(), backend->context().here());
    if (!options->show.empty()) {
        auto job = backend->batches().find(QString::fromStdString(options->show));
        co_return co_await printed(session, std::move(job));
    }
    if (!options->pause.empty()) {
        auto job = backend->batches().pause(QString::fromStdString(options->pause));
        co_return co_await printed(session, std::move(job));
    }
    if (!options->cancel.empty()) {
        auto job = backend->batches().cancel(QString::fromStdString(options->cancel), session->stop());
        co_return co_await printed(session, std::move(job));
    }
    if (!options->resume.empty()) {
        const QString id = QString::fromStdString(options->resume);
        co_return co_await follow(session, backend, id);
    }
    if (options->file.empty()) {
        co_return co_await listBatches(session, backend);
    }
    co_return co_await sendFile(session, backend, options);
}

void declare(CLI::App &verb, BatchOptions &options)
{
    verb.add_option("file", options.file, say("command.option.batchfile"));
    verb.add_option("--serviceaftale", options.shared.serviceaftale, say("command.option.serviceaftale"));
    verb.add_option("--materiale", options.shared.materiale, say("command.option.materiale"));
    verb.add_option("--route", options.shared.route, say("command.option.route"));
    verb.add_option("--navn", options.navn, say("command.option.batchname"));
    verb.add_option("--tekst", options.tekst, say("command.option.batchtext"));
    options.skabelon.declare(verb, false);
    verb.add_option("--takt", options.takt, say("command.option.takt"))->check(CLI::Range(0, 1000));
    verb.add_option("--antal", options.antal, say("command.option.antal"));
    verb.add_flag("--dry-run", options.dryRun, say("command.option.batchdry"));
    verb.add_option("--show", options.show, say("command.option.batchshow"));
    verb.add_option("--pause", options.pause, say("command.option.batchpause"));
    verb.add_option("--resume", options.resume, say("command.option.batchresume"));
    verb.add_option("--cancel", options.cancel, say("command.option.batchcancel"));
}

} // namespace

void addTestSmsBatchVerbs(CommandTree &tree, CLI::App &noun)
{
    addVerb<BatchOptions>(tree, noun, "batch", say("command.sms.batch"), declare, batchSms);
}

} // namespace nemsms::ctl
