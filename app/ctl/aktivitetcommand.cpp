// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/aktivitetcommand.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "base/fieldtable.h"
#include "usecases/aktivitetverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QStringList idsOf(const domain::Aktivitet &aktivitet)
{
    QStringList ids;
    for (const auto &id : aktivitet.afhaengerAf) {
        ids += QString::fromLatin1(id);
    }
    return ids;
}

QJsonObject toJson(const usecases::Aktivitetsbevis &bevis)
{
    QJsonArray reasons;
    for (const auto &reason : bevis.reasons) {
        reasons.append(ctl::toJson(reason));
    }
    const auto &aktivitet = bevis.aktivitet;
    QJsonObject object {{u"id"_s, QString::fromLatin1(aktivitet.id)},
                        {u"title"_s, base::translated(aktivitet.titel)},
                        {u"owner"_s, QString::fromLatin1(domain::toCode(aktivitet.ejer))},
                        {u"phase"_s, QString::fromLatin1(aktivitet.fase)},
                        {u"dependsOn"_s, QJsonArray::fromStringList(idsOf(aktivitet))},
                        {u"reference"_s, aktivitet.reference},
                        {u"proof"_s, QString::fromLatin1(usecases::toCode(bevis.grad))},
                        {u"reasons"_s, reasons}};
    if (aktivitet.laesning) {
        object.insert(u"reading"_s, base::translated(aktivitet.laesning));
        object.insert(u"wording"_s, aktivitet.ordlyd);
    }
    return object;
}

struct ActivityOptions {
    std::string system; ///< UUID or name; empty = all
};

/// The UUID of the user system that is meant; empty when none is given.
base::Job<QString> systemFor(const usecases::AktivitetVerbs *verbs, QString given)
{
    const auto systems = co_await verbs->anvendersystemer();
    if (!systems) {
        co_return systems.error();
    }
    for (const auto &system : *systems) {
        const QStringList names = system.navn.split(u", "_s);
        if (given == system.uuid || given == system.navn || names.contains(given, Qt::CaseInsensitive)) {
            co_return system.uuid;
        }
    }
    if (given.isEmpty()) {
        co_return QString();
    }
    co_return base::failure(base::ErrorKind::NotFound, "aktivitet.nosystem", {{u"name"_s, given}});
}

base::Job<int> listSystems(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto systems = co_await (*backend)->aktivitet().anvendersystemer();
    if (!systems) {
        co_return systems.error();
    }
    QList<QStringList> rows;
    for (const auto &system : *systems) {
        session->out().object({{u"uuid"_s, system.uuid}, {u"name"_s, system.navn}});
        rows += {system.uuid, system.navn};
    }
    session->out().table({u"uuid"_s, base::sentence({"command.aktivitet.system", {}})}, rows);
    co_return 0;
}

base::Job<int> listActivities(Session *session, std::shared_ptr<ActivityOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto *verbs = &(*backend)->aktivitet();
    const auto system = co_await systemFor(verbs, QString::fromStdString(options->system));
    if (!system) {
        co_return system.error();
    }
    const auto all = co_await verbs->list(*system);
    if (!all) {
        co_return all.error();
    }
    QList<QStringList> rows;
    for (const auto &bevis : *all) {
        session->out().object(toJson(bevis));
        QStringList reasons;
        for (const auto &reason : bevis.reasons) {
            reasons += base::sentence(reason);
        }
        rows += {QString::fromLatin1(bevis.aktivitet.id), base::translated(bevis.aktivitet.titel),
                 base::translated(domain::ejerName(bevis.aktivitet.ejer)), QString::fromLatin1(bevis.aktivitet.fase),
                 idsOf(bevis.aktivitet).join(u' '), base::sentence({"aktivitet.grad." + usecases::toCode(bevis.grad), {}}),
                 reasons.join(u' ')};
    }
    session->out().table({u"id"_s, base::sentence({"command.aktivitet.title", {}}),
                          base::sentence({"command.aktivitet.owner", {}}),
                          base::sentence({"command.aktivitet.phase", {}}),
                          base::sentence({"command.aktivitet.after", {}}),
                          base::sentence({"command.aktivitet.proof", {}}),
                          base::sentence({"command.aktivitet.reasons", {}})},
                         rows);
    co_return 0;
}

} // namespace

void addAktivitetCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "aktivitet", say("command.aktivitet"));
    addVerb<ActivityOptions>(tree, noun, "list", say("command.aktivitet.list"),
                             [](CLI::App &verb, ActivityOptions &options) {
                                 verb.add_option("--brugersystem", options.system, say("command.aktivitet.brugersystem"));
                             },
                             listActivities);
    addVerb<NoOptions>(tree, noun, "systems", say("command.aktivitet.systems"), [](CLI::App &, NoOptions &) {}, listSystems);
}

} // namespace nemsms::ctl
