// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sending.h"

#include "base/ulid.h"
#include "domain/smstext.h"
#include "store/exchangestore.h"
#include "usecases/kombipostcall.h"
#include "usecases/timeline.h"

#include <QUuid>

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

/// What is kept of a call; nothing when it never came to one.
std::optional<store::ExchangeRow> rowOf(const QString &operation, const Kald &call)
{
    if (!call.exchange) {
        return std::nullopt;
    }
    const protocols::Exchange &seen = *call.exchange;
    store::ExchangeRow row;
    row.direction = "out";
    row.operation = operation;
    row.address = seen.url;
    row.request = seen.request.toUtf8();
    row.response = seen.response.toUtf8();
    row.status = seen.status;
    row.errorCode = call.error ? call.error->message.code : seen.errorCode;
    row.started = seen.sentAt;
    row.elapsed = seen.elapsed;
    return row;
}

/// A message with a day that has not come is held; every other one is on its way.
domain::TestSmsTilstand acceptedState(const domain::TestSms &sms, const QDateTime &now)
{
    const QDate today = now.toTimeZone(base::danishTime()).date();
    return sms.leveresTidligst.isValid() && sms.leveresTidligst > today ? domain::TestSmsTilstand::Afventer
                                                                        : domain::TestSmsTilstand::Accepteret;
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
    auto draft = std::make_shared<domain::TestSms>();
    draft->identifikator = base::newUlid(m_parts->access->clock->now());
    draft->miljoeId = basis.miljoe.id;
    draft->serviceaftaleId = basis.aftale.id;
    draft->materialeId = basis.materiale ? basis.materiale->id : QString();
    draft->modtager = basis.modtager;
    draft->tekst = domain::smsOnTheWire(basis.tekst);
    draft->vej = basis.vej;
    draft->leveresTidligst = basis.leveresTidligst;
    if (basis.vej == domain::Afsendelsesvej::Memo) {
        draft->messageUuid = QUuid::createUuid().toString(QUuid::WithoutBraces); // version 4, as MeMo wants it
    }
    draft->forberedtTid = now.toUTC();
    draft->simuleret = basis.miljoe.art == domain::MiljoeArt::LokalPlatform;
    draft->tilstand = domain::TestSmsTilstand::IKoe;
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
    const auto fault = called->error;
    if (fault && fault->kind != base::ErrorKind::Refused) {
        const auto kept = co_await record(sms.id, sendOperation(sms.vej), *called);
        if (!kept) {
            co_return kept.error();
        }
        co_return about(*fault, sms); // it stays IKoe: nobody knows whether it arrived
    }
    sms.tilstand = fault ? domain::TestSmsTilstand::Fejlet : acceptedState(sms, judged.connection->clock->now());
    sms.transmissionId = called->transmissionId;
    if (fault) {
        sms.fejlkode = fault->message.arguments.value(u"kode"_s, QString::fromLatin1(fault->message.code)).toString();
        sms.fejltekst = fault->message.arguments.value(u"tekst"_s, fault->detail).toString();
    } else {
        sms.accepteretTid = judged.connection->clock->now();
    }
    const auto changed = std::make_shared<domain::TestSms>(sms);
    const auto change = store::RecordChange::revise(domain::testSmsTable(), changed);
    const auto saved = co_await save(change, sendOperation(sms.vej), *called);
    if (!saved) {
        co_return saved.error();
    }
    if (fault) {
        co_return about(*fault, sms);
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
    auto row = rowOf(operation, call);
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
    const auto row = rowOf(operation, call);
    co_return co_await exchanges.apply(set, row, m_parts->access->actor);
}

} // namespace nemsms::usecases
