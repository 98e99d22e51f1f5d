// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/certifikatstoreverbs.h"

#include "app/ctl/certifikatinspect.h"
#include "app/ctl/hiddenline.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/sheetcommand.h"
#include "backend/backend.h"
#include "base/wholefile.h"
#include "usecases/certifikatverbs.h"
#include "usecases/entityverbs.h"


namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    std::string file;
    std::string rolle;
    std::string navn;
    std::string miljoe;
    bool legacy = false;
    bool dryRun = false;
};

struct AssignOptions {
    std::string id;
    std::string entity;
    std::string target;
};

struct ExportOptions {
    std::string id;
    std::string path;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

/// The id of a record by any of its names; empty text gives an empty id.
base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray entity, std::string name)
{
    if (name.empty()) {
        co_return QString();
    }
    const QString text = QString::fromStdString(name);
    const auto found = co_await backend->entity(entity).resolveForUse(text);
    if (!found) {
        co_return found.error();
    }
    const QString id = (*found)->id;
    co_return id;
}

domain::Certifikatrolle rolleFrom(const std::string &code)
{
    return code == "register"       ? domain::Certifikatrolle::Register
        : code == "anvendersystem" ? domain::Certifikatrolle::Anvendersystem
                                   : domain::Certifikatrolle::Serviceplatform;
}

/// Records of certificates come from spreadsheets too, as those of every entity.
bool isSheet(const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || path.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

base::Job<int> importFile(Session *session, std::shared_ptr<ImportOptions> options)
{
    const QString path = QString::fromStdString(options->file);
    if (isSheet(path)) {
        co_return co_await importSheet(session, &domain::certifikatTable(), path, options->dryRun);
    }
    if (options->rolle.empty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.certifikat.norole");
    }
    // First the store, so that its passphrase is the first line where both are given by --passphrase-fd.
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const std::shared_ptr<backend::Backend> open = *backend;
    const auto miljoeId = co_await idOf(open, "miljoe", options->miljoe);
    if (!miljoeId) {
        co_return miljoeId.error();
    }
    usecases::CertificateOpening opening;
    opening.allowLegacy = options->legacy;
    const bool answers = session->options().passphraseFd >= 0 || hasTerminal();
    const auto prompts = answers ? session->sharedPrompts() : nullptr;
    const auto file = co_await open->certifikat().openWith(path, opening, prompts);
    if (!file) {
        co_return file.error();
    }
    if (options->dryRun) {
        printCertifikatfil(session->out(), *file);
        co_return file->isUsable() ? 0 : int(base::ErrorKind::InvalidInput);
    }
    usecases::CertifikatImport wanted;
    wanted.file = *file;
    wanted.rolle = rolleFrom(options->rolle);
    wanted.navn = QString::fromStdString(options->navn);
    wanted.miljoeId = *miljoeId;
    const auto record = co_await open->certifikat().import(wanted);
    if (!record) {
        co_return record.error();
    }
    for (const auto &finding : file->findings) {
        session->out().warning(finding);
    }
    const QJsonObject also {{u"privateKey"_s, file->hasKey()}};
    const auto printed = co_await printRecord(session, &domain::certifikatTable(), *record, {}, also);
    session->out().line(base::sentence({file->hasKey() ? "command.certifikat.sealed" : "command.certifikat.publiconly", {}}));
    co_return printed;
}

base::Job<int> assign(Session *session, std::shared_ptr<AssignOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const std::shared_ptr<backend::Backend> open = *backend;
    const auto certifikat = co_await idOf(open, "certifikat", options->id);
    if (!certifikat) {
        co_return certifikat.error();
    }
    const QByteArray entity = QByteArray::fromStdString(options->entity);
    const auto target = co_await idOf(open, entity, options->target);
    if (!target) {
        co_return target.error();
    }
    const QString certifikatId = *certifikat;
    const QString targetId = *target;
    const auto record = co_await open->certifikat().assign(certifikatId, entity, targetId);
    if (!record) {
        co_return record.error();
    }
    co_return co_await printRecord(session, &open->entity(entity).table(), *record);
}

base::Job<int> exportPublic(Session *session, std::shared_ptr<ExportOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const std::shared_ptr<backend::Backend> open = *backend;
    const auto certifikat = co_await idOf(open, "certifikat", options->id);
    if (!certifikat) {
        co_return certifikat.error();
    }
    const QString certifikatId = *certifikat;
    const auto pem = co_await open->certifikat().exportPublic(certifikatId);
    if (!pem) {
        co_return pem.error();
    }
    const QString path = QString::fromStdString(options->path);
    const auto done = path.isEmpty() ? base::Result<>() : base::writeWholeFile(path, *pem);
    if (!done) {
        co_return done.error();
    }
    session->out().object({{u"id"_s, certifikatId}, {u"pem"_s, QString::fromLatin1(*pem)}, {u"path"_s, path}});
    session->out().line(path.isEmpty() ? QString::fromLatin1(*pem).trimmed()
                                       : base::sentence({"command.certifikat.written", {{u"path"_s, path}}}));
    co_return 0;
}

} // namespace

void addCertifikatStoreVerbs(CommandTree &tree, CLI::App &noun)
{
    noun.remove_subcommand(noun.get_subcommand("import")); // that of every entity, which this one is more than
    addVerb<ImportOptions>(
        tree, noun, "import", say("command.certifikat.import"),
        [](CLI::App &verb, ImportOptions &options) {
            verb.add_option("file", options.file, say("command.option.certifikatfil"))->required();
            verb.add_option("--rolle,--role", options.rolle, say("command.option.certifikatrolle"))
                ->check(CLI::IsMember({"anvendersystem", "afsender", "serviceplatform", "register"}));
            verb.add_option("--navn", options.navn, say("command.option.certifikatnavn"));
            verb.add_option("--i-miljoe", options.miljoe, say("command.option.certifikatmiljoe"));
            verb.add_flag("--legacy", options.legacy, say("command.option.legacy"));
            verb.add_flag("--dry-run", options.dryRun, say("command.option.certifikatdryrun"));
        },
        importFile);
    addVerb<AssignOptions>(
        tree, noun, "assign", say("command.certifikat.assign"),
        [](CLI::App &verb, AssignOptions &options) {
            verb.add_option("id", options.id, say("command.option.id"))->required();
            verb.add_option("entity", options.entity, say("command.option.certifikatentity"))
                ->required()
                ->check(CLI::IsMember({"register", "serviceaftale", "miljoe"}));
            verb.add_option("target", options.target, say("command.option.certifikattarget"))->required();
        },
        assign);
    addVerb<ExportOptions>(
        tree, noun, "export-public", say("command.certifikat.export"),
        [](CLI::App &verb, ExportOptions &options) {
            verb.add_option("id", options.id, say("command.option.id"))->required();
            verb.add_option("path", options.path, say("command.option.certifikatpath"));
        },
        exportPublic);
}

} // namespace nemsms::ctl
