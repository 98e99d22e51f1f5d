// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/telefoncommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/telefonverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

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
}

} // namespace nemsms::ctl
