// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/costverb.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/serviceaftaleverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CostOptions {
    std::string month; ///< 2026-11; empty = the present one
};

QString amount(const std::optional<domain::Beloeb> &beloeb)
{
    return beloeb ? beloeb->toString() : base::sentence({"command.cost.untold", {}});
}

void printLine(Output &out, const usecases::Omkostningslinje &linje, QList<QStringList> &rows)
{
    QJsonArray eans;
    for (const auto &one : linje.ean.sources) {
        eans.append(QJsonObject {{u"ean"_s, one.ean}, {u"from"_s, QString::fromLatin1(one.entity)}, {u"name"_s, one.navn}});
        const bool first = eans.size() == 1;
        rows += {first ? linje.navn : QString(), first ? QString::number(linje.antal) : QString(),
                 first ? amount(linje.beloeb) : QString(), one.ean.isEmpty() ? u"-"_s : one.ean,
                 base::translated(one.role), one.navn.isEmpty() ? base::sentence({"command.ean.none", {}}) : one.navn};
    }
    out.object({{u"agreement"_s, linje.navn},
                {u"messages"_s, linje.antal},
                {u"simulated"_s, linje.simulerede},
                {u"priceSources"_s, QJsonArray::fromStringList(linje.kilder)},
                {u"oere"_s, linje.beloeb ? QJsonValue(linje.beloeb->oere()) : QJsonValue()},
                {u"eans"_s, eans},
                {u"eansDiffer"_s, !linje.ean.findings.isEmpty()}});
}

void printReport(Output &out, const QString &kommune, const usecases::Omkostning &report)
{
    const auto say = [](const char *code) { return base::sentence({code, {}}); };
    out.line(base::sentence({"command.cost.heading", {{u"kommune"_s, kommune}, {u"month"_s, report.month.toString(u"MM-yyyy"_s)}}}));
    QList<QStringList> rows;
    base::Findings differences;
    for (const auto &linje : report.linjer) {
        printLine(out, linje, rows);
        differences += linje.ean.findings;
    }
    out.table({base::translated(domain::serviceaftaleTable().singular), say("command.cost.messages"), say("command.cost.amount"),
               base::translated("EAN"), say("command.ean.role"), say("command.ean.source")}, rows);
    const auto fee = report.prSysId ? std::optional(report.sysIder * *report.prSysId) : std::nullopt;
    out.object({{u"oere"_s, report.forMessages().oere()},
                {u"sysIds"_s, report.sysIder},
                {u"feeOere"_s, fee ? QJsonValue(fee->oere()) : QJsonValue()}});
    out.line(base::sentence({"command.cost.sum", {{u"sum"_s, report.forMessages().toString()}}}));
    out.line(base::sentence({"command.cost.fees", {{u"n"_s, report.sysIder}, {u"sum"_s, amount(fee)}}}));
    QStringList sources;
    for (const auto &linje : report.linjer) {
        sources += linje.kilder;
    }
    sources.removeDuplicates();
    if (!sources.isEmpty()) {
        out.line(base::sentence({"command.cost.source", {{u"sources"_s, sources.join(u"; "_s)}}}));
    }
    for (const auto &finding : std::as_const(differences)) {
        out.warning(finding);
    }
}

base::Job<int> showCost(Session *session, std::shared_ptr<CostOptions> options)
{
    const QString given = QString::fromStdString(options->month);
    const QDate month = QDate::fromString(given + u"-01"_s, Qt::ISODate);
    if (!given.isEmpty() && !month.isValid()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "command.cost.month", {{u"value"_s, given.left(20)}});
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto report = co_await (*backend)->serviceaftale().omkostning(month);
    if (!report) {
        co_return report.error();
    }
    printReport(session->out(), (*backend)->context().here().kommune, *report);
    co_return 0;
}

} // namespace

void addCostVerb(CommandTree &tree, CLI::App &noun)
{
    const auto say = [](const char *code) { return base::sentence({code, {}}).toStdString(); };
    const std::string month = say("command.cost.option");
    addVerb<CostOptions>(tree, noun, "cost", say("command.cost"),
                         [month](CLI::App &verb, CostOptions &options) { verb.add_option("--month", options.month, month); },
                         showCost);
}

} // namespace nemsms::ctl
