// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/certifikatcockpit.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "base/clock.h"
#include "base/wholefile.h"
#include "domain/certifikat.h"
#include "usecases/cockpitverbs.h"
#include "usecases/entityverbs.h"

#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ExpiringOptions {
    int days = 90;
};

struct RolloverOptions {
    std::string id;
    std::string done;
    std::string undo;
};

struct CalendarOptions {
    std::string path;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

QString word(const char *code)
{
    return base::sentence({code, {}});
}

QJsonObject toJson(const usecases::CockpitPost &post)
{
    QJsonArray carries;
    for (const auto &one : post.carries) {
        carries += QJsonObject {{u"entity"_s, QString::fromLatin1(one.entity)}, {u"id"_s, one.id}, {u"title"_s, one.title}};
    }
    QJsonObject object {{u"kind"_s, post.isApiKey() ? u"apikey"_s : u"certificate"_s},
                        {u"id"_s, post.recordId},
                        {u"title"_s, post.title},
                        {u"notBefore"_s, post.from.toString(Qt::ISODate)},
                        {u"notAfter"_s, post.until.toString(Qt::ISODate)},
                        {u"days"_s, post.days},
                        {u"privateKey"_s, post.hasKey},
                        {u"carries"_s, carries}};
    if (const auto warning = post.warning()) {
        object.insert(u"finding"_s, ctl::toJson(*warning));
    }
    return object;
}

base::Job<int> expiring(Session *session, std::shared_ptr<ExpiringOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto cockpit = co_await (*backend)->cockpit().look();
    if (!cockpit) {
        co_return cockpit.error();
    }
    QList<QStringList> rows;
    for (const auto &post : cockpit->posts) {
        if (!post.until.isValid() || post.days > options->days) {
            continue;
        }
        session->out().object(toJson(post));
        rows += {post.until.toString(u"dd-MM-yyyy"_s), QString::number(post.days), post.title, post.loadText()};
    }
    if (rows.isEmpty()) {
        session->out().line(base::sentence({"command.expiring.none", {{u"n"_s, options->days}}}));
        co_return 0;
    }
    session->out().table({word("certificate.row.until"), word("cockpit.days"), word("cockpit.what"), word("cockpit.carries")},
                         rows);
    co_return 0;
}

base::Job<int> compare(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto cockpit = co_await (*backend)->cockpit().look();
    if (!cockpit) {
        co_return cockpit.error();
    }
    bool well = true;
    for (const auto &pair : cockpit->pairs) {
        const auto finding = pair.finding();
        well = well && finding.severity != base::Severity::Error;
        session->out().object({{u"register"_s, pair.registerTitle},
                               {u"serviceaftale"_s, pair.aftaleTitle},
                               {u"registerThumbprint"_s, pair.registerAftryk},
                               {u"serviceaftaleThumbprint"_s, pair.aftaleAftryk},
                               {u"same"_s, pair.verdict == usecases::Sammenligning::Same},
                               {u"finding"_s, ctl::toJson(finding)}});
        session->out().line(toLine(finding));
    }
    if (cockpit->pairs.isEmpty()) {
        session->out().line(word("cockpit.nopairs"));
    }
    co_return well ? 0 : int(base::ErrorKind::InvalidInput);
}

QString dayText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s) : QString();
}

void printRollover(Output &out, const usecases::Rollover &rollover)
{
    QList<QStringList> rows;
    QJsonArray steps;
    for (const auto &one : rollover.steps) {
        const QString code = QString::fromLatin1(one.step.code);
        const QString what = base::sentence(one.step.what);
        steps += QJsonObject {{u"step"_s, code},
                              {u"message"_s, what},
                              {u"reference"_s, one.step.reference},
                              {u"latest"_s, one.step.latest.toString(Qt::ISODate)},
                              {u"done"_s, one.doneAt.isValid()},
                              {u"doneAt"_s, one.doneAt.toUTC().toString(Qt::ISODate)},
                              {u"doneBy"_s, one.doneBy}};
        rows += {one.doneAt.isValid() ? u"[x]"_s : u"[ ]"_s, code, one.step.latest.toString(u"dd-MM-yyyy"_s),
                 dayText(one.doneAt), what};
    }
    QJsonArray notes;
    for (const auto &note : rollover.notes) {
        notes += ctl::toJson(note);
    }
    out.object({{u"title"_s, rollover.title}, {u"steps"_s, steps}, {u"notes"_s, notes}});
    out.table({QString(), word("rollover.code"), word("rollover.latest"), word("rollover.done"), word("rollover.what")}, rows);
    for (const auto &note : rollover.notes) {
        out.line(base::sentence(note));
    }
}

base::Job<int> rollover(Session *session, std::shared_ptr<RolloverOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const std::shared_ptr<backend::Backend> open = *backend;
    const QString name = QString::fromStdString(options->id);
    const auto found = co_await open->entity("certifikat").resolveForUse(name);
    if (!found) {
        co_return found.error();
    }
    const QString id = (*found)->id;
    const bool done = !options->done.empty();
    const QByteArray step = QByteArray::fromStdString(done ? options->done : options->undo);
    if (!step.isEmpty()) {
        const auto ticked = co_await open->cockpit().tick(id, step, done);
        if (!ticked) {
            co_return ticked.error();
        }
    }
    const auto plan = co_await open->cockpit().rollover(id);
    if (!plan) {
        co_return plan.error();
    }
    printRollover(session->out(), *plan);
    co_return 0;
}

base::Job<int> calendar(Session *session, std::shared_ptr<CalendarOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto text = co_await (*backend)->cockpit().calendar();
    if (!text) {
        co_return text.error();
    }
    const QString path = QString::fromStdString(options->path);
    const auto written = base::writeWholeFile(path, *text);
    if (!written) {
        co_return written.error();
    }
    session->out().object({{u"path"_s, path}});
    session->out().line(base::sentence({"command.certifikat.written", {{u"path"_s, path}}}));
    co_return 0;
}

} // namespace

void addCertifikatCockpit(CommandTree &tree, CLI::App &noun)
{
    addVerb<ExpiringOptions>(
        tree, noun, "expiring", say("command.certifikat.expiring"),
        [](CLI::App &verb, ExpiringOptions &options) {
            verb.add_option("--days", options.days, say("command.option.days"))->check(CLI::NonNegativeNumber);
        },
        expiring);
    addVerb<NoOptions>(tree, noun, "compare", say("command.certifikat.compare"), [](CLI::App &, NoOptions &) {}, compare);
    addVerb<RolloverOptions>(
        tree, noun, "rollover", say("command.certifikat.rollover"),
        [](CLI::App &verb, RolloverOptions &options) {
            verb.add_option("id", options.id, say("command.option.id"))->required();
            auto *done = verb.add_option("--done", options.done, say("command.option.stepdone"));
            verb.add_option("--undo", options.undo, say("command.option.stepundo"))->excludes(done);
        },
        rollover);
    addVerb<CalendarOptions>(
        tree, noun, "calendar", say("command.certifikat.calendar"),
        [](CLI::App &verb, CalendarOptions &options) {
            verb.add_option("path", options.path, say("command.option.calendar"))->required();
        },
        calendar);
}

} // namespace nemsms::ctl
