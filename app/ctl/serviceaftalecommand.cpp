// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serviceaftalecommand.h"

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
    const auto present = co_await verbs.resolve(QString::fromStdString(options->id));
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
            verb.add_option("id", options.id, say("command.option.serviceaftale"))->required();
            verb.add_option("tilstand", options.tilstand, say("command.option.tilstand"))
                ->required()
                ->check(CLI::IsMember(codes));
            verb.add_option("--begrundelse", options.begrundelse, say("command.option.begrundelse"));
            verb.add_option("--version", options.version)->check(CLI::PositiveNumber);
        },
        setTilstand);
}

} // namespace nemsms::ctl
