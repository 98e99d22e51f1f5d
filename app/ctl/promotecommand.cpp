// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/promotecommand.h"

#include "app/ctl/promoteoutput.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using Plan = std::shared_ptr<const usecases::PromotePlan>;

namespace {

struct PromoteOptions {
    std::string from;
    std::string to;
    std::string kommune; ///< empty = the first
    std::string mapping;
    std::string writeMapping;
    std::vector<std::string> only;
    std::string goBack;
    std::string why;
    bool dryRun = false;
};

struct GoBackOptions {
    std::string file;
    std::string why;
};

base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray entity, std::string name)
{
    const auto &verbs = backend->entity(entity);
    const auto found = co_await verbs.resolveForUse(QString::fromStdString(name));
    if (!found) {
        co_return found.error();
    }
    co_return (*found)->id;
}

base::Job<usecases::PromoteOrder> orderOf(std::shared_ptr<backend::Backend> backend,
                                          std::shared_ptr<PromoteOptions> options)
{
    usecases::PromoteOrder order;
    order.myndighedId = backend->context().here().myndighedId;
    if (!options->mapping.empty()) {
        const auto mapping = usecases::readMapping(QString::fromStdString(options->mapping));
        if (!mapping) {
            co_return mapping.error();
        }
        order.mapping = *mapping;
    }
    const auto from = co_await idOf(backend, "miljoe", options->from);
    if (!from) {
        co_return from.error();
    }
    order.fraId = *from;
    const auto to = co_await idOf(backend, "miljoe", options->to);
    if (!to) {
        co_return to.error();
    }
    order.tilId = *to;
    if (!options->kommune.empty()) {
        const auto kommune = co_await idOf(backend, "myndighed", options->kommune);
        if (!kommune) {
            co_return kommune.error();
        }
        order.myndighedId = *kommune;
    }
    co_return order;
}

/// Ids of the rows that `--only noun` or `--only noun:name` means.
base::Result<QSet<QString>> rowsOf(const usecases::PromotePlan &plan, const std::vector<std::string> &only)
{
    QSet<QString> chosen;
    for (const auto &one : only) {
        const QString said = QString::fromStdString(one);
        const QByteArray noun = said.section(u':', 0, 0).toLatin1();
        const QString name = said.section(u':', 1);
        QSet<QString> named;
        if (const auto index = plan.records.value(noun); index && !name.isEmpty()) {
            for (const auto &record : index->named(name)) {
                named.insert(record->id);
            }
        }
        const auto before = chosen.size();
        for (const auto &row : plan.rows) {
            if (row.canBeChosen() && row.table->name == noun && (name.isEmpty() || named.contains(row.id))) {
                chosen.insert(row.id);
            }
        }
        if (chosen.size() == before) {
            return base::failure(base::ErrorKind::NotFound, "command.promote.only.none", {{u"value"_s, said}});
        }
    }
    return chosen;
}

base::Job<Plan> planOf(std::shared_ptr<backend::Backend> backend, std::shared_ptr<PromoteOptions> options)
{
    const auto order = co_await orderOf(backend, options);
    if (!order) {
        co_return order.error();
    }
    const auto &promote = backend->promote();
    const auto whole = co_await promote.plan(*order);
    if (!whole || options->only.empty()) {
        co_return whole;
    }
    const auto chosen = rowsOf(**whole, options->only);
    if (!chosen) {
        co_return chosen.error();
    }
    usecases::PromoteOrder narrowed = *order;
    narrowed.chosen = *chosen;
    co_return co_await promote.replan(*whole, narrowed);
}

base::Job<int> promote(Session *session, std::shared_ptr<PromoteOptions> options)
{
    const bool writes = !options->dryRun && options->writeMapping.empty();
    if (writes && options->goBack.empty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.promote.goback.missing");
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto plan = co_await planOf(*backend, options);
    if (!plan) {
        co_return plan.error();
    }
    printPlan(session->out(), **plan);
    if (!options->writeMapping.empty()) {
        const QString path = QString::fromStdString(options->writeMapping);
        if (const auto written = usecases::writeMapping(path, (*plan)->numbers); !written) {
            co_return written.error();
        }
        session->out().object({{u"mapping"_s, path}});
        session->out().line(base::sentence({"command.promote.mapping", {{u"path"_s, path}}}));
        co_return 0;
    }
    if ((*plan)->errors() > 0) {
        co_return base::failure(base::ErrorKind::InvalidInput, "promote.findings", {{u"n"_s, (*plan)->errors()}});
    }
    if (options->dryRun) {
        session->out().line(base::sentence({"command.promote.dryrun", {}}));
        co_return 0;
    }
    const QString path = QString::fromStdString(options->goBack);
    const QString why = QString::fromStdString(options->why);
    if ((*plan)->chosen() == 0) {
        printReceipt(session->out(), {});
        co_return 0;
    }
    const auto receipt = co_await (*backend)->promote().apply(*plan, path, why);
    if (!receipt) {
        co_return receipt.error();
    }
    printReceipt(session->out(), *receipt);
    co_return 0;
}

base::Job<int> goBack(Session *session, std::shared_ptr<GoBackOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString path = QString::fromStdString(options->file);
    const QString why = QString::fromStdString(options->why);
    const auto receipt = co_await (*backend)->promote().goBack(path, why);
    if (!receipt) {
        co_return receipt.error();
    }
    printReceipt(session->out(), *receipt);
    co_return 0;
}

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

} // namespace

void addPromoteVerbs(CommandTree &tree, CLI::App &noun)
{
    addVerb<PromoteOptions>(
        tree, noun, "promote", say("command.promote"),
        [](CLI::App &verb, PromoteOptions &options) {
            verb.add_option("--from", options.from, say("command.promote.from"))->required();
            verb.add_option("--to", options.to, say("command.promote.to"))->required();
            verb.add_option("--kommune", options.kommune, say("command.promote.kommune"));
            verb.add_option("--mapping", options.mapping, say("command.promote.option.mapping"));
            verb.add_option("--write-mapping", options.writeMapping, say("command.promote.option.writemapping"));
            verb.add_option("--only", options.only, say("command.promote.only"))->allow_extra_args(false);
            verb.add_option("--go-back", options.goBack, say("command.promote.option.goback"));
            verb.add_option("--why", options.why, say("command.promote.why"));
            verb.add_flag("--dry-run", options.dryRun, say("command.promote.option.dryrun"));
        },
        promote);
    addVerb<GoBackOptions>(
        tree, noun, "go-back", say("command.promote.goback"),
        [](CLI::App &verb, GoBackOptions &options) {
            verb.add_option("file", options.file, say("command.promote.goback.file"))->required();
            verb.add_option("--why", options.why, say("command.promote.why"));
        },
        goBack);
}

} // namespace nemsms::ctl
