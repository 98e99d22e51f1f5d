// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/storecommand.h"

#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/logverbs.h"
#include "usecases/storeaccess.h"
#include "usecases/storeverbs.h"

#include <QFile>
#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RestoredOptions {
    std::string reason;
};

struct CreateOptions {
    bool vault = false;
};

struct MigrateOptions {
    bool withoutBackup = false;
};

struct PathOptions {
    std::string path;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QJsonObject infoJson(const usecases::StoreFacts &info)
{
    QJsonObject counts;
    for (auto it = info.counts.cbegin(); it != info.counts.cend(); ++it) {
        counts.insert(QString::fromLatin1(it.key()), it.value());
    }
    return {{u"path"_s, info.path},
            {u"storeId"_s, info.storeId},
            {u"demo"_s, info.demo},
            {u"readOnly"_s, info.readOnly},
            {u"schemaVersion"_s, info.schemaVersion},
            {u"keyVersion"_s, info.keyVersion},
            {u"recoveryCopyMade"_s, info.recoveryCopy},
            {u"createdAt"_s, info.createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"bytes"_s, info.bytes},
            {u"auditRows"_s, info.auditRows},
            {u"keyHolders"_s, QJsonArray::fromStringList(info.keyHolders)},
            {u"records"_s, counts}};
}

void printLines(Output &out, const usecases::StoreFacts &info)
{
    const auto row = [&out](const QString &label, const QString &value) {
        out.line(label.leftJustified(30) + value);
    };
    const auto yesNo = [](bool yes) { return base::sentence({yes ? "command.info.yes" : "command.info.no", {}}); };
    const auto label = [](const char *code) { return base::sentence({code, {}}); };
    row(label("command.info.path"), info.path);
    row(label("command.info.storeid"), info.storeId);
    row(label("command.info.demo"), yesNo(info.demo));
    row(label("command.info.readonly"), yesNo(info.readOnly));
    row(label("command.info.created"), danish(info.createdAt));
    row(label("command.info.bytes"), QString::number(info.bytes));
    row(label("command.info.schema"), QString::number(info.schemaVersion));
    row(label("command.info.key"), QString::number(info.keyVersion));
    row(label("command.info.holders"), info.keyHolders.join(u", "_s));
    row(label("command.info.recovery"), yesNo(info.recoveryCopy));
    row(label("command.info.log"), QString::number(info.auditRows));
    for (auto it = info.counts.cbegin(); it != info.counts.cend(); ++it) {
        const base::EntityTable *table = usecases::tableNamed(it.key());
        row(table ? base::translated(table->plural) : QString::fromLatin1(it.key()), QString::number(it.value()));
    }
}

base::Job<int> printInfo(Session *session)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto info = co_await (*backend)->store().info();
    if (!info) {
        co_return info.error();
    }
    session->out().object(infoJson(*info));
    printLines(session->out(), *info);
    co_return 0;
}

base::Job<int> showInfo(Session *session, std::shared_ptr<NoOptions>)
{
    co_return co_await printInfo(session);
}

base::Job<int> create(Session *session, std::shared_ptr<CreateOptions> options)
{
    const QString path = backend::Backend::storePathOf(session->backendOptions());
    if (QFile::exists(path)) {
        co_return base::failure(base::ErrorKind::Conflict, "file.exists", {{u"path"_s, path}});
    }
    session->allowCreation(options->vault);
    co_return co_await printInfo(session);
}

base::Job<int> migrate(Session *session, std::shared_ptr<MigrateOptions> options)
{
    session->allowMigration(options->withoutBackup);
    co_return co_await printInfo(session);
}

base::Job<int> backup(Session *session, std::shared_ptr<PathOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString path = QString::fromStdString(options->path);
    const auto made = co_await (*backend)->store().backup(path);
    if (!made) {
        co_return made.error();
    }
    QJsonArray findings;
    for (const auto &finding : made->findings) {
        findings.append(toJson(finding));
    }
    session->out().object({{u"path"_s, made->path}, {u"bytes"_s, made->bytes}, {u"findings"_s, findings}});
    session->out().line(base::sentence({"command.backup", {{u"path"_s, made->path}}}));
    for (const auto &finding : made->findings) {
        session->out().line(toLine(finding));
    }
    co_return 0;
}

base::Job<int> acceptRestored(Session *session, std::shared_ptr<RestoredOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto accepted = co_await (*backend)->log().acceptRestored(QString::fromStdString(options->reason));
    if (!accepted) {
        co_return accepted.error();
    }
    const base::Message message {"command.store.accepted", {}};
    session->out().object(toJson(message));
    session->out().line(base::sentence(message));
    co_return 0;
}

} // namespace

void addStoreCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "store", say("command.store"));
    const auto none = [](CLI::App &, NoOptions &) {};
    addVerb<NoOptions>(tree, noun, "info", say("command.store.info"), none, showInfo);
    addVerb<CreateOptions>(
        tree, noun, "create", say("command.store.create"),
        [](CLI::App &verb, CreateOptions &options) {
            verb.add_flag("--vault", options.vault, say("command.option.vault"));
        },
        create);
    addVerb<PathOptions>(
        tree, noun, "backup", say("command.store.backup"),
        [](CLI::App &verb, PathOptions &options) {
            verb.add_option("path", options.path, say("command.option.newfile"))->required();
        },
        backup);
    addVerb<MigrateOptions>(
        tree, noun, "migrate", say("command.store.migrate"),
        [](CLI::App &verb, MigrateOptions &options) {
            verb.add_flag("--without-backup", options.withoutBackup, say("command.option.nobackup"));
        },
        migrate);
    addVerb<RestoredOptions>(
        tree, noun, "accept-restored", say("command.store.accept"),
        [](CLI::App &verb, RestoredOptions &options) {
            verb.add_option("--reason", options.reason, say("command.option.reason"))->required();
        },
        acceptRestored);
    addStoreShareCommand(tree, noun, addStoreKeyCommand(tree, noun));
}

} // namespace nemsms::ctl
