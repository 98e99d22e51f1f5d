// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recall.h"

#include "usecases/attempt.h"
#include "usecases/kombipostcall.h"
#include "usecases/sending.h"
#include "usecases/timeline.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::TestSmsTilstand;

namespace {

/// What can be said without asking anybody.
std::optional<base::Error> obstacle(const domain::TestSms &sms)
{
    const QVariantMap arguments {{u"id"_s, sms.identifikator}, {u"uuid"_s, sms.messageUuid}};
    if (sms.tilstand == TestSmsTilstand::IKoe) {
        return base::failure(ErrorKind::Conflict, "testsms.recall.inhand", arguments);
    }
    if (sms.vej != domain::Afsendelsesvej::Memo) {
        return base::failure(ErrorKind::Conflict, "testsms.recall.route", arguments);
    }
    if (sms.tilstand != TestSmsTilstand::Afventer && sms.tilstand != TestSmsTilstand::Accepteret) {
        return base::failure(ErrorKind::Conflict, "testsms.recall.state", arguments);
    }
    return sms.simuleret ? std::nullopt
                         : std::optional(base::failure(ErrorKind::NotPermitted, "testsms.recall.outside", arguments));
}

/// It waits in the queue and nobody has begun on it, nor will before this is written.
bool isUntouched(const domain::TestSms &sms, const QDateTime &now)
{
    return sms.tilstand == TestSmsTilstand::IKoe && sms.forsoeg == 0 && sms.naesteForsoeg.isValid()
        && sms.naesteForsoeg > now.addMSecs(inHand.count());
}

} // namespace

Recall::Recall(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

base::Job<base::Record> Recall::take(domain::TestSms sms, std::stop_token stop) const
{
    const QDateTime here = m_parts->context->clock()->now();
    if (isUntouched(sms, here)) {
        co_return co_await mark(sms, here);
    }
    if (const auto stopped = obstacle(sms)) {
        co_return *stopped;
    }
    const auto basis = co_await readBasisOf(m_parts->access, sms);
    if (!basis) {
        co_return basis.error();
    }
    const auto connection = co_await m_parts->connections->to(basis->miljoe);
    if (!connection) {
        co_return connection.error();
    }
    const auto called = co_await tilbagekald(*connection, *basis, sms.messageUuid, stop);
    if (!called) {
        co_return called.error();
    }
    const Sending sending(m_parts);
    const auto kept = co_await sending.record(sms.id, tilbagekaldOperation, *called);
    if (!kept) {
        co_return kept.error();
    }
    if (called->error) {
        co_return *called->error;
    }
    const QDateTime now = connection->clock->now();
    co_return co_await mark(sms, now);
}

base::Job<base::Record> Recall::mark(domain::TestSms sms, QDateTime now) const
{
    auto changed = std::make_shared<domain::TestSms>(sms);
    changed->tilstand = TestSmsTilstand::Tilbagekaldt;
    changed->tilbagekaldtTid = now;
    changed->naesteForsoeg = {};
    store::ChangeSet set;
    set.changes = {store::RecordChange::revise(domain::testSmsTable(), changed)};
    set.deed = "testsms.recalled";
    const auto applied = co_await store::EntityStore::apply(*m_parts->access->store, set, m_parts->access->actor);
    if (!applied) {
        co_return applied.error();
    }
    const base::Record record = applied->records.first();
    co_return record;
}

} // namespace nemsms::usecases
