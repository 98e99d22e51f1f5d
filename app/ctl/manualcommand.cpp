// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/manualcommand.h"

#include "app/ctl/manualpage.h"
#include "app/ctl/session.h"

namespace nemsms::ctl {

namespace {

struct CompletionOptions {
    std::string shell;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

} // namespace

void addManualCommand(CommandTree &tree)
{
    const CLI::App *app = &tree.app;
    addVerb<NoOptions>(tree, tree.app, "manual", say("command.manual"), [](CLI::App &, NoOptions &) {},
                       [app](Session *session, std::shared_ptr<NoOptions>) {
        session->out().line(manualPage(*app).chopped(1));
        return base::ready<int>(0);
    });
    addVerb<CompletionOptions>(tree, tree.app, "completion", say("command.completion"),
                               [](CLI::App &verb, CompletionOptions &options) {
        verb.add_option("shell", options.shell, say("command.completion.shell"))->required()->check(CLI::IsMember({"bash"}));
    }, [app](Session *session, std::shared_ptr<CompletionOptions>) {
        session->out().line(bashCompletion(*app).chopped(1));
        return base::ready<int>(0);
    });
}

} // namespace nemsms::ctl
