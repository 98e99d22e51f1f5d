// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/konfigurationcommand.h"

#include "app/ctl/promotecommand.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/konfigurationverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct FolderOptions {
    std::string folder;
};

base::Job<int> exportTexts(Session *session, std::shared_ptr<FolderOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &konfiguration = (*backend)->konfiguration();
    const QString folder = QString::fromStdString(options->folder);
    const auto files = co_await konfiguration.write(folder);
    if (!files) {
        co_return files.error();
    }
    for (const auto &file : *files) {
        session->out().object({{u"file"_s, file.name}, {u"records"_s, file.records}});
        session->out().line(file.name.leftJustified(28) + QString::number(file.records));
    }
    session->out().line(base::sentence({"command.konfiguration.done", {{u"path"_s, folder}}}));
    co_return 0;
}

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

} // namespace

void addKonfigurationCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "konfiguration", say("command.konfiguration"));
    addVerb<FolderOptions>(
        tree, noun, "export", say("command.konfiguration.export"),
        [](CLI::App &verb, FolderOptions &options) {
            verb.add_option("folder", options.folder, say("command.option.folder"))->required();
        },
        exportTexts);
    addPromoteVerbs(tree, noun);
}

} // namespace nemsms::ctl
