// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tilmeldingcommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "app/ctl/tilmeldingcaseverbs.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/tilmeldingverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

void printAnswer(Output &out, const usecases::TilmeldingAnswer &answer, const QJsonObject &environment)
{
    QJsonArray findings;
    for (const auto &finding : answer.findings) {
        findings.append(toJson(finding));
    }
    out.object({{u"modtager"_s, answer.modtager},
                {u"tilmeldt"_s, answer.tilmeldt},
                {u"simulated"_s, answer.simuleret},
                {u"environment"_s, environment},
                {u"findings"_s, findings}});
    const char *code = answer.tilmeldt ? "command.enrolled" : "command.notenrolled";
    out.line(base::sentence({code, {{u"modtager"_s, answer.modtager}}}));
    for (const auto &finding : answer.findings) {
        out.line(toLine(finding));
    }
    if (answer.simuleret) {
        out.line(base::sentence({"command.simulated", {}}));
    }
}

base::Job<int> lookup(Session *session, std::shared_ptr<RecipientOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto ids = co_await readRecipient(*backend, options.get());
    if (!ids) {
        co_return ids.error();
    }
    const usecases::TilmeldingLookup question {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, ids->modtager, ids->rute};
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    const auto answer = co_await (*backend)->tilmelding().lookUp(question, session->stop());
    if (!answer) {
        co_return answer.error();
    }
    printAnswer(session->out(), *answer, environmentJson(here));
    co_return 0;
}

} // namespace

void addTilmeldingCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "tilmelding", base::sentence({"command.tilmelding", {}}).toStdString());
    addVerb<RecipientOptions>(
        tree, noun, "lookup", base::sentence({"command.tilmelding.lookup", {}}).toStdString(),
        [](CLI::App &verb, RecipientOptions &options) { options.declare(verb); }, lookup);
    addTilmeldingCaseVerbs(tree, noun);
}

} // namespace nemsms::ctl
