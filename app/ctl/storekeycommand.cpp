// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"
#include "app/ctl/storecommand.h"
#include "backend/backend.h"
#include "usecases/storeverbs.h"

#include <QFile>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct KeyOptions {
    std::string path;
    std::string label;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void tell(Session *session, const base::Message &message)
{
    session->out().object(toJson(message));
    session->out().line(base::sentence(message));
}

base::Job<int> exportKey(Session *session, std::shared_ptr<KeyOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const base::Message purpose {"command.key.passphrase", {}};
    const auto passphrase = co_await session->prompts().askPassphrase(purpose, true);
    if (!passphrase) {
        co_return passphrase.error();
    }
    const QString path = QString::fromStdString(options->path);
    const auto done = co_await (*backend)->store().keyExport(path, *passphrase);
    if (!done) {
        co_return done.error();
    }
    tell(session, {"command.key.exported", {{u"path"_s, path}}});
    co_return 0;
}

base::Job<int> importKey(Session *session, std::shared_ptr<KeyOptions> options)
{
    QFile file(QString::fromStdString(options->path));
    if (!file.open(QIODevice::ReadOnly)) {
        co_return base::failure(base::ErrorKind::NotFound, "file.unreadable", {{u"path"_s, file.fileName()}},
                                file.errorString());
    }
    const QString text = QString::fromUtf8(file.read(1 << 20));
    const base::Message purpose {"command.key.copypassphrase", {}};
    const backend::BackendOptions wanted = session->backendOptions();
    const auto done = co_await backend::Backend::importKey(wanted, text, purpose);
    if (!done) {
        co_return done.error();
    }
    tell(session, {"command.key.imported", {}});
    co_return 0;
}

base::Job<int> addKey(Session *session, std::shared_ptr<KeyOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const base::Message purpose {"command.key.passphrase", {}};
    const auto passphrase = co_await session->prompts().askPassphrase(purpose, true);
    if (!passphrase) {
        co_return passphrase.error();
    }
    const QString label = QString::fromStdString(options->label);
    const auto done = co_await (*backend)->store().keyAdd(label, *passphrase);
    if (!done) {
        co_return done.error();
    }
    tell(session, {"command.key.added", {{u"label"_s, label}}});
    co_return 0;
}

base::Job<int> rotateKey(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto version = co_await (*backend)->store().keyRotate();
    if (!version) {
        co_return version.error();
    }
    tell(session, {"command.key.rotated", {{u"version"_s, *version}}});
    co_return 0;
}

} // namespace

CLI::App &addStoreKeyCommand(CommandTree &tree, CLI::App &store)
{
    CLI::App *key = store.add_subcommand("key", say("command.key"));
    key->require_subcommand(1);
    key->fallthrough();
    const auto path = [](CLI::App &verb, KeyOptions &options) {
        verb.add_option("path", options.path, say("command.option.keyfile"))->required();
    };
    const auto label = [](CLI::App &verb, KeyOptions &options) {
        verb.add_option("--label", options.label, say("command.option.label"))->required();
    };
    addVerb<KeyOptions>(tree, *key, "export", say("command.key.export"), path, exportKey);
    addVerb<KeyOptions>(tree, *key, "import", say("command.key.import"), path, importKey);
    addVerb<KeyOptions>(tree, *key, "add", say("command.key.add"), label, addKey);
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, *key, "rotate", say("command.key.rotate"), none, rotateKey);
    return *key;
}

} // namespace nemsms::ctl
