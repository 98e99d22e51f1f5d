// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tilmeldingcaseverbs.h"

#include "app/ctl/personalinput.h"
#include "app/ctl/placeoutput.h"
#include "app/ctl/recordoutput.h"
#include "app/ctl/session.h"
#include "app/ctl/testsmsoutput.h"
#include "backend/backend.h"
#include "base/clock.h"
#include "domain/tilmelding.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/tilmeldingverbs.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct EnrolOptions {
    std::string id;
    std::string serviceaftale;
    std::string testperson;
    std::string samtykkeAf;
    std::string samtykkeVej;
    std::string samtykkeTid;
    PersonalInput slutbruger;
    PersonalInput mobil;
};

struct CaseOptions {
    std::string id;
    std::string search;
    int limit = 200;
};

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

void declareEnrol(CLI::App &verb, EnrolOptions &options)
{
    verb.add_option("id", options.id, say("command.option.enrolid"));
    verb.add_option("--serviceaftale", options.serviceaftale, say("command.option.enrolagreement"));
    verb.add_option("--testperson", options.testperson, say("command.option.testperson"));
    options.slutbruger.declare(verb, "slutbruger", say("command.option.slutbruger"));
    options.mobil.declare(verb, "mobil", say("command.option.mobil"));
    verb.add_option("--samtykke-af", options.samtykkeAf, say("command.option.samtykkeaf"));
    verb.add_option("--samtykke-vej", options.samtykkeVej, say("command.option.samtykkevej"));
    verb.add_option("--samtykke-tid", options.samtykkeTid, say("command.option.samtykketid"));
}

void declareCase(CLI::App &verb, CaseOptions &options)
{
    verb.add_option("id", options.id, say("command.option.enrolment"))->required();
}

base::Job<QString> idOf(std::shared_ptr<backend::Backend> backend, QByteArray noun, std::string name)
{
    if (name.empty()) {
        co_return QString();
    }
    const auto &verbs = backend->entity(noun);
    const auto record = co_await verbs.resolveForUse(QString::fromStdString(name), backend->context().here().miljoeId);
    if (!record) {
        co_return record.error();
    }
    co_return (*record)->id;
}

/// Without an offset it is Danish time.
base::Result<QDateTime> momentOf(const std::string &text)
{
    if (text.empty()) {
        return QDateTime();
    }
    const QString typed = QString::fromStdString(text).left(40);
    QDateTime moment = QDateTime::fromString(typed, Qt::ISODate);
    if (!moment.isValid()) {
        return base::failure(base::ErrorKind::Usage, "command.when", {{u"value"_s, typed}});
    }
    if (moment.timeSpec() == Qt::LocalTime) {
        moment = QDateTime(moment.date(), moment.time(), base::danishTime());
    }
    return moment.toUTC();
}

base::Job<usecases::TilmeldingDraft> readDraft(std::shared_ptr<backend::Backend> backend,
                                               std::shared_ptr<EnrolOptions> options)
{
    if (options->slutbruger.standardInput && options->mobil.standardInput) {
        co_return base::failure(base::ErrorKind::Usage, "command.onestdin");
    }
    usecases::TilmeldingDraft draft;
    const auto who = options->slutbruger.read();
    const auto number = options->mobil.read();
    const auto moment = momentOf(options->samtykkeTid);
    if (!who || !number || !moment) {
        co_return !who ? who.error() : !number ? number.error() : moment.error();
    }
    draft.slutbruger = *who;
    draft.mobilnummer = *number;
    draft.samtykkeTid = *moment;
    draft.samtykkeAf = QString::fromStdString(options->samtykkeAf);
    draft.samtykkeVej = QString::fromStdString(options->samtykkeVej);
    const auto aftaleId = co_await idOf(backend, "serviceaftale", options->serviceaftale);
    if (!aftaleId) {
        co_return aftaleId.error();
    }
    draft.serviceaftaleId = *aftaleId;
    const auto personId = co_await idOf(backend, "testperson", options->testperson);
    if (!personId) {
        co_return personId.error();
    }
    draft.testpersonId = *personId;
    co_return draft;
}

/// The case that the options name: the one with that id, else a new one or the person's open one.
base::Job<QString> caseIdOf(std::shared_ptr<backend::Backend> backend, std::shared_ptr<EnrolOptions> options)
{
    if (!options->id.empty()) {
        co_return QString::fromStdString(options->id);
    }
    const auto draft = co_await readDraft(backend, options);
    if (!draft) {
        co_return draft.error();
    }
    const auto noted = co_await backend->tilmelding().note(*draft);
    if (!noted) {
        co_return noted.error();
    }
    co_return (*noted)->id;
}

/// The case as it stands, with what is simulated and what is reconstructed said.
base::Job<int> printCase(Session *session, std::shared_ptr<backend::Backend> backend, base::Record record)
{
    const auto source = co_await backend->tilmelding().contractSource();
    if (!source) {
        co_return source.error();
    }
    const usecases::Place here = backend->context().here();
    const QJsonObject also {{u"environment"_s, environmentJson(here)},
                            {u"contract"_s, source->isEmpty() ? u"reconstructed"_s : *source}};
    const auto printed = co_await printRecord(session, &domain::tilmeldingTable(), record, {}, also);
    if (!printed) {
        co_return printed.error();
    }
    const char *code = source->isEmpty() ? "command.enrol.contract" : "command.enrol.contract.file";
    session->out().line(base::sentence({code, {{u"kilde"_s, *source}}}));
    if (static_cast<const domain::Tilmelding &>(*record).simuleret) {
        session->out().line(base::sentence({"command.simulated", {}}));
    }
    co_return 0;
}

/// Says how a case that is stored can be taken up again.
base::Error kept(Session *session, const base::Error &error)
{
    const QString id = error.message.arguments.value(u"identifikator"_s).toString();
    if (!id.isEmpty()) {
        session->out().warning(base::makeFinding(base::Severity::Warning, "command.enrol.kept", {{u"id"_s, id}}));
    }
    return error;
}

base::Job<int> callWith(Session *session, std::shared_ptr<EnrolOptions> options, bool whole)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    session->out().flush(); // before the question, if there is one
    const auto id = co_await caseIdOf(*backend, options);
    if (!id) {
        co_return id.error();
    }
    const auto &verbs = (*backend)->tilmelding();
    auto calling = whole ? verbs.enrol(*id, session->stop()) : verbs.update(*id, session->stop());
    const auto done = co_await calling;
    if (!done) {
        co_return kept(session, done.error());
    }
    co_return co_await printCase(session, *backend, *done);
}

base::Job<int> updateCitizen(Session *session, std::shared_ptr<EnrolOptions> options)
{
    return callWith(session, options, false);
}

base::Job<int> enrolCitizen(Session *session, std::shared_ptr<EnrolOptions> options)
{
    return callWith(session, options, true);
}

base::Job<int> withdrawCitizen(Session *session, std::shared_ptr<CaseOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    session->out().flush();
    const QString id = QString::fromStdString(options->id);
    const auto done = co_await (*backend)->tilmelding().withdraw(id, session->stop());
    if (!done) {
        co_return done.error();
    }
    co_return co_await printCase(session, *backend, *done);
}

base::Job<int> followCase(Session *session, std::shared_ptr<CaseOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    printEnvironment(session->out(), (*backend)->context().here());
    const QString id = QString::fromStdString(options->id);
    const auto told = co_await (*backend)->tilmelding().status(id, session->stop());
    if (!told) {
        co_return told.error();
    }
    const char *code = told->answer.tilmeldt ? "command.enrolled" : "command.notenrolled";
    session->out().line(base::sentence({code, {{u"modtager"_s, told->answer.modtager}}}));
    co_return co_await printCase(session, *backend, told->record);
}

base::Job<int> listCases(Session *session, std::shared_ptr<CaseOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    usecases::ListQuery query;
    query.search = QString::fromStdString(options->search);
    query.limit = options->limit;
    query.sort = {{{}, true}}; // newest first
    if (!session->options().miljoe.isEmpty()) {
        query.equals = {{u"miljoeId"_s, (*backend)->context().here().miljoeId}};
    }
    const auto page = co_await (*backend)->tilmelding().list(query);
    if (!page) {
        co_return page.error();
    }
    co_return co_await printRecords(session, &domain::tilmeldingTable(), page->records);
}

base::Job<int> showCase(Session *session, std::shared_ptr<CaseOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString id = QString::fromStdString(options->id);
    const auto record = co_await (*backend)->tilmelding().find(id);
    if (!record) {
        co_return record.error();
    }
    const auto printed = co_await printCase(session, *backend, *record);
    if (!printed) {
        co_return printed.error();
    }
    const auto line = co_await (*backend)->tilmelding().timeline(id);
    if (!line) {
        co_return line.error();
    }
    printTimeline(session->out(), *line);
    co_return 0;
}

base::Job<int> printConsent(Session *session, std::shared_ptr<NoOptions>)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const QString text = (*backend)->tilmelding().consentText();
    session->out().object({{u"consent"_s, text}});
    session->out().line(text);
    co_return 0;
}

} // namespace

void addTilmeldingCaseVerbs(CommandTree &tree, CLI::App &noun)
{
    addVerb<NoOptions>(tree, noun, "consent", say("command.tilmelding.consent"), [](CLI::App &, NoOptions &) {}, printConsent);
    addVerb<EnrolOptions>(tree, noun, "update", say("command.tilmelding.update"), declareEnrol, updateCitizen);
    addVerb<EnrolOptions>(tree, noun, "enrol", say("command.tilmelding.enrol"), declareEnrol, enrolCitizen);
    addVerb<CaseOptions>(tree, noun, "withdraw", say("command.tilmelding.withdraw"), declareCase, withdrawCitizen);
    addVerb<CaseOptions>(tree, noun, "status", say("command.tilmelding.status"), declareCase, followCase);
    addVerb<CaseOptions>(
        tree, noun, "list", say("command.tilmelding.list"),
        [](CLI::App &verb, CaseOptions &options) {
            verb.add_option("--search", options.search, say("command.option.search"));
            verb.add_option("--limit", options.limit, say("command.option.limit"))->check(CLI::Range(1, 1000));
        },
        listCases);
    addVerb<CaseOptions>(tree, noun, "show", say("command.tilmelding.show"), declareCase, showCase);
}

} // namespace nemsms::ctl
