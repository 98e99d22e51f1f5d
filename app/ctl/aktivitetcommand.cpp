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

base::Job<int> listActivities(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto all = co_await (*backend)->aktivitet().list();
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
    addVerb<NoOptions>(tree, noun, "list", say("command.aktivitet.list"), [](CLI::App &, NoOptions &) {},
                       listActivities);
}

} // namespace nemsms::ctl
