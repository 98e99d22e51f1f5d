// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/outbox.h"

#include "domain/retryrule.h"
#include "domain/sendetidsrum.h"
#include "store/exchangestore.h"
#include "usecases/attempt.h"
#include "usecases/batchrun.h"
#include "usecases/productionconsent.h"
#include "usecases/sending.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::TestSmsTilstand;

namespace {

/// Whether this message has been on the wire before: then the recipient was looked up and it may have arrived.
base::Job<bool> wasSent(std::shared_ptr<SendParts> sendParts, QString testSmsId)
{
    store::ExchangeStore exchanges(*sendParts->access->store);
    const auto rows = co_await exchanges.listFor(testSmsId);
    if (!rows) {
        co_return rows.error();
    }
    co_return std::any_of(rows->cbegin(), rows->cend(),
                          [](const store::ExchangeRow &row) { return isSending(row.operation); });
}

base::Error about(base::Error error, const domain::TestSms &sms)
{
    error.message.arguments.insert(u"id"_s, sms.id);
    error.message.arguments.insert(u"identifikator"_s, sms.identifikator);
    return error;
}

/// When what the checks stopped is looked at again: at the end of a backoff, when the hours begin, or by a person.
domain::TestSms stoppedBy(domain::TestSms sms, const Judgement &judged, const QDateTime &now)
{
    if (judged.onlyUnreachable()) {
        noteUnanswered(sms, *judged.lookUp.error, now);
    } else {
        sms.naesteForsoeg = judged.onlyHours() ? domain::nextAttempt(sms.identifikator, 0, now) : QDateTime();
    }
    return sms;
}

bool isWaiting(const domain::TestSms &sms)
{
    return sms.tilstand == TestSmsTilstand::IKoe || sms.tilstand == TestSmsTilstand::Forberedt;
}

} // namespace

Outbox::Outbox(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

base::Job<base::Record> Outbox::resend(domain::TestSms sms, std::stop_token stop) const
{
    if (!isWaiting(sms)) {
        co_return base::failure(base::ErrorKind::Conflict, "testsms.notqueued", {{u"id"_s, sms.identifikator}});
    }
    const auto basis = co_await readBasisOf(m_parts->access, sms);
    if (!basis) {
        co_return basis.error();
    }
    const auto judged = co_await judge(m_parts, *basis, stop);
    if (!judged) {
        co_return judged.error();
    }
    const auto sent = co_await wasSent(m_parts, sms.id);
    if (!sent) {
        co_return sent.error();
    }
    const Check *stopper = judged->report.firstError();
    const bool onlyRecipient = stopper && stopper->code == "recipient" && !judged->lookUp.error;
    if (stopper && !(onlyRecipient && *sent)) {
        const domain::TestSms later = stoppedBy(sms, *judged, judged->now);
        const base::Error why = about(judged->refusal(), sms);
        co_return co_await postponed(sms, later, why);
    }
    const auto confirmed = co_await confirmProduction(m_parts, *basis);
    if (!confirmed) {
        co_return about(confirmed.error(), sms);
    }
    const Sending sending(m_parts);
    const auto kept = co_await sending.record(sms.id, lookUpOperation(sms.vej), judged->lookUp);
    if (!kept) {
        co_return kept.error();
    }
    co_return co_await sending.send(sms, *judged, stop);
}

base::Job<QList<ResumedSms>> Outbox::takeUp(Optag which, std::stop_token stop) const
{
    const auto left = co_await waiting(which);
    if (!left) {
        co_return left.error();
    }
    QList<ResumedSms> taken;
    QMap<QString, QList<domain::TestSms>> batches;
    for (const auto &sms : *left) {
        if (stop.stop_requested()) {
            break;
        }
        if (!sms.batch.isEmpty()) {
            batches[sms.batch] += sms;
            continue;
        }
        const auto one = co_await takeUpOne(sms, which, stop);
        if (!one) {
            co_return one.error();
        }
        if (one->record) {
            taken += *one;
        }
    }
    const QStringList ids = batches.keys();
    for (const QString &id : ids) {
        if (stop.stop_requested()) {
            break;
        }
        const QList<domain::TestSms> messages = batches.value(id);
        const auto some = co_await takeUpBatch(id, messages, stop);
        if (!some) {
            co_return some.error();
        }
        taken += *some;
    }
    if (which == Optag::Alle) {
        const auto closed = co_await closeBatches(ids, stop);
        if (!closed) {
            co_return closed.error();
        }
    }
    co_return taken;
}

/// A sender that was killed after the last answer left its batch running with nothing to send: it is finished now.
base::Job<> Outbox::closeBatches(QStringList taken, std::stop_token stop) const
{
    const auto left = co_await abandoned(Optag::Alle);
    if (!left) {
        co_return left.error();
    }
    for (const QString &id : *left) {
        if (taken.contains(id) || stop.stop_requested()) {
            continue;
        }
        const auto run = co_await runBatch(m_parts, id, {}, stop);
        if (!run) {
            co_return run.error();
        }
    }
    co_return base::Result<>();
}

base::Job<QStringList> Outbox::abandoned(Optag which) const
{
    store::SmsBatchStore batches(*m_parts->access->store);
    const QString here = m_parts->context->here().miljoeId;
    const auto all = co_await batches.list(here);
    if (!all) {
        co_return all.error();
    }
    const QDateTime machine = m_parts->access->clock->now();
    QStringList ids;
    for (const auto &batch : *all) {
        const bool inHand = batch.livstegn.isValid() && batch.livstegn.secsTo(machine) < batchAbandoned.count();
        if (batch.tilstand == "koerer" && (which == Optag::Alle || !inHand)) {
            ids += batch.id;
        }
    }
    co_return ids;
}

base::Job<QList<ResumedSms>> Outbox::takeUpBatch(QString batchId, QList<domain::TestSms> sms, std::stop_token stop) const
{
    const auto run = co_await runBatch(m_parts, batchId, {}, stop);
    if (!run) {
        co_return run.error();
    }
    ListQuery query;
    query.equals = {{u"batch"_s, batchId}};
    query.limit = 1000;
    query.counted = false;
    auto records = m_parts->access->of(domain::testSmsTable());
    const auto page = co_await records.list(query);
    if (!page) {
        co_return page.error();
    }
    QHash<QString, base::Record> now;
    for (const auto &record : page->records) {
        now.insert(record->id, record);
    }
    QList<ResumedSms> taken;
    for (const auto &one : sms) {
        const base::Record record = now.value(one.id);
        if (record) {
            const bool waits = isWaiting(static_cast<const domain::TestSms &>(*record));
            taken += ResumedSms {record, waits ? run->problem : std::nullopt};
        }
    }
    co_return taken;
}

base::Job<QList<domain::TestSms>> Outbox::waiting(Optag which) const
{
    QList<domain::TestSms> found;
    const QString here = m_parts->context->here().miljoeId;
    const QStringList unfinished {u"forberedt"_s, u"ikoe"_s};
    for (const QString &state : unfinished) {
        ListQuery query;
        query.equals = {{u"tilstand"_s, state}, {u"miljoeId"_s, here}};
        query.limit = 1000;
        query.counted = false;
        const auto left = co_await fetchAll<domain::TestSms>(m_parts->access, query);
        if (!left) {
            co_return left.error();
        }
        found += *left;
    }
    if (found.isEmpty()) {
        co_return found;
    }
    const auto batches = co_await abandoned(which);
    if (!batches) {
        co_return batches.error();
    }
    found.removeIf([&](const domain::TestSms &sms) { return !sms.batch.isEmpty() && !batches->contains(sms.batch); });
    if (which == Optag::Alle || found.isEmpty()) {
        co_return found;
    }
    const auto told = co_await m_parts->context->now();
    const QDateTime now = told ? *told : m_parts->context->clock()->now();
    const bool open = domain::maySend(now);
    found.removeIf([&](const domain::TestSms &sms) {
        return !open || !sms.naesteForsoeg.isValid() || sms.naesteForsoeg > now;
    });
    co_return found;
}

base::Job<domain::TestSms> Outbox::claim(domain::TestSms sms) const
{
    auto mine = std::make_shared<domain::TestSms>(sms);
    mine->naesteForsoeg = m_parts->context->clock()->now().addMSecs(inHand.count());
    auto records = m_parts->access->of(domain::testSmsTable());
    const base::Record wanted = mine;
    const auto saved = co_await records.revise(wanted, m_parts->access->actor);
    if (!saved) {
        co_return saved.error();
    }
    co_return static_cast<const domain::TestSms &>(**saved);
}

base::Job<ResumedSms> Outbox::takeUpOne(domain::TestSms sms, Optag which, std::stop_token stop) const
{
    if (which == Optag::Forfaldne) {
        const auto mine = co_await claim(sms);
        if (!mine && mine.error().kind == base::ErrorKind::Conflict) {
            co_return ResumedSms {}; // another program was quicker
        }
        if (!mine) {
            co_return mine.error();
        }
        sms = *mine;
    }
    const QString id = sms.id;
    const auto done = co_await resend(sms, stop);
    if (done) {
        co_return ResumedSms {*done, std::nullopt};
    }
    auto records = m_parts->access->of(domain::testSmsTable());
    const auto record = co_await records.find(id); // in the state it got to
    if (!record) {
        co_return record.error();
    }
    co_return ResumedSms {*record, done.error()};
}

base::Job<base::Record> Outbox::postponed(domain::TestSms before, domain::TestSms after, base::Error why) const
{
    if (before == after) {
        co_return why;
    }
    auto records = m_parts->access->of(domain::testSmsTable());
    const base::Record wanted = std::make_shared<domain::TestSms>(after);
    const auto saved = co_await records.revise(wanted, m_parts->access->actor);
    if (!saved) {
        co_return saved.error();
    }
    co_return why;
}

} // namespace nemsms::usecases
