// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/democommand.h"

#include "app/ctl/demostory.h"
#include "app/ctl/session.h"

namespace nemsms::ctl {

namespace {

base::Job<int> playDemo(Session *session, std::shared_ptr<NoOptions>)
{
    session->useDemo();
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    DemoStory story(session, *backend);
    co_return co_await story.play();
}

} // namespace

void addDemoCommand(CommandTree &tree)
{
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, tree.app, "demo", base::sentence({"command.demo", {}}).toStdString(), none, playDemo);
}

} // namespace nemsms::ctl
