// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/batchverbs.h"

#include "base/ulid.h"
#include "domain/retryrule.h"
#include "usecases/batchfil.h"
#include "usecases/batchpreparation.h"
#include "usecases/newtestsms.h"
#include "usecases/pause.h"
#include "usecases/sending.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::TestSmsTilstand;

namespace {

constexpr std::chrono::milliseconds look {200};

// Named beforehand: GCC 12 cannot keep such temporaries over a co_await.
const QByteArrayList running {"koerer"};
const QByteArrayList paused {"pauset"};
const QByteArrayList unfinished {"koerer", "pauset", "annulleret"};
const QByteArray going = "koerer";
const QByteArray standing = "pauset";
const QByteArray gone = "annulleret";
const QByteArray resumedDeed = "smsbatch.resumed";
const QByteArray pausedDeed = "smsbatch.paused";
const QByteArray cancelledDeed = "smsbatch.cancelled";

/// A program says that it sends this one now.
bool isInHand(const SmsBatch &batch, const QDateTime &machine)
{
    return batch.livstegn.isValid() && batch.livstegn.secsTo(machine) < batchAbandoned.count();
}

/// As it stands when its batch is cancelled and it had no answer.
domain::TestSms withdrawn(domain::TestSms sms, bool clean, const QDateTime &now)
{
    sms.naesteForsoeg = {};
    if (clean && sms.forsoeg == 0) {
        sms.tilstand = TestSmsTilstand::Tilbagekaldt;
        sms.tilbagekaldtTid = now;
    } else {
        sms.tilstand = TestSmsTilstand::Fejlet;
        sms.fejlkode = u"smsbatch.doubt"_s;
    }
    return sms;
}

} // namespace

BatchVerbs::BatchVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

BatchVerbs::~BatchVerbs() = default;

base::Job<std::shared_ptr<const BatchPlan>> BatchVerbs::prepare(BatchDraft draft, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const BatchPreparation preparation(m_parts);
    co_return co_await preparation.prepare(draft, stop);
}

base::Job<SmsBatch> BatchVerbs::start(std::shared_ptr<const BatchPlan> plan, qint64 said) const
{
    const auto held = m_parts->access->hold();
    if (!plan->maySend() || plan->beskeder.isEmpty()) {
        co_return base::failure(ErrorKind::InvalidInput, "batch.findings", {{u"batch"_s, plan->draft.navn}});
    }
    const auto confirmed = co_await confirm(plan, said);
    if (!confirmed) {
        co_return confirmed.error();
    }
    const QDateTime machine = m_parts->access->clock->now();
    SmsBatch batch;
    batch.id = base::newUlid(machine);
    batch.miljoeId = plan->basis.miljoe.id;
    batch.navn = plan->draft.navn;
    batch.tilstand = "koerer";
    batch.takt = plan->draft.takt;
    batch.antal = plan->beskeder.size();
    batch.livstegn = machine; // who makes it sends it
    QList<base::Record> messages;
    QList<store::ExchangeRow> lookUps;
    base::UlidSequence identifiers;
    for (const auto &besked : plan->beskeder) {
        const SendBasis basis = plan->basisOf(besked);
        auto sms = std::make_shared<domain::TestSms>(newTestSms(basis, identifiers.next(machine), plan->now));
        sms->batch = batch.id;
        sms->naesteForsoeg = domain::nextAttempt(sms->identifikator, 0, plan->now);
        messages += sms;
        const Kald lookUp = plan->lookUps.value(domain::toString(*besked.modtager));
        lookUps += exchangeOf(lookUpOperation(basis.vej), lookUp).value_or(store::ExchangeRow {});
    }
    store::SmsBatchStore batches(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    co_return co_await batches.create(batch, messages, lookUps, actor);
}

base::Job<> BatchVerbs::confirm(std::shared_ptr<const BatchPlan> plan, qint64 said) const
{
    const qint64 count = plan->beskeder.size();
    if (count <= batchAskedAbove || said == count) {
        co_return base::Result<>();
    }
    if (!m_parts->prompts) {
        co_return base::failure(ErrorKind::NotPermitted, "batch.unasked", {{u"count"_s, count}});
    }
    base::Question question;
    const QVariantMap arguments {{u"count"_s, count}, {u"miljoe"_s, plan->basis.miljoe.navn}, {u"batch"_s, plan->draft.navn}};
    question.title = {"batch.ask.title", arguments};
    question.body = {"batch.ask.body", arguments};
    question.danger = true;
    question.typed = QString::number(count);
    const auto answer = co_await m_parts->prompts->confirm(question);
    if (!answer) {
        co_return answer.error();
    }
    co_return *answer ? base::Result<>() : base::Result<>(base::failure(ErrorKind::NotPermitted, "batch.declined", {{u"count"_s, count}}));
}

base::Job<BatchProgress> BatchVerbs::run(QString id, BatchListener listener, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    store::SmsBatchStore batches(*m_parts->access->store);
    auto batch = co_await batches.find(id);
    if (!batch) {
        co_return batch.error();
    }
    if (batch->tilstand == "pauset") {
        const store::Actor actor = m_parts->access->actor;
        batch = co_await batches.move(id, paused, going, resumedDeed, actor);
        if (!batch) {
            co_return batch.error();
        }
    }
    if (batch->tilstand != "koerer") {
        const BatchProgress asItIs {*batch, std::nullopt, {}};
        co_return asItIs;
    }
    co_return co_await runBatch(m_parts, id, listener, stop);
}

base::Job<SmsBatch> BatchVerbs::pause(QString id) const
{
    const auto held = m_parts->access->hold();
    store::SmsBatchStore batches(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    co_return co_await batches.move(id, running, standing, pausedDeed, actor);
}

base::Job<SmsBatch> BatchVerbs::cancel(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    store::SmsBatchStore batches(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    auto batch = co_await batches.move(id, unfinished, gone, cancelledDeed, actor);
    while (batch && isInHand(*batch, m_parts->access->clock->now()) && !stop.stop_requested()) {
        const auto rested = co_await pauseFor(look, stop); // what is on the way comes to its end first
        if (!rested) {
            co_return rested.error();
        }
        batch = co_await batches.find(id);
    }
    if (!batch) {
        co_return batch.error();
    }
    const bool clean = !batch->livstegn.isValid();
    const SmsBatch ended = *batch;
    const auto done = co_await withdraw(ended, clean);
    if (!done) {
        co_return done.error();
    }
    co_return co_await batches.find(id);
}

base::Job<> BatchVerbs::withdraw(SmsBatch batch, bool clean) const
{
    ListQuery query;
    query.equals = {{u"batch"_s, batch.id}, {u"tilstand"_s, u"ikoe"_s}};
    query.limit = 1000;
    query.counted = false;
    const auto left = co_await fetchAll<domain::TestSms>(m_parts->access, query);
    if (!left) {
        co_return left.error();
    }
    store::ChangeSet set;
    set.kind = "batch";
    set.reason = batch.navn;
    const QDateTime now = m_parts->context->clock()->now();
    for (const auto &sms : *left) {
        const base::Record gone = std::make_shared<domain::TestSms>(withdrawn(sms, clean, now));
        set.changes += store::RecordChange::revise(domain::testSmsTable(), gone);
    }
    if (set.changes.isEmpty()) {
        co_return base::Result<>();
    }
    const auto applied = co_await store::EntityStore::apply(*m_parts->access->store, set, m_parts->access->actor);
    co_return applied ? base::Result<>() : base::Result<>(applied.error());
}

base::Job<QList<SmsBatch>> BatchVerbs::list() const
{
    const auto held = m_parts->access->hold();
    store::SmsBatchStore batches(*m_parts->access->store);
    const QString here = m_parts->context->here().miljoeId;
    co_return co_await batches.list(here);
}

base::Job<SmsBatch> BatchVerbs::find(QString id) const
{
    const auto held = m_parts->access->hold();
    store::SmsBatchStore batches(*m_parts->access->store);
    co_return co_await batches.find(id);
}

} // namespace nemsms::usecases
