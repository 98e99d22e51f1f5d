// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exchangecommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/logverbs.h"
#include "usecases/udvekslingverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions {
    std::string operation;
    std::string identifier;
    std::string search;
    bool failed = false;
    int limit = 50;
};

struct OneOption {
    std::string id;
    bool tree = false;
};

struct TwoOptions {
    std::string first;
    std::string second;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QJsonValue milliseconds(qint64 value)
{
    return value < 0 ? QJsonValue() : QJsonValue(value);
}

QJsonObject jsonOf(const usecases::UdvekslingLine &line)
{
    return {{u"id"_s, line.id},
            {u"time"_s, line.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"operation"_s, line.operation},
            {u"method"_s, line.method},
            {u"url"_s, line.address},
            {u"status"_s, line.status},
            {u"error"_s, QString::fromLatin1(line.error)},
            {u"transaction"_s, line.transaction},
            {u"identifier"_s, line.identifier},
            {u"certificate"_s, line.thumbprint},
            {u"connecting"_s, milliseconds(line.connecting)},
            {u"tls"_s, milliseconds(line.tls)},
            {u"firstByte"_s, milliseconds(line.firstByte)},
            {u"total"_s, milliseconds(line.total)}};
}

QString resultOf(const usecases::UdvekslingLine &line)
{
    return line.status == 0 ? QString::fromLatin1(line.error) : QString::number(line.status);
}

base::Job<int> listExchanges(Session *session, std::shared_ptr<ListOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    usecases::UdvekslingFilter filter;
    filter.miljoeId = here.miljoeId;
    filter.operation = QString::fromStdString(options->operation);
    filter.identifier = QString::fromStdString(options->identifier);
    filter.text = QString::fromStdString(options->search);
    filter.failed = options->failed;
    filter.limit = options->limit;
    const auto verbs = (*backend)->log().exchanges();
    const auto lines = co_await verbs.list(filter);
    if (!lines) {
        co_return lines.error();
    }
    printEnvironment(session->out(), here);
    QList<QStringList> rows;
    for (const auto &line : *lines) {
        QJsonObject object = jsonOf(line);
        object.insert(u"environment"_s, environmentJson(here));
        session->out().object(object);
        rows += {danish(line.time), line.operation, resultOf(line), QString::number(line.total), line.identifier, line.id};
    }
    QStringList headers;
    for (const char *code : {"command.time", "command.exchange.operation", "command.exchange.result",
                             "command.exchange.total", "command.identifier", "command.exchange.id"}) {
        headers += base::sentence({code, {}});
    }
    session->out().table(headers, rows);
    co_return 0;
}

void printTree(Output &out, const QList<usecases::UdvekslingPart> &parts)
{
    for (const auto &part : parts) {
        out.line(QString(part.depth * 2, u' ') + part.name + (part.text.isEmpty() ? QString() : u": "_s + part.text));
    }
}

void printFault(Output &out, const usecases::Fejlforklaring &fault)
{
    out.line(base::sentence(fault.cause));
    out.line(base::sentence({"command.miljoe.desk", {{u"desk"_s, base::sentence(fault.desk)}}}));
    out.line(base::sentence(fault.nextStep));
}

base::Job<int> showExchange(Session *session, std::shared_ptr<OneOption> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->log().exchanges();
    const QString id = QString::fromStdString(options->id);
    const auto detail = co_await verbs.show(id);
    if (!detail) {
        co_return detail.error();
    }
    QJsonObject object = jsonOf(detail->line);
    object.insert(u"document"_s, detail->document);
    object.insert(u"simulated"_s, detail->simulated);
    object.insert(u"request"_s, detail->request);
    object.insert(u"answer"_s, detail->answer);
    if (detail->fault) {
        object.insert(u"fault"_s, QJsonObject {{u"code"_s, detail->fault->code},
                                               {u"words"_s, detail->fault->words},
                                               {u"cause"_s, base::sentence(detail->fault->cause)},
                                               {u"desk"_s, base::sentence(detail->fault->desk)},
                                               {u"nextStep"_s, base::sentence(detail->fault->nextStep)}});
    }
    auto &out = session->out();
    out.object(object);
    const auto &line = detail->line;
    out.line(danish(line.time) + u"  "_s + line.operation + u"  "_s + detail->document);
    out.line(line.method + u' ' + line.address + u"  "_s + resultOf(line));
    out.line(base::sentence({"command.exchange.times", {{u"tls"_s, line.tls < 0 ? u"-"_s : QString::number(line.tls)},
                                                        {u"first"_s, line.firstByte < 0 ? u"-"_s : QString::number(line.firstByte)},
                                                        {u"total"_s, line.total}}}));
    out.line(base::sentence({"udveksling.case.certificate", {{u"thumbprint"_s, line.thumbprint}}}));
    if (detail->fault) {
        printFault(out, *detail->fault);
    }
    if (options->tree) {
        printTree(out, detail->requestTree);
        printTree(out, detail->answerTree);
    } else {
        out.line(detail->request);
        out.line(detail->answer);
    }
    if (detail->simulated) {
        out.line(base::sentence({"command.simulated", {}}));
    }
    co_return 0;
}

base::Job<int> compareExchanges(Session *session, std::shared_ptr<TwoOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->log().exchanges();
    const QString first = QString::fromStdString(options->first);
    const QString second = QString::fromStdString(options->second);
    const auto lines = co_await verbs.diff(first, second);
    if (!lines) {
        co_return lines.error();
    }
    for (const auto &line : *lines) {
        session->out().object({{u"sign"_s, QString(QLatin1Char(line.sign))}, {u"text"_s, line.text}});
        session->out().line(QLatin1Char(line.sign == '=' ? ' ' : line.sign) + line.text);
    }
    co_return 0;
}

base::Job<int> printCase(Session *session, std::shared_ptr<OneOption> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->log().exchanges();
    const QString id = QString::fromStdString(options->id);
    const auto text = co_await verbs.caseText(id);
    if (!text) {
        co_return text.error();
    }
    session->out().object({{u"case"_s, *text}});
    session->out().line(*text);
    co_return 0;
}

base::Job<int> printCurl(Session *session, std::shared_ptr<OneOption> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto verbs = (*backend)->log().exchanges();
    const QString id = QString::fromStdString(options->id);
    const auto text = co_await verbs.curl(id);
    if (!text) {
        co_return text.error();
    }
    session->out().object({{u"curl"_s, *text}});
    session->out().line(*text);
    co_return 0;
}

base::Job<int> printFigures(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    const auto verbs = (*backend)->log().exchanges();
    const auto figures = co_await verbs.figures(here.miljoeId);
    if (!figures) {
        co_return figures.error();
    }
    printEnvironment(session->out(), here);
    QList<QStringList> rows;
    for (const auto &one : *figures) {
        session->out().object({{u"operation"_s, one.operation}, {u"count"_s, one.count}, {u"failed"_s, one.failed},
                               {u"median"_s, one.median}, {u"p95"_s, one.p95}, {u"fits"_s, QString::fromLatin1(one.fits)},
                               {u"referenceMonth"_s, QJsonArray {usecases::referenceFrom, usecases::referenceTo}}});
        rows += {one.operation, QString::number(one.count), QString::number(one.failed), QString::number(one.median),
                 QString::number(one.p95), QString::fromLatin1(one.fits)};
    }
    QStringList headers;
    for (const char *code : {"command.exchange.operation", "command.exchange.count", "command.exchange.failed",
                             "command.exchange.median", "command.exchange.p95", "command.exchange.fits"}) {
        headers += base::sentence({code, {}});
    }
    session->out().table(headers, rows);
    session->out().line(base::sentence({"command.exchange.reference", {}}));
    co_return 0;
}

} // namespace

void addExchangeCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "exchange", say("command.exchange"));
    addVerb<ListOptions>(
        tree, noun, "list", say("command.exchange.list"),
        [](CLI::App &verb, ListOptions &options) {
            verb.add_option("--operation", options.operation, say("command.option.operation"));
            verb.add_option("--identifier", options.identifier, say("command.option.identifier"));
            verb.add_option("--search", options.search, say("command.option.exchangesearch"));
            verb.add_flag("--failed", options.failed, say("command.option.failed"));
            verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
        },
        listExchanges);
    const auto named = [](CLI::App &verb, OneOption &options) {
        verb.add_option("id", options.id, say("command.option.exchangeid"))->required();
    };
    addVerb<OneOption>(
        tree, noun, "show", say("command.exchange.show"),
        [named](CLI::App &verb, OneOption &options) {
            named(verb, options);
            verb.add_flag("--tree", options.tree, say("command.option.tree"));
        },
        showExchange);
    addVerb<TwoOptions>(
        tree, noun, "diff", say("command.exchange.diff"),
        [](CLI::App &verb, TwoOptions &options) {
            verb.add_option("first", options.first, say("command.option.exchangeid"))->required();
            verb.add_option("second", options.second, say("command.option.exchangeid"))->required();
        },
        compareExchanges);
    addVerb<OneOption>(tree, noun, "case", say("command.exchange.case"), named, printCase);
    addVerb<OneOption>(tree, noun, "curl", say("command.exchange.curl"), named, printCurl);
    addVerb<NoOptions>(tree, noun, "figures", say("command.exchange.figures"), [](CLI::App &, NoOptions &) {}, printFigures);
}

} // namespace nemsms::ctl
