// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sending.h"

#include "base/ulid.h"
#include "domain/retryrule.h"
#include "domain/sendetidsrum.h"
#include "store/exchangestore.h"
#include "usecases/attempt.h"
#include "usecases/kombipostcall.h"
#include "usecases/newtestsms.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// An error that also says which record it is about.
base::Error about(base::Error error, const domain::TestSms &sms)
{
    error.message.arguments.insert(u"id"_s, sms.id);
    error.message.arguments.insert(u"identifikator"_s, sms.identifikator);
    return error;
}

} // namespace

QString sendOperation(domain::Afsendelsesvej vej)
{
    return vej == domain::Afsendelsesvej::Memo ? kombiPostOperation : afsendBrevOperation;
}

QString lookUpOperation(domain::Afsendelsesvej vej)
{
    return vej == domain::Afsendelsesvej::Memo ? postForespoergOperation : spoergTilmeldingOperation;
}

Sending::Sending(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

base::Job<domain::TestSms> Sending::queue(SendBasis basis, Kald lookUp, QDateTime now) const
{
    const QString identifikator = base::newUlid(m_parts->access->clock->now());
    auto draft = std::make_shared<domain::TestSms>(newTestSms(basis, identifikator, now));
    if (lookUp.error) {
        noteUnanswered(*draft, *lookUp.error, now);
    } else if (domain::maySend(now) || draft->leveresTidligst.isValid()) {
        draft->naesteForsoeg = now.toUTC().addMSecs(inHand.count());
    } else {
        draft->naesteForsoeg = domain::nextAttempt(draft->identifikator, 0, now);
    }
    const auto change = store::RecordChange::create(domain::testSmsTable(), draft);
    const auto queued = co_await save(change, lookUpOperation(basis.vej), lookUp);
    if (!queued) {
        co_return queued.error();
    }
    co_return static_cast<const domain::TestSms &>(**queued);
}

base::Job<base::Record> Sending::send(domain::TestSms sms, Judgement judged, std::stop_token stop) const
{
    const auto called = co_await call(sms, judged, stop);
    if (!called) {
        co_return called.error();
    }
    const QDateTime now = judged.connection->clock->now();
    const base::Record changed = std::make_shared<domain::TestSms>(answered(sms, *called, now));
    const auto change = store::RecordChange::revise(domain::testSmsTable(), changed);
    const QString operation = sendOperation(sms.vej);
    const auto saved = co_await save(change, operation, *called);
    if (!saved) {
        co_return saved.error();
    }
    if (called->error) {
        co_return about(*called->error, sms);
    }
    co_return saved;
}

/// One more try when the program that ran the local platform is gone and this one took it over.
base::Job<Kald> Sending::call(domain::TestSms sms, Judgement judged, std::stop_token stop) const
{
    auto first = co_await afsend(*judged.connection, judged.basis, sms, stop);
    if (!first || !first->error || first->error->kind != base::ErrorKind::Unreachable || stop.stop_requested()) {
        co_return first;
    }
    const auto recovered = co_await m_parts->connections->restore(judged.basis.miljoe);
    if (!recovered || !*recovered) {
        co_return first;
    }
    const auto moved = co_await m_parts->connections->to(judged.basis.miljoe);
    if (!moved) {
        co_return first;
    }
    co_return co_await afsend(*moved, judged.basis, sms, stop);
}

base::Job<> Sending::record(QString testSmsId, QString operation, Kald call) const
{
    auto row = exchangeOf(operation, call);
    if (!row) {
        co_return base::Result<>();
    }
    row->testSmsId = testSmsId;
    store::ExchangeStore exchanges(*m_parts->access->store);
    const store::ExchangeRow own = *row;
    const auto added = co_await exchanges.add(own);
    if (!added) {
        co_return added.error();
    }
    co_return base::Result<>();
}

base::Job<base::Record> Sending::save(store::RecordChange change, QString operation, Kald call) const
{
    store::ChangeSet set;
    set.changes = {change};
    store::ExchangeStore exchanges(*m_parts->access->store);
    const auto row = exchangeOf(operation, call);
    co_return co_await exchanges.apply(set, row, m_parts->access->actor);
}

} // namespace nemsms::usecases
