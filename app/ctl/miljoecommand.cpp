// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/miljoecommand.h"

#include "app/ctl/entitycommand.h"
#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "domain/miljoe.h"
#include "usecases/entityverbs.h"
#include "usecases/miljoecheck.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CheckOptions {
    std::string miljoe;
};

QJsonObject reportJson(const usecases::MiljoeReport &report)
{
    QJsonArray layers;
    for (const auto &layer : report.layers) {
        QJsonObject one = toJson(layer.message);
        one.insert(u"layer"_s, QString::fromLatin1(usecases::toCode(layer.layer)));
        one.insert(u"result"_s, QString::fromLatin1(usecases::toCode(layer.outcome)));
        layers.append(one);
    }
    QJsonArray warnings;
    for (const auto &finding : report.warnings) {
        warnings.append(toJson(finding));
    }
    QJsonObject object {{u"ok"_s, report.ok},
                        {u"simulated"_s, report.simuleret},
                        {u"environment"_s, environmentJson(report.miljoe, report.art)},
                        {u"layers"_s, layers},
                        {u"findings"_s, warnings}};
    if (!report.ok) {
        object.insert(u"stoppedAt"_s, QString::fromLatin1(usecases::toCode(report.stoppedAt)));
        object.insert(u"desk"_s, QString::fromLatin1(usecases::toCode(report.desk)));
        object.insert(u"next"_s, toJson(report.nextStep));
    }
    return object;
}

void printReport(Output &out, const usecases::MiljoeReport &report)
{
    out.object(reportJson(report));
    printEnvironment(out, report.miljoe, report.art);
    QList<QStringList> rows;
    for (const auto &layer : report.layers) {
        rows += {base::sentence({"command.layer." + usecases::toCode(layer.layer), {}}), base::sentence(layer.message)};
    }
    out.table({base::sentence({"command.layer", {}}), base::sentence({"command.result", {}})}, rows);
    for (const auto &finding : report.warnings) {
        out.line(toLine(finding));
    }
    if (report.simuleret) {
        out.line(base::sentence({"command.simulated", {}}));
    }
    if (report.ok) {
        out.line(base::sentence({"command.miljoe.ok", {}}));
        return;
    }
    const QString desk = base::sentence({"command.desk." + usecases::toCode(report.desk), {}});
    out.line(base::sentence({"command.miljoe.desk", {{u"desk"_s, desk}}}));
    out.line(base::sentence(report.nextStep));
}

base::Job<int> checkMiljoe(Session *session, std::shared_ptr<CheckOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    QString id;
    if (!options->miljoe.empty()) {
        const auto &verbs = (*backend)->entity("miljoe");
        const auto found = co_await verbs.resolveForUse(QString::fromStdString(options->miljoe));
        if (!found) {
            co_return found.error();
        }
        id = (*found)->id;
    }
    const auto report = co_await (*backend)->miljoeCheck().check(id, QString(), session->stop());
    if (!report) {
        co_return report.error();
    }
    printReport(session->out(), *report);
    co_return report->ok ? 0 : int(report->kind);
}

} // namespace

void addMiljoeCommand(CommandTree &tree)
{
    CLI::App &noun = addEntityCommand(tree, domain::miljoeTable());
    addVerb<CheckOptions>(
        tree, noun, "check", base::sentence({"command.miljoe.check", {}}).toStdString(),
        [](CLI::App &verb, CheckOptions &options) {
            verb.add_option("id", options.miljoe, base::sentence({"command.option.id", {}}).toStdString());
        },
        checkMiljoe);
}

} // namespace nemsms::ctl
