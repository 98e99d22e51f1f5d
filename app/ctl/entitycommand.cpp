// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/entitycommand.h"

#include "app/ctl/bulkcommand.h"
#include "app/ctl/entitylifeverbs.h"
#include "app/ctl/entityoptions.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/sheetcommand.h"
#include "backend/backend.h"
#include "usecases/entityverbs.h"
#include "usecases/personalvalues.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct EntityListOptions : ListOptions {
    int limit = 0; ///< 0 = all, page by page
};

struct OneOptions {
    QByteArray noun;
    std::string id;
    std::string reason; ///< why personal values are to be read; empty = they stay masked
    ShowMore more = nullptr;
};

base::Job<int> listRecords(Session *session, std::shared_ptr<EntityListOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->table->name);
    const ListOptions wanted = *options;
    const auto asked = co_await listQuery(*backend, wanted);
    if (!asked) {
        co_return asked.error();
    }
    usecases::ListQuery query = *asked;
    query.counted = false;
    query.limit = options->limit > 0 ? std::min(options->limit, 1000) : 1000;
    QList<base::Record> all;
    do {
        const auto page = co_await verbs.list(query);
        if (!page) {
            co_return page.error();
        }
        all += page->records;
        query.after = page->next;
    } while (options->limit <= 0 && !query.after.isEmpty() && !session->stop().stop_requested());
    co_return co_await printRecords(session, &verbs.table(), all);
}

base::Job<int> showRecord(Session *session, std::shared_ptr<OneOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->noun);
    const auto record = co_await verbs.resolve(QString::fromStdString(options->id), session->namedMiljoeId());
    if (!record) {
        co_return record.error();
    }
    const base::Record shown = *record;
    for (const auto &finding : verbs.portalFindings(*shown)) {
        session->out().warning(finding);
    }
    base::FieldValues clear;
    if (!options->reason.empty()) {
        const auto readable = co_await verbs.showPersonal(shown->id, QString::fromStdString(options->reason));
        if (!readable) {
            co_return readable.error();
        }
        clear = *readable;
    }
    const auto printed = co_await printRecord(session, &verbs.table(), shown, clear);
    if (!printed || !options->more) {
        co_return printed;
    }
    const auto said = co_await options->more(session, shown->id);
    if (!said) {
        co_return said.error();
    }
    co_return *printed;
}

/// Says what is worth knowing about what was typed: warnings, and errors after the first, which the verb itself tells.
base::Job<> warn(Session *session, const usecases::EntityVerbs *verbs, base::FieldValues values, QString id)
{
    const auto findings = co_await verbs->validate(values, id);
    if (!findings) {
        co_return findings.error();
    }
    bool first = true;
    for (const auto &finding : *findings) {
        const bool error = finding.severity == base::Severity::Error;
        if (finding.severity == base::Severity::Warning || (error && !first)) {
            session->out().warning(finding);
        }
        first = first && !error;
    }
    co_return base::Result<>();
}

/// A record that is referred to may be named: by SysID, CVR, UUID or name. What names none is left for validate() to tell.
base::Job<base::FieldValues> resolveReferences(std::shared_ptr<backend::Backend> backend, const base::EntityTable *table,
                                               base::FieldValues values, QString miljoeId)
{
    for (const auto &field : table->fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString given = values.value(name).toString();
        if (field.refersTo.isEmpty() || given.isEmpty()) {
            continue;
        }
        const auto &others = backend->entity(field.refersTo);
        const auto found = co_await others.resolve(given, miljoeId);
        if (!found) {
            co_return found.error();
        }
        values.insert(name, (*found)->id);
    }
    co_return values;
}

base::Job<int> createRecord(Session *session, std::shared_ptr<EntityOptions> options)
{
    const auto values = options->values();
    if (!values) {
        co_return values.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->table->name);
    const auto resolved = co_await resolveReferences(*backend, &verbs.table(), *values, session->namedMiljoeId());
    if (!resolved) {
        co_return resolved.error();
    }
    const auto warned = co_await warn(session, &verbs, *resolved, QString());
    if (!warned) {
        co_return warned.error();
    }
    const QString why = QString::fromStdString(options->why);
    auto creating = options->draft ? verbs.createDraft(*resolved, why) : verbs.create(*resolved, why);
    const auto record = co_await creating;
    if (!record) {
        co_return record.error();
    }
    co_return co_await printRecord(session, &verbs.table(), *record);
}

base::Job<int> reviseRecord(Session *session, std::shared_ptr<EntityOptions> options)
{
    const auto values = options->values();
    if (!values) {
        co_return values.error();
    }
    if (values->isEmpty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.nochange");
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->table->name);
    const auto present = co_await verbs.resolve(QString::fromStdString(options->id), session->namedMiljoeId());
    if (!present) {
        co_return present.error();
    }
    const QString id = (*present)->id;
    const auto resolved = co_await resolveReferences(*backend, &verbs.table(), *values, session->namedMiljoeId());
    if (!resolved) {
        co_return resolved.error();
    }
    const auto warned = co_await warn(session, &verbs, *resolved, id);
    if (!warned) {
        co_return warned.error();
    }
    const qint64 version = options->version > 0 ? options->version : (*present)->version;
    const auto record = co_await verbs.revise(id, version, *resolved, QString::fromStdString(options->why));
    if (!record) {
        co_return record.error();
    }
    co_return co_await printRecord(session, &verbs.table(), *record);
}

void addReading(CommandTree &tree, CLI::App &noun, const base::EntityTable &table, ShowMore more)
{
    addVerb<EntityListOptions>(
        tree, noun, "list", entityWords("command.entity.list", table),
        [&table](CLI::App &verb, EntityListOptions &options) {
            options.table = &table;
            options.declare(verb);
            verb.add_option("--limit", options.limit, entityWords("command.option.limit", table))->check(CLI::Range(1, 1000));
        },
        listRecords);
    addVerb<OneOptions>(
        tree, noun, "show", entityWords("command.entity.show", table),
        [&table, more](CLI::App &verb, OneOptions &options) {
            options.noun = table.name;
            options.more = more;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
            if (usecases::hasPersonal(table)) {
                verb.add_option("--reason", options.reason, entityWords("command.option.showreason", table));
            }
        },
        showRecord);
}

void addWriting(CommandTree &tree, CLI::App &noun, const base::EntityTable &table)
{
    addVerb<EntityOptions>(
        tree, noun, "create", entityWords("command.entity.create", table),
        [&table](CLI::App &verb, EntityOptions &options) {
            options.table = &table;
            options.declare(verb, false);
            verb.add_flag("--draft", options.draft, entityWords("command.option.draft", table));
            verb.add_option("--why", options.why, entityWords("command.option.why", table));
        },
        createRecord);
    addVerb<EntityOptions>(
        tree, noun, "revise", entityWords("command.entity.revise", table),
        [&table](CLI::App &verb, EntityOptions &options) {
            options.table = &table;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
            verb.add_option("--version", options.version, entityWords("command.option.version", table))
                ->check(CLI::PositiveNumber);
            options.declare(verb, true);
            verb.add_option("--why", options.why, entityWords("command.option.why", table));
        },
        reviseRecord);
}

} // namespace

CLI::App &addEntityCommand(CommandTree &tree, const base::EntityTable &table, ShowMore more)
{
    CLI::App &noun = addNoun(tree, table.name.constData(), base::translated(table.purpose).toStdString());
    addReading(tree, noun, table, more);
    addWriting(tree, noun, table);
    addBulkVerb(tree, noun, table);
    addSheetVerbs(tree, noun, table);
    addEntityLifeVerbs(tree, noun, table);
    return noun;
}

} // namespace nemsms::ctl
