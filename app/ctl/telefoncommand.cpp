// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/telefoncommand.h"

#include "app/ctl/personalinput.h"
#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/telefonverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ConfirmOptions {
    PersonalInput mobil;
    PersonalInput digits;
};

/// What the phones are asked: whether their owners want NemSMS.
base::Job<int> listQuestions(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto waiting = co_await (*backend)->telefon().waiting();
    if (!waiting) {
        co_return waiting.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    QList<QStringList> rows;
    for (const auto &one : *waiting) {
        session->out().object({{u"telefon"_s, one.telefon}, {u"simulated"_s, true}});
        rows += {one.telefon};
    }
    session->out().table({base::sentence({"command.phone", {}})}, rows);
    session->out().line(base::sentence({"command.simulated", {}}));
    co_return 0;
}

base::Job<int> confirmEnrolment(Session *session, std::shared_ptr<ConfirmOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    if (options->mobil.standardInput && options->digits.standardInput) {
        co_return base::failure(base::ErrorKind::Usage, "command.onestdin");
    }
    const auto number = options->mobil.read();
    const auto digits = options->digits.read();
    if (!number || !digits) {
        co_return !number ? number.error() : digits.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    const auto done = co_await (*backend)->telefon().confirm(*number, *digits);
    if (!done) {
        co_return done.error();
    }
    session->out().object({{u"confirmed"_s, true}, {u"simulated"_s, true}});
    session->out().line(base::sentence({"command.telefon.confirmed", {}}));
    session->out().line(base::sentence({"command.simulated", {}}));
    co_return 0;
}

base::Job<int> listMessages(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto messages = co_await (*backend)->telefon().list();
    if (!messages) {
        co_return messages.error();
    }
    const usecases::Place here = (*backend)->context().here();
    printEnvironment(session->out(), here);
    QList<QStringList> rows;
    for (const auto &one : *messages) {
        session->out().object({{u"time"_s, one.time.toUTC().toString(Qt::ISODateWithMs)},
                               {u"telefon"_s, one.telefon},
                               {u"afsender"_s, one.afsender},
                               {u"tekst"_s, one.tekst},
                               {u"identifikator"_s, one.identifikator},
                               {u"environment"_s, environmentJson(here)},
                               {u"simulated"_s, true}});
        rows += {danish(one.time), one.telefon, one.afsender, one.tekst.simplified(), one.identifikator};
    }
    QStringList headers;
    for (const char *code : {"command.time", "command.phone", "command.sender", "command.text", "command.identifier"}) {
        headers += base::sentence({code, {}});
    }
    session->out().table(headers, rows);
    session->out().line(base::sentence({"command.simulated", {}}));
    co_return 0;
}

} // namespace

void addTelefonCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "telefon", base::sentence({"command.telefon", {}}).toStdString());
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "list", base::sentence({"command.telefon.list", {}}).toStdString(), none, listMessages);
    addVerb<NoOptions>(tree, noun, "waiting", base::sentence({"command.telefon.waiting", {}}).toStdString(), none, listQuestions);
    addVerb<ConfirmOptions>(
        tree, noun, "confirm", base::sentence({"command.telefon.confirm", {}}).toStdString(),
        [](CLI::App &verb, ConfirmOptions &options) {
            options.mobil.declare(verb, "mobil", base::sentence({"command.option.confirmmobil", {}}).toStdString());
            options.digits.declare(verb, "cifre", base::sentence({"command.option.cifre", {}}).toStdString());
        },
        confirmEnrolment);
}

} // namespace nemsms::ctl
