// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/testsmsplanverbs.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/planverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PlanOptions {
    std::string file;
    RecipientOptions shared; ///< agreement, material and route
    std::string junit;
    std::string report;
    std::string pdf;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void printStep(Output &out, const usecases::PlanResultat &step)
{
    if (step.waits) {
        out.object({{u"step"_s, step.trin}, {u"row"_s, step.row}, {u"expected"_s, step.forventet.toString()}, {u"waits"_s, true},
                    {u"identifikator"_s, step.identifikator}});
        out.line(base::sentence({"command.plan.waits", {{u"step"_s, step.trin}, {u"id"_s, step.identifikator},
                                                        {u"seconds"_s, qint64(step.forventet.inden.count())}}}));
        out.flush();
        return;
    }
    QJsonArray exchanges;
    for (const auto &one : step.udvekslinger) {
        exchanges.append(QJsonObject {{u"operation"_s, one.operation}, {u"id"_s, one.id}, {u"sha256"_s, one.sha256}, {u"status"_s, one.status}});
    }
    out.object({{u"step"_s, step.trin}, {u"row"_s, step.row}, {u"expected"_s, step.forventet.toString()},
                {u"actual"_s, toJson(step.actual)}, {u"passed"_s, step.passed}, {u"identifikator"_s, step.identifikator},
                {u"milliseconds"_s, step.elapsedMs}, {u"exchanges"_s, exchanges}});
    const QString result = base::sentence({step.passed ? "plan.passed" : "plan.failed", {}});
    out.line(result + u"  "_s + step.trin + u"  ("_s + step.forventet.toString() + u")  "_s + base::sentence(step.actual));
    out.flush();
}

base::Result<> writeReports(const usecases::PlanRapport &rapport, const PlanOptions &options)
{
    if (!options.junit.empty()) {
        const auto written = usecases::writeJUnit(rapport, QString::fromStdString(options.junit));
        if (!written) {
            return written;
        }
    }
    if (!options.pdf.empty()) {
        const auto written = usecases::writeReportPdf(rapport, QString::fromStdString(options.pdf));
        if (!written) {
            return written;
        }
    }
    return options.report.empty() ? base::Result<>() : usecases::writeReportSheet(rapport, QString::fromStdString(options.report));
}

base::Job<int> runPlan(Session *session, std::shared_ptr<PlanOptions> options)
{
    const auto opened = co_await session->backend();
    if (!opened) {
        co_return opened.error();
    }
    const std::shared_ptr<backend::Backend> backend = *opened;
    printEnvironment(session->out(), backend->context().here());
    session->out().flush();
    const auto ids = co_await readRecipient(backend, &options->shared);
    if (!ids) {
        co_return ids.error();
    }
    const usecases::PlanWish wish {QString::fromStdString(options->file), ids->serviceaftaleId, ids->materialeId, ids->rute};
    const usecases::PlanListener listener = [session](const usecases::PlanResultat &step) { printStep(session->out(), step); };
    const auto rapport = co_await backend->plans().run(wish, listener, session->stop());
    if (!rapport) {
        co_return rapport.error();
    }
    const auto written = writeReports(*rapport, *options);
    if (!written) {
        co_return written.error();
    }
    const int failures = int(rapport->failures());
    session->out().line(base::sentence(rapport->standing()));
    if (const auto caveat = rapport->caveat()) {
        session->out().line(base::sentence(*caveat));
    }
    session->out().line(base::sentence({"command.plan.done", {{u"n"_s, int(rapport->trin.size())}, {u"failures"_s, failures}}}));
    session->out().object({{u"plan"_s, rapport->plan}, {u"steps"_s, rapport->trin.size()}, {u"failures"_s, failures},
                           {u"simulated"_s, rapport->simuleret}, {u"sha256"_s, QString::fromLatin1(rapport->planSha256)}});
    co_return rapport->passed() ? 0 : 1;
}

} // namespace

void addTestSmsPlanVerbs(CommandTree &tree, CLI::App &noun)
{
    CLI::App *plan = noun.add_subcommand("plan", say("command.sms.plan"));
    plan->require_subcommand(1);
    plan->fallthrough();
    addVerb<PlanOptions>(
        tree, *plan, "run", say("command.sms.plan.run"),
        [](CLI::App &verb, PlanOptions &options) {
            verb.add_option("file", options.file, say("command.option.planfile"))->required();
            verb.add_option("--serviceaftale", options.shared.serviceaftale, say("command.option.serviceaftale"));
            verb.add_option("--materiale", options.shared.materiale, say("command.option.materiale"));
            verb.add_option("--route", options.shared.route, say("command.option.route"));
            verb.add_option("--junit", options.junit, say("command.option.junit"));
            verb.add_option("--report", options.report, say("command.option.planreport"));
            verb.add_option("--pdf", options.pdf, say("command.option.planpdf"));
        },
        runPlan);
}

} // namespace nemsms::ctl
