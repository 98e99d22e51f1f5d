// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serviceaftalecommand.h"

#include "app/ctl/costverb.h"
#include "app/ctl/entitycommand.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "domain/serviceaftale.h"
#include "usecases/entityverbs.h"
#include "usecases/serviceaftaleverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TilstandOptions {
    std::string id;
    std::string tilstand;
    std::string begrundelse;
    qint64 version = 0;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<int> setTilstand(Session *session, std::shared_ptr<TilstandOptions> options)
{
    const auto tilstand = domain::tilstandFrom(QByteArray::fromStdString(options->tilstand));
    Q_ASSERT(tilstand); // checked when the line was read
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto &verbs = (*backend)->entity("serviceaftale");
    const auto present = co_await verbs.resolve(QString::fromStdString(options->id), session->namedMiljoeId());
    if (!present) {
        co_return present.error();
    }
    const qint64 version = options->version > 0 ? options->version : (*present)->version;
    const auto record = co_await (*backend)->serviceaftale().setTilstand(
        (*present)->id, version, *tilstand, QString::fromStdString(options->begrundelse));
    if (!record) {
        co_return record.error();
    }
    co_return co_await printRecord(session, &verbs.table(), *record);
}

base::Job<> showEans(Session *session, QString id)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto all = co_await (*backend)->serviceaftale().eanFor(id);
    if (!all) {
        co_return all.error();
    }
    Output &out = session->out();
    out.line();
    out.line(base::sentence({"command.ean.heading", {}}));
    QList<QStringList> rows;
    for (const auto &one : all->sources) {
        out.object({{u"ean"_s, one.ean},
                    {u"from"_s, QString::fromLatin1(one.entity)},
                    {u"name"_s, one.navn},
                    {u"id"_s, one.recordId},
                    {u"reference"_s, one.reference}});
        rows += {one.ean.isEmpty() ? u"-"_s : one.ean, base::translated(one.role),
                 one.navn.isEmpty() ? base::sentence({"command.ean.none", {}}) : one.navn, one.reference};
    }
    out.table({base::translated("EAN"), base::sentence({"command.ean.role", {}}),
               base::sentence({"command.ean.source", {}}), base::sentence({"command.ean.reference", {}})},
              rows);
    for (const auto &finding : all->findings) {
        out.warning(finding);
    }
    co_return base::Result<>();
}

struct VarselOptions {
    std::string id; ///< empty: all that are open
    bool sent = false;
};

base::Job<int> listNotices(Session *session, std::shared_ptr<backend::Backend> backend)
{
    const auto open = co_await backend->serviceaftale().openFjernprintvarsler();
    if (!open) {
        co_return open.error();
    }
    if (open->isEmpty()) {
        session->out().line(base::sentence({"command.fjernprintvarsel.none", {}}));
        co_return 0;
    }
    const QList<base::Record> records = *open;
    co_return co_await printRecords(session, &domain::serviceaftaleTable(), records);
}

base::Job<int> fjernprintvarsel(Session *session, std::shared_ptr<VarselOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    if (options->id.empty()) {
        const std::shared_ptr<backend::Backend> all = *backend;
        co_return co_await listNotices(session, all);
    }
    const auto &verbs = (*backend)->entity("serviceaftale");
    const auto present = co_await verbs.resolve(QString::fromStdString(options->id), session->namedMiljoeId());
    if (!present) {
        co_return present.error();
    }
    const QString id = (*present)->id;
    const qint64 version = (*present)->version;
    if (options->sent) {
        const auto noted = co_await (*backend)->serviceaftale().fjernprintVarslet(id, version);
        if (!noted) {
            co_return noted.error();
        }
        co_return co_await printRecord(session, &verbs.table(), *noted);
    }
    const auto text = co_await (*backend)->serviceaftale().fjernprintvarsel(id);
    if (!text) {
        co_return text.error();
    }
    session->out().object({{u"id"_s, id}, {u"notice"_s, *text}});
    session->out().line(text->isEmpty() ? base::sentence({"command.fjernprintvarsel.none", {}}) : *text);
    co_return 0;
}

} // namespace

void addServiceaftaleCommand(CommandTree &tree)
{
    CLI::App &noun = addEntityCommand(tree, domain::serviceaftaleTable(), showEans);
    addVerb<TilstandOptions>(
        tree, noun, "tilstand", say("command.serviceaftale.tilstand"),
        [](CLI::App &verb, TilstandOptions &options) {
            std::vector<std::string> codes;
            for (const auto &choice : domain::serviceaftaleTable().field("tilstand")->choices) {
                codes.push_back(choice.code.toStdString());
            }
            verb.add_option("id", options.id, say("command.option.id"))->required();
            verb.add_option("tilstand", options.tilstand, say("command.option.tilstand"))
                ->required()
                ->check(CLI::IsMember(codes));
            verb.add_option("--begrundelse", options.begrundelse, say("command.option.begrundelse"));
            verb.add_option("--version", options.version, say("command.option.version"))->check(CLI::PositiveNumber);
        },
        setTilstand);
    addVerb<VarselOptions>(
        tree, noun, "fjernprintvarsel", say("command.serviceaftale.fjernprintvarsel"),
        [](CLI::App &verb, VarselOptions &options) {
            auto *id = verb.add_option("id", options.id, say("command.option.id"));
            verb.add_flag("--sent", options.sent, say("command.option.varselsent"))->needs(id);
        },
        fjernprintvarsel);
    addCostVerb(tree, noun);
}

} // namespace nemsms::ctl
