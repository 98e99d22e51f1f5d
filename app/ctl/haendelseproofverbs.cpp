// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/haendelseproofverbs.h"

#include "app/ctl/haendelsefilteroptions.h"
#include "app/ctl/haendelseoutput.h"
#include "app/ctl/recipientoptions.h"
#include "app/ctl/session.h"
#include "backend/backend.h"

#include <QFile>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct QuarantineOptions {
    std::string id;
    std::string output;
};

struct MendOptions {
    std::string id;
    std::string file;
};

struct ReplayOptions : HaendelseFilterOptions {
    std::string id;
    bool all = false;
};

struct ReconcileOptions {
    std::string yesterday;
    std::string today;
    std::string from;
    std::string until;
    RecipientOptions lookUp; ///< of the sample: agreement and material
    int sample = 0;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

base::Job<int> saveQuarantined(Session *session, QString id, QString path)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto saved = co_await (*backend)->haendelser().saveQuarantined(id, path);
    if (!saved) {
        co_return saved.error();
    }
    session->out().object({{u"path"_s, path}});
    session->out().line(base::sentence({"command.haendelse.saved", {{u"path"_s, path}}}));
    co_return 0;
}

base::Job<int> listQuarantine(Session *session, std::shared_ptr<QuarantineOptions> options)
{
    if (options->id.empty() != options->output.empty()) {
        co_return base::failure(base::ErrorKind::Usage, "command.haendelse.quarantine.both");
    }
    if (!options->id.empty()) {
        co_return co_await saveQuarantined(session, QString::fromStdString(options->id), QString::fromStdString(options->output));
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const auto lines = co_await (*backend)->haendelser().quarantine();
    if (!lines) {
        co_return lines.error();
    }
    for (const auto &line : *lines) {
        printQuarantine(session->out(), line);
    }
    co_return 0;
}

base::Job<int> mendMessage(Session *session, std::shared_ptr<MendOptions> options)
{
    const QString path = QString::fromStdString(options->file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return base::failure(base::ErrorKind::NotFound, "miljoe.file", {{u"path"_s, path}}, file.errorString());
    }
    const QByteArray message = file.read(64 * 1024 * 1024);
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const auto event = co_await (*backend)->haendelser().mend(id, message);
    if (!event) {
        co_return event.error();
    }
    printHaendelse(session->out(), *event);
    co_return 0;
}

base::Job<int> replayEvents(Session *session, std::shared_ptr<ReplayOptions> options)
{
    if (options->id.empty() == !options->all) {
        co_return base::failure(base::ErrorKind::Usage, "command.haendelse.replay.which");
    }
    const auto filter = readHaendelseFilter(*options);
    if (!filter) {
        co_return filter.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::HaendelseFilter wanted = *filter;
    const QString id = QString::fromStdString(options->id);
    const std::stop_token stop = session->stop();
    auto job = options->all ? (*backend)->haendelser().replay(wanted, stop) : (*backend)->haendelser().replay(id, stop);
    const auto replayed = co_await job;
    if (!replayed) {
        co_return replayed.error();
    }
    session->out().object({{u"replayed"_s, *replayed}});
    session->out().line(base::sentence({"command.haendelse.replayed", {{u"n"_s, *replayed}}}));
    co_return 0;
}

void printReport(Output &out, const usecases::Afstemning &report)
{
    const QVariantMap counts {{u"expected"_s, report.expected}, {u"came"_s, report.came}, {u"lost"_s, report.lost},
                              {u"doubled"_s, report.doubled}, {u"late"_s, report.late}, {u"unexpected"_s, report.unexpected},
                              {u"sampled"_s, report.sampled}, {u"disagree"_s, report.disagree}};
    QJsonObject json = QJsonObject::fromVariantMap(counts);
    json.insert(u"agrees"_s, report.agrees());
    out.object(json);
    out.line(base::sentence({"command.haendelse.reconciled", counts}));
    for (const auto &found : report.findings) {
        const QString time = found.time.isValid() ? found.time.toUTC().toString(Qt::ISODateWithMs) : QString();
        const bool sometime = found.what == "lost" && !report.from.isValid();
        const QByteArray code = sometime ? QByteArray("haendelse.afstemning.missing") : "haendelse.afstemning." + found.what;
        const base::Message words {code, {{u"who"_s, found.number}, {u"id"_s, found.id}, {u"time"_s, time},
                                          {u"from"_s, report.from.toString(Qt::ISODate)}}};
        out.object({{u"finding"_s, QString::fromLatin1(found.what)}, {u"number"_s, found.number},
                    {u"tilmeldt"_s, found.tilmeldt}, {u"id"_s, found.id}, {u"time"_s, time}});
        out.line(base::sentence(words));
    }
}

base::Job<int> reconcileEvents(Session *session, std::shared_ptr<ReconcileOptions> options)
{
    const auto from = readMoment(options->from);
    const auto until = readMoment(options->until);
    if (!from || !until) {
        co_return from ? until.error() : from.error();
    }
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    usecases::AfstemningWish wish;
    wish.yesterday = QString::fromStdString(options->yesterday);
    wish.today = QString::fromStdString(options->today);
    wish.from = *from;
    wish.until = *until;
    wish.sample = options->sample;
    if (wish.sample > 0) {
        const auto ids = co_await readRecipient(*backend, &options->lookUp);
        if (!ids) {
            co_return ids.error();
        }
        wish.serviceaftaleId = ids->serviceaftaleId;
        wish.materialeId = ids->materialeId;
    }
    const std::stop_token stop = session->stop();
    const auto report = co_await (*backend)->haendelser().reconcile(wish, stop);
    if (!report) {
        co_return report.error();
    }
    printReport(session->out(), *report);
    co_return report->agrees() ? 0 : int(base::ErrorKind::Conflict);
}

void declareReconcile(CLI::App &verb, ReconcileOptions &options)
{
    verb.add_option("yesterday", options.yesterday, say("command.liste.yesterday"))->required();
    verb.add_option("today", options.today, say("command.liste.today"))->required();
    verb.add_option("--fra", options.from, say("command.haendelse.reconcile.fra"));
    verb.add_option("--til", options.until, say("command.haendelse.reconcile.til"));
    verb.add_option("--sample", options.sample, say("command.haendelse.reconcile.sample"))->check(CLI::Range(0, 10000));
    verb.add_option("--serviceaftale", options.lookUp.serviceaftale, say("command.option.serviceaftale"));
    verb.add_option("--materiale", options.lookUp.materiale, say("command.option.materiale"));
}

} // namespace

void addHaendelseProofVerbs(CommandTree &tree, CLI::App &noun)
{
    addVerb<QuarantineOptions>(tree, noun, "quarantine", say("command.haendelse.quarantine"),
                               [](CLI::App &verb, QuarantineOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.quarantine.id"));
        verb.add_option("--output", options.output, say("command.haendelse.quarantine.output"));
    }, listQuarantine);
    addVerb<MendOptions>(tree, noun, "mend", say("command.haendelse.mend"), [](CLI::App &verb, MendOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.quarantine.id"))->required();
        verb.add_option("file", options.file, say("command.haendelse.mend.file"))->required();
    }, mendMessage);
    addVerb<ReplayOptions>(tree, noun, "replay", say("command.haendelse.replay"), [](CLI::App &verb, ReplayOptions &options) {
        verb.add_option("id", options.id, say("command.haendelse.id"));
        verb.add_flag("--all", options.all, say("command.haendelse.replay.all"));
        declareHaendelseFilter(verb, options);
    }, replayEvents);
    addVerb<ReconcileOptions>(tree, noun, "reconcile", say("command.haendelse.reconcile"), declareReconcile, reconcileEvents);
}

} // namespace nemsms::ctl
