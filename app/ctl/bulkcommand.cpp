// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bulkcommand.h"

#include "app/ctl/entityoptions.h"
#include "app/ctl/listoptions.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/referencetitles.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/entityverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

/// As many as the console marks with one key.
constexpr int mostRecords = 1000;

struct BulkOptions : ListOptions {
    std::string assignment;
    std::string why;
    bool dryRun = false;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<QStringList> idsFound(std::shared_ptr<backend::Backend> backend, ListOptions wanted)
{
    const auto asked = co_await listQuery(backend, wanted);
    if (!asked) {
        co_return asked.error();
    }
    usecases::ListQuery query = *asked;
    query.limit = mostRecords;
    query.counted = true;
    const auto page = co_await backend->entity(wanted.table->name).list(query);
    if (!page) {
        co_return page.error();
    }
    if (!page->next.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "command.bulk.toomany", {{u"most"_s, mostRecords}});
    }
    QStringList ids;
    for (const auto &record : page->records) {
        ids += record->id;
    }
    co_return ids;
}

/// The value that --set gives; a record that is referred to may be named.
base::Job<QVariant> valueFor(Session *session, std::shared_ptr<backend::Backend> backend, const base::Field *field,
                             QString given)
{
    if (field->refersTo.isEmpty() || given.isEmpty()) {
        co_return QVariant(given);
    }
    const auto &others = backend->entity(field->refersTo);
    const auto found = co_await others.resolve(given, session->namedMiljoeId());
    if (!found) {
        co_return found.error();
    }
    co_return QVariant((*found)->id);
}

void print(Output &out, const base::EntityTable &table, const base::Field &field, const usecases::BulkPlan &plan,
           const ReferenceTitles &titles)
{
    for (const auto &line : plan.lines) {
        const QString title = titleOf(table, *line.before, titles);
        QJsonArray findings;
        for (const auto &finding : line.findings) {
            findings.append(toJson(finding));
        }
        out.object({{u"id"_s, line.before->id},
                    {u"title"_s, title},
                    {u"changes"_s, line.changes},
                    {u"before"_s, field.read(*line.before).toString()},
                    {u"after"_s, field.read(*line.after).toString()},
                    {u"findings"_s, findings}});
        if (line.changes) {
            out.line(title + u": "_s + textOf(field, *line.before, titles) + u" → "_s
                     + textOf(field, *line.after, titles));
        }
        for (const auto &finding : line.findings) {
            out.line(u"  "_s + toLine(finding));
        }
    }
    out.line(base::sentence({"command.bulk.counts",
                             {{u"found"_s, plan.lines.size()}, {u"changing"_s, plan.changing()}}}));
}

base::Job<int> reviseMany(Session *session, std::shared_ptr<BulkOptions> options)
{
    const QString text = QString::fromStdString(options->assignment);
    const qsizetype sign = text.indexOf(u'=');
    const auto *field = sign > 0 ? options->table->field(text.left(sign).trimmed().toLatin1()) : nullptr;
    if (!field || isKeptFromArguments(*field)) {
        co_return base::failure(base::ErrorKind::Usage, field ? "command.personal" : "command.bulk.set", {{u"text"_s, text}});
    }
    if (options->filters.empty() && options->search.empty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.bulk.select");
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity(options->table->name);
    const ListOptions wanted = *options;
    const auto ids = co_await idsFound(*backend, wanted);
    if (!ids) {
        co_return ids.error();
    }
    const auto value = co_await valueFor(session, *backend, field, text.mid(sign + 1));
    if (!value) {
        co_return value.error();
    }
    const auto plan = co_await verbs.planBulk(*ids, field->name, *value);
    if (!plan) {
        co_return plan.error();
    }
    QList<base::Record> both;
    for (const auto &line : plan->lines) {
        both << line.before << line.after;
    }
    const auto titles = co_await referenceTitles(*backend, options->table, both);
    if (!titles) {
        co_return titles.error();
    }
    print(session->out(), *options->table, *field, *plan, *titles);
    if (options->dryRun) {
        session->out().line(base::sentence({"command.import.dryrun", {}}));
        co_return plan->changing() == 0 || plan->acceptable() ? 0 : int(base::ErrorKind::InvalidInput);
    }
    const auto applied = co_await verbs.applyBulk(*plan, QString::fromStdString(options->why));
    if (!applied) {
        co_return applied.error();
    }
    session->out().object({{u"changeSet"_s, applied->changeSet}, {u"changed"_s, applied->records.size()}});
    session->out().line(base::sentence({"command.bulk.done", {{u"id"_s, applied->changeSet}, {u"n"_s, int(applied->records.size())}}}));
    co_return 0;
}

} // namespace

void addBulkVerb(CommandTree &tree, CLI::App &noun, const base::EntityTable &table)
{
    const QVariantMap words {{u"entities"_s, base::translated(table.plural)}};
    addVerb<BulkOptions>(
        tree, noun, "revise-many", base::sentence({"command.entity.bulk", words}).toStdString(),
        [&table](CLI::App &verb, BulkOptions &options) {
            options.table = &table;
            options.declare(verb);
            verb.add_option("--set", options.assignment, say("command.option.set"))->required();
            verb.add_flag("--dry-run", options.dryRun, say("command.option.dryrun"));
            verb.add_option("--why", options.why, say("command.option.why"));
        },
        reviseMany);
}

} // namespace nemsms::ctl
