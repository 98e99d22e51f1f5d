// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sheetcommand.h"

#include "app/ctl/importoutput.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"
#include "usecases/personalvalues.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SheetOptions : ListOptions { ///< which records is of export
    std::string file;
    bool dryRun = false; ///< of import
    std::string reason;  ///< of export
};

base::Job<int> importFile(Session *session, std::shared_ptr<SheetOptions> options)
{
    const QString path = QString::fromStdString(options->file);
    co_return co_await importSheet(session, options->table, path, options->dryRun);
}

base::Job<int> exportFile(Session *session, std::shared_ptr<SheetOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const ListOptions wanted = *options;
    const auto query = co_await listQuery(*backend, wanted);
    if (!query) {
        co_return query.error();
    }
    const auto &exports = (*backend)->exports();
    const QString path = QString::fromStdString(options->file);
    const QString reason = QString::fromStdString(options->reason);
    const auto progress = std::make_shared<usecases::SheetProgress>();
    const std::stop_token stop = session->stop();
    const auto written = co_await exports.write(options->table, *query, path, reason, stop, progress);
    if (!written) {
        co_return written.error();
    }
    session->out().object({{u"path"_s, written->path}, {u"rows"_s, written->rows}, {u"personal"_s, written->personal}});
    session->out().line(base::sentence({"command.export.done", {{u"path"_s, written->path}, {u"n"_s, written->rows}}}));
    co_return 0;
}

base::Job<int> writeTemplate(Session *session, std::shared_ptr<SheetOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &exports = (*backend)->exports();
    const QString path = QString::fromStdString(options->file);
    const auto written = co_await exports.writeTemplate(options->table, path, exports.language());
    if (!written) {
        co_return written.error();
    }
    session->out().object({{u"path"_s, path}});
    session->out().line(base::sentence({"command.template.done", {{u"path"_s, path}}}));
    co_return 0;
}

std::string say(const char *code, const base::EntityTable &table)
{
    return base::sentence({code, {{u"entity"_s, base::translated(table.singular)},
                                  {u"entities"_s, base::translated(table.plural)}}})
        .toStdString();
}

} // namespace

void addSheetVerbs(CommandTree &tree, CLI::App &noun, const base::EntityTable &table)
{
    const auto declareFile = [&table](CLI::App &verb, SheetOptions &options, const char *code) {
        options.table = &table;
        verb.add_option("file", options.file, say(code, table))->required();
    };
    addVerb<SheetOptions>(
        tree, noun, "import", say("command.entity.import", table),
        [&](CLI::App &verb, SheetOptions &options) {
            declareFile(verb, options, "command.option.sheet.in");
            verb.add_flag("--dry-run", options.dryRun, say("command.option.dryrun", table));
        },
        importFile);
    addVerb<SheetOptions>(
        tree, noun, "export", say("command.entity.export", table),
        [&](CLI::App &verb, SheetOptions &options) {
            declareFile(verb, options, "command.option.sheet.out");
            options.declare(verb);
            if (usecases::hasPersonal(table)) {
                verb.add_option("--reason", options.reason, say("command.option.personalreason", table));
            }
        },
        exportFile);
    addVerb<SheetOptions>(
        tree, noun, "template", say("command.entity.template", table),
        [&](CLI::App &verb, SheetOptions &options) { declareFile(verb, options, "command.option.sheet.out"); },
        writeTemplate);
}

base::Job<int> importSheet(Session *session, const base::EntityTable *table, QString path, bool dryRun)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &imports = (*backend)->imports();
    const auto progress = std::make_shared<usecases::SheetProgress>();
    const std::stop_token stop = session->stop();
    const auto draft = co_await imports.read(table, path, stop, progress);
    if (!draft) {
        co_return draft.error();
    }
    printImport(session->out(), **draft);
    if (!(*draft)->isAcceptable()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "import.findings",
                                {{u"n"_s, (*draft)->counts.errors}, {u"file"_s, (*draft)->fileName}});
    }
    if (dryRun) {
        session->out().line(base::sentence({"command.import.dryrun", {}}));
        co_return 0;
    }
    const auto receipt = co_await imports.apply(*draft);
    if (!receipt) {
        co_return receipt.error();
    }
    printReceipt(session->out(), *receipt);
    co_return 0;
}

} // namespace nemsms::ctl
