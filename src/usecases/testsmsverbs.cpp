// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/testsmsverbs.h"

#include "base/ulid.h"
#include "store/exchangestore.h"
#include "usecases/afsending.h"
#include "usecases/bedoemmelse.h"
#include "usecases/levering.h"
#include "usecases/testsmstidslinje.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::TestSmsTilstand;

namespace {

/// Real people's phones: the person says the kommune's name before anything goes out.
base::Job<> confirmProduction(std::shared_ptr<SendeDele> dele, Sendegrundlag grundlag)
{
    if (grundlag.miljoe.art != domain::MiljoeArt::Produktionsmiljoe) {
        co_return base::Result<>();
    }
    if (!dele->prompts) {
        co_return base::failure(base::ErrorKind::NotPermitted, "sms.production.unasked");
    }
    base::Question question;
    const QVariantMap arguments {{u"miljoe"_s, grundlag.miljoe.navn}, {u"kommune"_s, grundlag.myndighed.navn}};
    question.title = {"sms.production.title", arguments};
    question.body = {"sms.production.body", arguments};
    question.danger = true;
    question.typed = grundlag.myndighed.navn;
    const auto answer = co_await dele->prompts->confirm(question);
    if (!answer) {
        co_return answer.error();
    }
    if (!*answer) {
        co_return base::failure(base::ErrorKind::NotPermitted, "sms.production.declined");
    }
    co_return base::Result<>();
}

/// Whether this message has been on the wire before: then the recipient was looked up and it may have arrived.
base::Job<bool> wasSent(std::shared_ptr<SendeDele> dele, QString testSmsId)
{
    store::ExchangeStore exchanges(*dele->access->store);
    const auto rows = co_await exchanges.listFor(testSmsId);
    if (!rows) {
        co_return rows.error();
    }
    co_return std::any_of(rows->cbegin(), rows->cend(),
                          [](const store::ExchangeRow &row) { return row.operation == afsendBrevOperation; });
}

/// Nobody knows whether the message arrived: no answer, or one that is not the service's own.
bool isUnanswered(const store::ExchangeRow &row)
{
    const bool door = row.errorCode == "printservice.http" && row.status >= 500;
    return door || row.errorCode.startsWith("transport.") || row.errorCode == "printservice.answer";
}

base::Error queuedError(base::Error error, const domain::TestSms &sms)
{
    error.message.arguments.insert(u"id"_s, sms.id);
    error.message.arguments.insert(u"identifikator"_s, sms.identifikator);
    return error;
}

} // namespace

TestSmsVerbs::TestSmsVerbs(std::shared_ptr<SendeDele> dele) : m_dele(std::move(dele)) {}

TestSmsVerbs::~TestSmsVerbs() = default;

base::Job<TjekRapport> TestSmsVerbs::tjek(TestSmsUdkast udkast, std::stop_token stop) const
{
    const QString miljoeId = m_dele->context->her().miljoeId;
    const auto grundlag = co_await readGrundlag(m_dele->access, miljoeId, udkast);
    if (!grundlag) {
        co_return grundlag.error();
    }
    const auto bedoemt = co_await bedoem(m_dele, *grundlag, stop);
    if (!bedoemt) {
        co_return bedoemt.error();
    }
    co_return bedoemt->rapport;
}

base::Job<base::Record> TestSmsVerbs::send(TestSmsUdkast udkast, std::stop_token stop) const
{
    const QString miljoeId = m_dele->context->her().miljoeId;
    const auto grundlag = co_await readGrundlag(m_dele->access, miljoeId, udkast);
    if (!grundlag) {
        co_return grundlag.error();
    }
    const auto bedoemt = co_await bedoem(m_dele, *grundlag, stop);
    if (!bedoemt) {
        co_return bedoemt.error();
    }
    if (!bedoemt->rapport.maaSendes() && !bedoemt->kunUnreachable()) {
        co_return bedoemt->afslag();
    }
    const auto confirmed = co_await confirmProduction(m_dele, *grundlag);
    if (!confirmed) {
        co_return confirmed.error();
    }
    const Afsending afsending(m_dele);
    const QDateTime now = bedoemt->forbindelse ? bedoemt->forbindelse->clock->now() : m_dele->context->clock()->now();
    const auto queued = co_await afsending.koe(*grundlag, now);
    if (!queued) {
        co_return queued.error();
    }
    const auto kept = co_await afsending.optag(queued->id, spoergTilmeldingOperation, bedoemt->opslag);
    if (!kept) {
        co_return kept.error();
    }
    if (bedoemt->opslag.fejl) {
        co_return queuedError(*bedoemt->opslag.fejl, *queued);
    }
    co_return co_await afsending.send(*queued, *bedoemt, stop);
}

base::Job<base::Record> TestSmsVerbs::gensend(QString id, std::stop_token stop) const
{
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    domain::TestSms sms = static_cast<const domain::TestSms &>(**found);
    if (sms.tilstand != TestSmsTilstand::IKoe && sms.tilstand != TestSmsTilstand::Forberedt) {
        co_return base::failure(base::ErrorKind::Conflict, "testsms.notqueued", {{u"id"_s, sms.identifikator}});
    }
    const auto grundlag = co_await readGrundlagOf(m_dele->access, sms);
    if (!grundlag) {
        co_return grundlag.error();
    }
    const auto bedoemt = co_await bedoem(m_dele, *grundlag, stop);
    if (!bedoemt) {
        co_return bedoemt.error();
    }
    const auto sent = co_await wasSent(m_dele, sms.id);
    if (!sent) {
        co_return sent.error();
    }
    const Tjek *stopper = bedoemt->rapport.foersteFejl();
    const bool onlyRecipient = stopper && stopper->code == "recipient" && !bedoemt->opslag.fejl;
    if (stopper && !(onlyRecipient && *sent)) {
        co_return queuedError(bedoemt->afslag(), sms);
    }
    const Afsending afsending(m_dele);
    const auto kept = co_await afsending.optag(sms.id, spoergTilmeldingOperation, bedoemt->opslag);
    if (!kept) {
        co_return kept.error();
    }
    co_return co_await afsending.send(sms, *bedoemt, stop);
}

base::Job<QList<base::Record>> TestSmsVerbs::genoptag(std::stop_token stop) const
{
    QList<base::Record> resumed;
    const QStringList unfinished {u"forberedt"_s, u"ikoe"_s};
    for (const QString &state : unfinished) {
        ListQuery query;
        query.equals = {{u"tilstand"_s, state}};
        query.limit = 1000;
        const auto left = co_await fetchAll<domain::TestSms>(m_dele->access, query);
        if (!left) {
            co_return left.error();
        }
        for (const auto &sms : *left) {
            if (stop.stop_requested()) {
                co_return resumed;
            }
            const auto done = co_await gensend(sms.id, stop);
            if (done) {
                resumed += *done;
                continue;
            }
            const auto record = co_await find(sms.id); // in the state it got to
            if (!record) {
                co_return record.error();
            }
            resumed += *record;
        }
    }
    co_return resumed;
}

base::Job<QList<base::Record>> TestSmsVerbs::opdater(std::stop_token stop) const
{
    const Levering levering(m_dele);
    co_return co_await levering.opdater(stop);
}

base::Job<base::Record> TestSmsVerbs::kvitter(QString id, QString hvem) const
{
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Levering levering(m_dele);
    const QString recordId = (*found)->id;
    co_return co_await levering.kvitter(recordId, hvem);
}

base::Job<ListPage> TestSmsVerbs::list(ListQuery query) const
{
    auto records = m_dele->access->of(domain::testSmsTable());
    co_return co_await records.list(query);
}

base::Job<base::Record> TestSmsVerbs::find(QString id) const
{
    auto records = m_dele->access->of(domain::testSmsTable());
    const auto byId = co_await records.find(id);
    if (byId || byId.error().kind != base::ErrorKind::NotFound) {
        co_return byId;
    }
    const auto byIdentifier = co_await records.findBy("identifikator", id);
    if (!byIdentifier && byIdentifier.error().kind == base::ErrorKind::NotFound) {
        co_return base::failure(base::ErrorKind::NotFound, "testsms.unknown", {{u"id"_s, id}});
    }
    co_return byIdentifier;
}

base::Job<QList<TidslinjePunkt>> TestSmsVerbs::tidslinje(QString id) const
{
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const auto &sms = static_cast<const domain::TestSms &>(**found);
    const auto exchanges = co_await udvekslinger(sms.id);
    if (!exchanges) {
        co_return exchanges.error();
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(m_dele->access, sms.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const bool dueslag = miljoe->art == domain::MiljoeArt::LokalPlatform || !miljoe->dueslagUrl.isEmpty();
    co_return tidslinjeFor(sms, *exchanges, dueslag);
}

base::Job<QList<Udveksling>> TestSmsVerbs::udvekslinger(QString id) const
{
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    store::ExchangeStore exchanges(*m_dele->access->store);
    const QString recordId = (*found)->id;
    const auto rows = co_await exchanges.listFor(recordId);
    if (!rows) {
        co_return rows.error();
    }
    QList<Udveksling> all;
    for (const auto &row : *rows) {
        Udveksling one;
        one.id = QString::number(row.number);
        one.tid = row.started;
        one.modpart = row.address;
        one.operation = row.operation;
        one.status = row.status;
        one.ubesvaret = isUnanswered(row);
        one.varighed = row.elapsed.count();
        one.anmodning = QString::fromUtf8(row.request);
        one.svar = row.response.isEmpty() && !row.errorCode.isEmpty() ? QString::fromLatin1(row.errorCode)
                                                                      : QString::fromUtf8(row.response);
        all += one;
    }
    co_return all;
}

} // namespace nemsms::usecases
