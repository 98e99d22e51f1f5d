// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/abonnementcommand.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/listeverbs.h"

#include <QFile>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SubscriptionOptions {
    std::string id;
    std::string file;
    bool all = false;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

/// How many numbers it has, and never which: they are citizens'.
void print(Output &out, const usecases::Subscription &one)
{
    const bool all = one.vaerdier.contains(u"*"_s);
    out.object({{u"id"_s, one.id},
                {u"cvr"_s, one.cvr},
                {u"art"_s, one.art},
                {u"beskedtype"_s, one.beskedtype},
                {u"dueslag"_s, one.dueslag},
                {u"all"_s, all},
                {u"numbers"_s, all ? QJsonValue() : QJsonValue(qint64(one.vaerdier.size()))}});
    const QVariantMap words {{u"id"_s, one.id}, {u"art"_s, one.art}, {u"cvr"_s, one.cvr}, {u"dueslag"_s, one.dueslag},
                             {u"n"_s, qint64(one.vaerdier.size())}};
    out.line(base::sentence({all ? "command.abonnement.line.all" : "command.abonnement.line", words}));
}

base::Job<int> listSubscriptions(Session *session, std::shared_ptr<SubscriptionOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto all = co_await (*backend)->lister().subscriptions();
    if (!all) {
        co_return all.error();
    }
    bool any = options->id.empty();
    for (const auto &one : *all) {
        if (options->id.empty() || one.id == QString::fromStdString(options->id)) {
            print(session->out(), one);
            any = true;
        }
    }
    if (!any) {
        co_return base::failure(base::ErrorKind::NotFound, "abonnement.unknown", {{u"id"_s, QString::fromStdString(options->id)}});
    }
    co_return 0;
}

base::Result<QStringList> numbersOf(const SubscriptionOptions &options)
{
    if (options.all) {
        return QStringList {u"*"_s};
    }
    const QString path = QString::fromStdString(options.file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::NotFound, "liste.file", {{u"path"_s, path}}, file.errorString());
    }
    QStringList numbers;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        numbers += line.trimmed();
    }
    return numbers;
}

base::Job<int> reviseSubscription(Session *session, std::shared_ptr<SubscriptionOptions> options)
{
    const auto numbers = numbersOf(*options);
    if (!numbers) {
        co_return numbers.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const QStringList wanted = *numbers;
    const auto revised = co_await (*backend)->lister().revise(id, wanted);
    if (!revised) {
        co_return revised.error();
    }
    print(session->out(), *revised);
    co_return 0;
}

} // namespace

void addAbonnementCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "abonnement", say("command.abonnement"));
    const auto id = [](CLI::App &verb, SubscriptionOptions &options) {
        verb.add_option("id", options.id, say("command.abonnement.id"))->required();
    };
    addVerb<SubscriptionOptions>(tree, noun, "list", say("command.abonnement.list"), [](CLI::App &, SubscriptionOptions &) {},
                                 listSubscriptions);
    addVerb<SubscriptionOptions>(tree, noun, "show", say("command.abonnement.show"), id, listSubscriptions);
    addVerb<SubscriptionOptions>(tree, noun, "revise", say("command.abonnement.revise"),
                                 [id](CLI::App &verb, SubscriptionOptions &options) {
                                     id(verb, options);
                                     auto *file = verb.add_option("--vaerdiliste", options.file, say("command.abonnement.file"));
                                     auto *all = verb.add_flag("--alle", options.all, say("command.abonnement.all"));
                                     file->excludes(all);
                                 }, reviseSubscription);
}

} // namespace nemsms::ctl
