// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planverbs.h"

#include "domain/tilmelding.h"
#include "usecases/entityverbs.h"
#include "usecases/pause.h"
#include "usecases/sendparts.h"
#include "usecases/testsmsverbs.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::Forventning;
using domain::TestSmsTilstand;

namespace {

/// Between two looks at whether a message was delivered.
constexpr std::chrono::milliseconds betweenLooks {250};

base::Job<QString> idOf(std::shared_ptr<SendParts> parts, const base::EntityTable *table, QString name)
{
    if (name.isEmpty()) {
        co_return QString();
    }
    const EntityVerbs records(*table, parts->access);
    const QString here = parts->context->here().miljoeId;
    const auto found = co_await records.resolveForUse(name, here);
    if (!found) {
        co_return found.error();
    }
    const QString id = (*found)->id;
    co_return id;
}

/// The counterpart's code of a refusal, else our own.
QString codeOf(const base::Error &error)
{
    return error.message.arguments.value(u"kode"_s, QString::fromLatin1(error.message.code)).toString();
}

/// What did not go, against what was expected.
PlanResultat judged(PlanResultat step, const base::Error &error)
{
    const bool refused = error.kind == base::ErrorKind::Refused;
    const bool stopped = error.kind == base::ErrorKind::InvalidInput || error.kind == base::ErrorKind::NotPermitted
        || error.kind == base::ErrorKind::NotFound || error.kind == base::ErrorKind::Conflict;
    const auto art = step.forventet.art;
    const bool kind = (refused && art == Forventning::Art::Afvist) || (stopped && art == Forventning::Art::Stoppet);
    const QString wanted = step.forventet.kode;
    step.passed = kind && (wanted.isEmpty() || wanted == codeOf(error) || wanted == QString::fromLatin1(error.message.code));
    step.actual = error.message;
    step.identifikator = error.message.arguments.value(u"identifikator"_s).toString();
    return step;
}

std::optional<domain::Beloeb> priceOf(const domain::TestSms &sms, const domain::Miljoe &miljoe)
{
    const auto rute = sms.vej == domain::Afsendelsesvej::Memo ? domain::Rute::SF1601 : domain::Rute::SF1600;
    const QDate day = sms.accepteretTid.toTimeZone(base::danishTime()).date();
    const auto pris = sms.simuleret ? std::nullopt : domain::prisFor(rute, day, domain::indtastedePriser(miljoe));
    return pris ? std::optional(pris->prNemSms) : std::nullopt;
}

} // namespace

PlanVerbs::PlanVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

PlanVerbs::~PlanVerbs() = default;

base::Job<PlanRapport> PlanVerbs::run(PlanWish wish, PlanListener listener, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const QString path = wish.fil;
    const auto reading = [path] { return readPlanFil(path); };
    const auto plan = co_await base::runOn(QThreadPool::globalInstance(), reading);
    if (!plan) {
        co_return plan.error();
    }
    const Place here = m_parts->context->here();
    if (here.miljoeId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "sms.nomiljoe");
    }
    PlanRapport rapport;
    rapport.plan = plan->navn;
    rapport.planSha256 = plan->sha256;
    rapport.miljoe = here.miljoe;
    rapport.kommune = here.kommune;
    rapport.simuleret = here.simuleret;
    rapport.produktion = here.art == domain::MiljoeArt::Produktionsmiljoe;
    rapport.version = QStringLiteral(NEMSMS_VERSION);
    rapport.who = m_parts->access->actor.name;
    rapport.begun = m_parts->access->clock->now();
    QElapsedTimer timer;
    timer.start();
    for (const auto &line : plan->linjer) {
        const auto step = co_await runStep(line, wish, listener, stop);
        if (!step) {
            co_return step.error();
        }
        rapport.trin += *step;
        if (listener) {
            listener(*step);
        }
    }
    rapport.elapsedMs = timer.elapsed();
    co_return rapport;
}

base::Job<PlanResultat> PlanVerbs::runStep(PlanLinje line, PlanWish wish, PlanListener listener, std::stop_token stop) const
{
    PlanResultat step;
    step.row = line.row;
    step.trin = line.trin;
    step.forventet = line.forventet;
    step.begun = m_parts->access->clock->now();
    if (stop.stop_requested()) {
        step.actual = {"plan.stopped", {}};
        co_return step;
    }
    QElapsedTimer timer;
    timer.start();
    const auto draft = co_await draftOf(line, wish);
    if (!draft) {
        step = judged(step, draft.error());
        co_return step;
    }
    const TestSmsVerbs verbs(m_parts);
    const TestSmsDraft wanted = *draft;
    const auto sent = co_await verbs.send(wanted, stop);
    if (!sent) {
        step = judged(step, sent.error());
        step.elapsedMs = timer.elapsed();
        const QString failed = sent.error().message.arguments.value(u"id"_s).toString();
        co_return co_await withEvidence(step, failed);
    }
    const QString id = (*sent)->id;
    step.testSmsId = id;
    const bool byTester = step.forventet.art == Forventning::Art::Modtaget;
    if (byTester && listener) {
        step.waits = true;
        step.identifikator = static_cast<const domain::TestSms &>(**sent).identifikator;
        listener(step);
        step.waits = false;
    }
    auto following = byTester ? ticked(step, id, stop) : followed(step, id, stop);
    const auto followedStep = co_await following;
    if (!followedStep) {
        co_return followedStep.error();
    }
    step = *followedStep;
    step.elapsedMs = timer.elapsed();
    co_return co_await withEvidence(step, id);
}

base::Job<TestSmsDraft> PlanVerbs::draftOf(PlanLinje line, PlanWish wish) const
{
    TestSmsDraft draft;
    draft.serviceaftaleId = wish.serviceaftaleId;
    draft.materialeId = wish.materialeId;
    draft.rute = line.rute.isEmpty() ? wish.rute : line.rute;
    draft.modtager = line.modtager;
    draft.tekst = line.tekst;
    const auto materiale = co_await idOf(m_parts, &domain::materialeTable(), line.materiale);
    if (!materiale) {
        co_return materiale.error();
    }
    if (!materiale->isEmpty()) {
        draft.materialeId = *materiale;
    }
    const auto person = co_await idOf(m_parts, &domain::testpersonTable(), line.testperson);
    if (!person) {
        co_return person.error();
    }
    draft.testpersonId = *person;
    co_return draft;
}

/// What became of an accepted message; delivery is waited for when it is expected.
base::Job<PlanResultat> PlanVerbs::followed(PlanResultat step, QString id, std::stop_token stop) const
{
    const TestSmsVerbs verbs(m_parts);
    const bool delivery = step.forventet.art == Forventning::Art::Afleveret;
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto record = co_await verbs.find(id);
        if (!record) {
            co_return record.error();
        }
        const auto &sms = static_cast<const domain::TestSms &>(**record);
        step.identifikator = sms.identifikator;
        const bool delivered = sms.tilstand == TestSmsTilstand::Afleveret;
        const bool failed = sms.tilstand == TestSmsTilstand::Fejlet;
        const bool inTime = timer.elapsed() <= std::chrono::milliseconds(step.forventet.inden).count();
        if (!delivery || delivered || failed || !inTime || stop.stop_requested()) {
            step.passed = delivery ? delivered && inTime : step.forventet.art == Forventning::Art::Accepteret && !failed;
            const char *code = delivered ? "plan.delivered" : failed ? "plan.failedlater" : delivery ? "plan.notdelivered" : "plan.accepted";
            step.actual = {code, {{u"seconds"_s, qint64(step.forventet.inden.count())}, {u"code"_s, sms.fejlkode}}};
            co_return step;
        }
        const auto rested = co_await pauseFor(betweenLooks, stop);
        const auto looked = co_await verbs.update(stop);
        if (!rested || !looked) {
            co_return rested ? looked.error() : rested.error();
        }
    }
}

/// Waits for a tester's tick. The dueslag is left alone meanwhile: a status of the platform is no tester's word.
base::Job<PlanResultat> PlanVerbs::ticked(PlanResultat step, QString id, std::stop_token stop) const
{
    const TestSmsVerbs verbs(m_parts);
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto record = co_await verbs.find(id);
        if (!record) {
            co_return record.error();
        }
        const auto &sms = static_cast<const domain::TestSms &>(**record);
        step.identifikator = sms.identifikator;
        const bool seen = sms.leveringsbevis == domain::Leveringsbevis::Tester;
        const bool ended = sms.tilstand == TestSmsTilstand::Afleveret || sms.tilstand == TestSmsTilstand::Fejlet
            || sms.tilstand == TestSmsTilstand::Tilbagekaldt;
        const bool inTime = timer.elapsed() <= std::chrono::milliseconds(step.forventet.inden).count();
        if (ended || !inTime || stop.stop_requested()) {
            step.passed = seen && inTime;
            const char *code = seen ? "plan.ticked" : ended ? "plan.otherend" : "plan.notticked";
            step.actual = {code, {{u"seconds"_s, qint64(step.forventet.inden.count())}, {u"who"_s, sms.bevisAf}, {u"code"_s, sms.fejlkode}}};
            co_return step;
        }
        const auto rested = co_await pauseFor(betweenLooks, stop);
        if (!rested) {
            co_return rested.error();
        }
    }
}

base::Job<PlanResultat> PlanVerbs::withEvidence(PlanResultat step, QString id) const
{
    if (id.isEmpty()) {
        co_return step;
    }
    const TestSmsVerbs verbs(m_parts);
    const auto record = co_await verbs.find(id);
    const auto exchanges = co_await verbs.exchanges(id);
    if (!record || !exchanges) {
        co_return record ? exchanges.error() : record.error();
    }
    const domain::TestSms sms = static_cast<const domain::TestSms &>(**record);
    step.identifikator = sms.identifikator;
    step.testSmsId = id;
    if (sms.modtager) {
        ListQuery query;
        query.equals = {{u"slutbruger"_s, domain::toString(*sms.modtager)}, {u"miljoeId"_s, sms.miljoeId}};
        query.counted = false;
        const EntityVerbs enrolments(domain::tilmeldingTable(), m_parts->access);
        const auto cases = co_await enrolments.list(query);
        if (!cases) {
            co_return cases.error();
        }
        for (const auto &one : cases->records) {
            step.enrolled = step.enrolled || static_cast<const domain::Tilmelding &>(*one).tilmeldtTid.isValid();
        }
    }
    for (const auto &one : *exchanges) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(one.request.toUtf8());
        hash.addData(one.response.toUtf8());
        step.udvekslinger += PlanUdveksling {one.operation, one.id, QString::fromLatin1(hash.result().toHex()), one.status};
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, sms.miljoeId);
    if (miljoe && sms.accepteretTid.isValid()) {
        step.price = priceOf(sms, *miljoe);
    }
    co_return step;
}

} // namespace nemsms::usecases
