// SPDX-License-Identifier: GPL-3.0-or-later
// A store that several share: its key for a newcomer, and its way to another place.
#include "app/ctl/session.h"
#include "app/ctl/storecommand.h"
#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "base/wholefile.h"
#include "usecases/storeverbs.h"

#include <QFile>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct RequestOptions {
    std::string path;
    std::string name;
};

struct AdmitOptions {
    std::string path;
    std::string fingerprint;
};

struct CopyOptions {
    std::string to;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<int> requestKey(Session *session, std::shared_ptr<RequestOptions> options)
{
    const QString path = QString::fromStdString(options->path);
    const QString name = QString::fromStdString(options->name);
    if (QFile::exists(path)) {
        co_return base::failure(ErrorKind::Conflict, "file.exists", {{u"path"_s, path}});
    }
    const backend::BackendOptions wanted = session->backendOptions();
    const auto request = co_await backend::StoreKeeping::requestKey(wanted, name);
    if (!request) {
        co_return request.error();
    }
    QFile file(path);
    const QByteArray text = request->text.toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()) {
        co_return base::unwritable(path, file.errorString());
    }
    session->out().object({{u"path"_s, path}, {u"fingerprint"_s, request->fingerprint}});
    session->out().line(base::sentence(
        {"command.key.requested", {{u"path"_s, path}, {u"fingerprint"_s, request->fingerprint}}}));
    co_return 0;
}

/// Whether this is the request that the asker made: by the fingerprint on the command line, or by asking.
base::Job<bool> isTheAskers(Session *session, usecases::KeyRequestFacts request, QString fingerprint)
{
    if (!fingerprint.isEmpty()) {
        co_return fingerprint.trimmed().toUpper() == request.fingeraftryk;
    }
    const base::Question question {{"command.key.admit.title", {{u"name"_s, request.navn}}},
                                   {"command.key.admit.body", {{u"fingerprint"_s, request.fingeraftryk}}}, true, {}};
    co_return co_await session->prompts().confirm(question);
}

base::Job<int> admit(Session *session, std::shared_ptr<AdmitOptions> options)
{
    QFile file(QString::fromStdString(options->path));
    if (!file.open(QIODevice::ReadOnly)) {
        co_return base::failure(ErrorKind::NotFound, "file.unreadable", {{u"path"_s, file.fileName()}},
                                file.errorString());
    }
    const QString text = QString::fromUtf8(file.read(1 << 16));
    const auto request = usecases::StoreVerbs::readRequest(text);
    if (!request) {
        co_return request.error();
    }
    const QString fingerprint = QString::fromStdString(options->fingerprint);
    const auto same = co_await isTheAskers(session, *request, fingerprint);
    if (!same) {
        co_return same.error();
    }
    if (!*same) {
        co_return base::failure(ErrorKind::NotPermitted, "command.key.notadmitted", {{u"name"_s, request->navn}});
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto admitted = co_await (*backend)->store().keyAdmit(text);
    if (!admitted) {
        co_return admitted.error();
    }
    const base::Message message {"command.key.admitted", {{u"name"_s, request->navn}}};
    session->out().object(toJson(message));
    session->out().line(base::sentence(message));
    co_return 0;
}

base::Job<int> copy(Session *session, std::shared_ptr<CopyOptions> options)
{
    const QString target = QString::fromStdString(options->to);
    const backend::BackendOptions wanted = session->backendOptions();
    const auto made = co_await backend::StoreKeeping::copy(wanted, target);
    if (!made) {
        co_return made.error();
    }
    const QString digest = QString::fromLatin1(made->digest.toHex());
    session->out().object({{u"path"_s, made->path}, {u"tables"_s, made->tables}, {u"rows"_s, made->rows},
                           {u"auditRows"_s, made->auditRows}, {u"sha256"_s, digest}});
    session->out().line(base::sentence({"command.store.copied",
                                        {{u"path"_s, made->path}, {u"tables"_s, made->tables}, {u"rows"_s, made->rows},
                                         {u"log"_s, made->auditRows}, {u"digest"_s, digest}}}));
    co_return 0;
}

base::Job<int> grantRoles(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto roles = co_await (*backend)->store().grantRoles();
    if (!roles) {
        co_return roles.error();
    }
    session->out().object({{u"reader"_s, roles->laeser}, {u"administrator"_s, roles->administrator}});
    session->out().line(base::sentence(
        {"command.store.rolesgranted", {{u"reader"_s, roles->laeser}, {u"administrator"_s, roles->administrator}}}));
    co_return 0;
}

} // namespace

void addStoreShareCommand(CommandTree &tree, CLI::App &store, CLI::App &key)
{
    addVerb<CopyOptions>(
        tree, store, "copy", say("command.store.copy"),
        [](CLI::App &verb, CopyOptions &options) {
            verb.add_option("--to", options.to, say("command.option.to"))->required();
        },
        copy);
    addVerb<NoOptions>(
        tree, store, "roles", say("command.store.roles"), [](CLI::App &, NoOptions &) {}, grantRoles);
    addVerb<RequestOptions>(
        tree, key, "request", say("command.key.request"),
        [](CLI::App &verb, RequestOptions &options) {
            verb.add_option("path", options.path, say("command.option.newfile"))->required();
            verb.add_option("--name", options.name, say("command.option.asker"))->required();
        },
        requestKey);
    addVerb<AdmitOptions>(
        tree, key, "admit", say("command.key.admit"),
        [](CLI::App &verb, AdmitOptions &options) {
            verb.add_option("path", options.path, say("command.option.requestfile"))->required();
            verb.add_option("--fingerprint", options.fingerprint, say("command.option.fingerprint"));
        },
        admit);
}

} // namespace nemsms::ctl
