// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/borgercommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/borgeroverblik.h"
#include "usecases/testsmsverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BorgerOptions {
    RecipientOptions recipient;
    std::string reason;
    std::string pdf;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

template <class List, class Line>
QJsonArray printed(Output &out, const char *heading, const List &all, Line line)
{
    QJsonArray made;
    out.line(base::sentence({heading, {}}));
    for (const auto &one : all) {
        const QString text = line(one);
        out.line(u"  "_s + text);
        made.append(text);
    }
    if (all.isEmpty()) {
        out.line(u"  "_s + base::sentence({"borger.none", {}}));
    }
    return made;
}

void print(Output &out, const usecases::Borgerbillede &seen, const QJsonObject &environment)
{
    QJsonObject object {{u"modtager"_s, seen.modtager}, {u"reason"_s, seen.grund}, {u"who"_s, seen.hvem},
                        {u"time"_s, seen.tid.toUTC().toString(Qt::ISODateWithMs)}, {u"simulated"_s, seen.simuleret},
                        {u"environment"_s, environment}};
    object.insert(u"tilmeldt"_s, seen.opslag ? QJsonValue(seen.opslag->tilmeldt) : QJsonValue());
    if (seen.opslagsfejl) {
        object.insert(u"lookupError"_s, QString::fromLatin1(seen.opslagsfejl->message.code));
    }
    out.line(base::sentence(seen.standing()));
    if (seen.opslagsfejl) {
        out.line(base::sentence(seen.opslagsfejl->message));
    }
    object.insert(u"tilmeldinger"_s, printed(out, "borger.enrolments", seen.sager, usecases::sagLinje));
    object.insert(u"beskeder"_s, printed(out, "borger.messages", seen.beskeder, usecases::beskedLinje));
    object.insert(u"haendelser"_s, printed(out, "borger.events", seen.haendelser, usecases::haendelseLinje));
    if (const auto caveat = seen.caveat()) {
        out.line(base::sentence(*caveat));
        object.insert(u"caveat"_s, base::sentence(*caveat));
    }
    if (seen.simuleret) {
        out.line(base::sentence({"command.simulated", {}}));
    }
    out.object(object);
}

base::Job<int> show(Session *session, std::shared_ptr<BorgerOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto ids = co_await readRecipient(*backend, &options->recipient);
    if (!ids) {
        co_return ids.error();
    }
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    usecases::BorgerSpoergsmaal question;
    question.hvem = {ids->serviceaftaleId, ids->materialeId, ids->testpersonId, ids->modtager, ids->rute};
    question.grund = QString::fromStdString(options->reason);
    const auto verbs = (*backend)->testSms().citizen();
    const auto seen = co_await verbs.show(question, session->stop());
    if (!seen) {
        co_return seen.error();
    }
    print(session->out(), *seen, environmentJson(here));
    if (!options->pdf.empty()) {
        const auto written = usecases::writeBorgerPdf(*seen, QString::fromStdString(options->pdf));
        if (!written) {
            co_return written.error();
        }
    }
    co_return 0;
}

} // namespace

void addBorgerCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "borger", say("command.borger"));
    addVerb<BorgerOptions>(
        tree, noun, "show", say("command.borger.show"),
        [](CLI::App &verb, BorgerOptions &options) {
            options.recipient.declare(verb);
            verb.add_option("--reason", options.reason, say("command.option.borgerreason"))->required();
            verb.add_option("--pdf", options.pdf, say("command.option.borgerpdf"));
        },
        show);
}

} // namespace nemsms::ctl
