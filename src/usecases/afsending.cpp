// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/afsending.h"

#include "base/ulid.h"
#include "domain/smstext.h"
#include "store/exchangestore.h"
#include "usecases/tidslinje.h"

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

Afsending::Afsending(std::shared_ptr<SendeDele> dele) : m_dele(std::move(dele)) {}

base::Job<domain::TestSms> Afsending::koe(Sendegrundlag grundlag, QDateTime nu) const
{
    auto draft = std::make_shared<domain::TestSms>();
    draft->identifikator = base::newUlid(m_dele->access->clock->now());
    draft->miljoeId = grundlag.miljoe.id;
    draft->serviceaftaleId = grundlag.aftale.id;
    draft->materialeId = grundlag.materiale ? grundlag.materiale->id : QString();
    draft->modtager = grundlag.modtager;
    draft->tekst = domain::smsOnTheWire(grundlag.tekst);
    draft->forberedtTid = nu.toUTC();
    draft->simuleret = grundlag.miljoe.art == domain::MiljoeArt::LokalPlatform;
    auto records = m_dele->access->of(domain::testSmsTable());
    const auto created = co_await records.create(draft, m_dele->access->actor);
    if (!created) {
        co_return created.error();
    }
    domain::TestSms sms = static_cast<const domain::TestSms &>(**created);
    sms.tilstand = domain::TestSmsTilstand::IKoe;
    const auto queued = co_await gem(sms);
    if (!queued) {
        co_return queued.error();
    }
    co_return static_cast<const domain::TestSms &>(**queued);
}

base::Job<base::Record> Afsending::send(domain::TestSms sms, Bedoemmelse bedoemt, std::stop_token stop) const
{
    const auto called = co_await kald(sms, bedoemt, stop);
    if (!called) {
        co_return called.error();
    }
    const auto kept = co_await optag(sms.id, afsendBrevOperation, *called);
    if (!kept) {
        co_return kept.error();
    }
    const auto fault = called->fejl;
    if (fault && fault->kind != base::ErrorKind::Refused) {
        co_return about(*fault, sms); // it stays IKoe: nobody knows whether it arrived
    }
    sms.tilstand = fault ? domain::TestSmsTilstand::Fejlet : domain::TestSmsTilstand::Accepteret;
    if (fault) {
        sms.fejlkode = fault->message.arguments.value(u"kode"_s, QString::fromLatin1(fault->message.code)).toString();
        sms.fejltekst = fault->message.arguments.value(u"tekst"_s, fault->detail).toString();
    } else {
        sms.accepteretTid = bedoemt.forbindelse->clock->now();
    }
    const auto saved = co_await gem(sms);
    if (!saved) {
        co_return saved.error();
    }
    if (fault) {
        co_return about(*fault, sms);
    }
    co_return saved;
}

/// One more try when the program that ran the local platform is gone and this one took it over.
base::Job<Kald> Afsending::kald(domain::TestSms sms, Bedoemmelse bedoemt, std::stop_token stop) const
{
    auto first = co_await afsendBrev(*bedoemt.forbindelse, bedoemt.grundlag, sms.identifikator, stop);
    if (!first || !first->fejl || first->fejl->kind != base::ErrorKind::Unreachable || stop.stop_requested()) {
        co_return first;
    }
    const auto recovered = co_await m_dele->forbindelser->genopret(bedoemt.grundlag.miljoe);
    if (!recovered || !*recovered) {
        co_return first;
    }
    const auto moved = co_await m_dele->forbindelser->til(bedoemt.grundlag.miljoe);
    if (!moved) {
        co_return first;
    }
    co_return co_await afsendBrev(*moved, bedoemt.grundlag, sms.identifikator, stop);
}

base::Job<> Afsending::optag(QString testSmsId, QString operation, Kald kald) const
{
    if (!kald.udveksling) {
        co_return base::Result<>();
    }
    const protocols::Exchange &seen = *kald.udveksling;
    store::ExchangeRow row;
    row.testSmsId = testSmsId;
    row.direction = "out";
    row.operation = operation;
    row.address = seen.url;
    row.request = seen.request.toUtf8();
    row.response = seen.response.toUtf8();
    row.status = seen.status;
    row.errorCode = kald.fejl ? kald.fejl->message.code : seen.errorCode;
    row.started = seen.sentAt;
    row.elapsed = seen.elapsed;
    store::ExchangeStore exchanges(*m_dele->access->store);
    const auto added = co_await exchanges.add(row);
    if (!added) {
        co_return added.error();
    }
    co_return base::Result<>();
}

base::Job<base::Record> Afsending::gem(domain::TestSms sms) const
{
    auto records = m_dele->access->of(domain::testSmsTable());
    const auto changed = std::make_shared<domain::TestSms>(sms);
    co_return co_await records.revise(changed, m_dele->access->actor);
}

} // namespace nemsms::usecases
