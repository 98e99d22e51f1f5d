// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/entitylifeverbs.h"

#include "app/ctl/historyoutput.h"
#include "app/ctl/relationoutput.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/entityverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct LifeOptions {
    QByteArray noun;
    std::string id;
    std::string text; ///< --why or --note
    qint64 version = 0;
    int limit = 50;
};

/// One verb that takes a record's id, version and a text.
using Deed = base::Job<base::Record> (usecases::EntityVerbs::*)(QString, qint64, QString) const;

template <Deed deed>
base::Job<int> change(Session *session, std::shared_ptr<LifeOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->noun);
    const auto present = co_await verbs.resolve(QString::fromStdString(options->id), session->namedMiljoeId());
    if (!present) {
        co_return present.error();
    }
    const QString id = (*present)->id;
    const qint64 version = options->version > 0 ? options->version : (*present)->version;
    const auto record = co_await (verbs.*deed)(id, version, QString::fromStdString(options->text));
    if (!record) {
        co_return record.error();
    }
    co_return co_await printRecord(session, &verbs.table(), *record);
}

/// The titles of all that the revisions refer to or did.
base::Job<ReferenceTitles> titlesIn(std::shared_ptr<backend::Backend> backend, const base::EntityTable *table,
                                    QList<usecases::Revision> revisions)
{
    QList<base::Record> states;
    for (const auto &revision : revisions) {
        if (revision.phaseBefore) {
            states += revision.before;
        }
        if (revision.phaseAfter) {
            states += revision.after;
        }
    }
    co_return co_await referenceTitles(backend, table, states);
}

base::Job<int> showHistory(Session *session, std::shared_ptr<LifeOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->noun);
    QString id = QString::fromStdString(options->id);
    const auto present = co_await verbs.resolve(id, session->namedMiljoeId());
    if (present) {
        id = (*present)->id; // else it may be the id of a draft that was discarded
    }
    const auto page = co_await verbs.history(id, 0, options->limit);
    if (!page) {
        co_return page.error();
    }
    if (page->revisions.isEmpty() && !present) {
        co_return present.error();
    }
    const auto titles = co_await titlesIn(*backend, &verbs.table(), page->revisions);
    if (!titles) {
        co_return titles.error();
    }
    for (const auto &revision : page->revisions) {
        printRevision(session->out(), verbs.table(), revision, *titles);
    }
    if (page->revisions.isEmpty()) {
        session->out().line(base::sentence({"command.history.empty", {}}));
    }
    co_return 0;
}

/// The change set that `given` names: its own id, or the last change of the record with that id or name.
base::Job<QString> changeSetOf(const usecases::EntityVerbs *verbs, QString given)
{
    const auto record = co_await verbs->resolve(given);
    if (!record) {
        co_return record.error().kind == base::ErrorKind::NotFound ? base::Result<QString>(given)
                                                                   : base::Result<QString>(record.error());
    }
    const QString id = (*record)->id;
    const auto page = co_await verbs->history(id, 0, 1);
    if (!page) {
        co_return page.error();
    }
    if (page->revisions.isEmpty()) {
        co_return base::failure(base::ErrorKind::NotFound, "command.history.empty");
    }
    const auto &last = page->revisions.first();
    if (last.setSize > 1) {
        co_return base::failure(base::ErrorKind::Conflict, "command.undo.several",
                                {{u"name"_s, verbs->table().title(**record)}, {u"id"_s, last.changeSet}});
    }
    co_return last.changeSet;
}

base::Job<int> undo(Session *session, std::shared_ptr<LifeOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->noun);
    const auto changeSet = co_await changeSetOf(&verbs, QString::fromStdString(options->id));
    if (!changeSet) {
        co_return changeSet.error();
    }
    const auto done = co_await verbs.undo(*changeSet, QString::fromStdString(options->text));
    if (!done) {
        co_return done.error();
    }
    const int count = int(done->records.size());
    session->out().object({{u"changeSet"_s, done->changeSet}, {u"undoes"_s, *changeSet}, {u"records"_s, count}});
    session->out().line(base::sentence({"command.undone", {{u"n"_s, count}, {u"id"_s, done->changeSet}}}));
    co_return 0;
}

/// Asks one thing about a record and prints the answer.
template <auto question, auto print>
base::Job<int> tell(Session *session, std::shared_ptr<LifeOptions> options)
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
    const QString id = (*record)->id;
    const auto answer = co_await (verbs.*question)(id);
    if (!answer) {
        co_return answer.error();
    }
    print(session->out(), *answer);
    co_return 0;
}

using Work = base::Job<int> (*)(Session *, std::shared_ptr<LifeOptions>);

void add(CommandTree &tree, CLI::App &noun, const base::EntityTable &table, const char *name, const char *purpose,
         const char *textOption, Work work)
{
    addVerb<LifeOptions>(
        tree, noun, name, entityWords(purpose, table),
        [&table, textOption](CLI::App &verb, LifeOptions &options) {
            options.noun = table.name;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
            verb.add_option("--version", options.version, entityWords("command.option.version", table))
                ->check(CLI::PositiveNumber);
            verb.add_option(std::string("--") + textOption, options.text,
                            entityWords(qstrcmp(textOption, "why") == 0 ? "command.option.why" : "command.option.note",
                                        table));
        },
        work);
}

void addPast(CommandTree &tree, CLI::App &noun, const base::EntityTable &table)
{
    addVerb<LifeOptions>(
        tree, noun, "history", entityWords("command.entity.history", table),
        [&table](CLI::App &verb, LifeOptions &options) {
            options.noun = table.name;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
            verb.add_option("--limit", options.limit, entityWords("command.option.historylimit", table))
                ->check(CLI::Range(1, 1000));
        },
        showHistory);
    addVerb<LifeOptions>(
        tree, noun, "undo", entityWords("command.entity.undo", table),
        [&table](CLI::App &verb, LifeOptions &options) {
            options.noun = table.name;
            verb.add_option("change", options.id, entityWords("command.option.change", table))->required();
            verb.add_option("--why", options.text, entityWords("command.option.why", table));
        },
        undo);
}

} // namespace

std::string entityWords(const char *code, const base::EntityTable &table)
{
    return base::sentence({code, {{u"entity"_s, base::translated(table.singular)},
                                  {u"entities"_s, base::translated(table.plural)}}})
        .toStdString();
}

void addEntityLifeVerbs(CommandTree &tree, CLI::App &noun, const base::EntityTable &table)
{
    using usecases::EntityVerbs;
    add(tree, noun, table, "retire", "command.entity.retire", "why", change<&EntityVerbs::retire>);
    add(tree, noun, table, "activate", "command.entity.activate", "why", change<&EntityVerbs::activate>);
    add(tree, noun, table, "discard", "command.entity.discard", "why", change<&EntityVerbs::discard>);
    addPast(tree, noun, table);
    addVerb<LifeOptions>(
        tree, noun, "relations", entityWords("command.entity.relations", table),
        [&table](CLI::App &verb, LifeOptions &options) {
            options.noun = table.name;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
        },
        tell<&usecases::EntityVerbs::relations, &printRelations>);
    // Of what lives in no portal it says just that.
    add(tree, noun, table, "confirm", "command.entity.confirm", "note", change<&EntityVerbs::confirm>);
    if (!table.livesInPortal()) {
        return;
    }
    addVerb<LifeOptions>(
        tree, noun, "portalark", entityWords("command.entity.portalark", table),
        [&table](CLI::App &verb, LifeOptions &options) {
            options.noun = table.name;
            verb.add_option("id", options.id, entityWords("command.option.id", table))->required();
        },
        tell<&usecases::EntityVerbs::portalark, &printPortalark>);
}

} // namespace nemsms::ctl
