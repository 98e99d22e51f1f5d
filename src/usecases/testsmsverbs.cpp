// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/testsmsverbs.h"

#include "base/ulid.h"
#include "store/exchangestore.h"
#include "store/sealednotes.h"
#include "usecases/borgeroverblik.h"
#include "usecases/delivery.h"
#include "usecases/judgement.h"
#include "usecases/outbox.h"
#include "usecases/productionconsent.h"
#include "usecases/recall.h"
#include "usecases/sending.h"
#include "usecases/skabelonverbs.h"
#include "usecases/testsmstimeline.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::TestSmsTilstand;

namespace {

/// Nobody knows whether the message arrived: no answer, or one that is not the service's own.
bool isUnanswered(const store::ExchangeRow &row)
{
    const bool door = (row.errorCode == "printservice.http" || row.errorCode.startsWith("kombipost.")) && row.status >= 500;
    return door || row.errorCode.startsWith("transport.") || row.errorCode == "printservice.answer"
        || row.errorCode == "kombipost.answer";
}

QByteArray draftName(const Place &here)
{
    return "draft.testsms." + here.miljoeId.toLatin1();
}

/// Empty for a draft that nobody would miss.
QByteArray draftText(const TestSmsDraft &draft)
{
    if (draft.tekst.trimmed().isEmpty()) {
        return {};
    }
    const QJsonObject kept {{u"serviceaftale"_s, draft.serviceaftaleId}, {u"materiale"_s, draft.materialeId},
                            {u"testperson"_s, draft.testpersonId},       {u"modtager"_s, draft.modtager},
                            {u"tekst"_s, draft.tekst},                   {u"rute"_s, draft.rute},
                            {u"dag"_s, draft.leveresTidligst.toString(Qt::ISODate)}};
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

TestSmsDraft draftFrom(const QByteArray &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    return {kept[u"serviceaftale"_s].toString(), kept[u"materiale"_s].toString(), kept[u"testperson"_s].toString(),
            kept[u"modtager"_s].toString(), kept[u"tekst"_s].toString(), kept[u"rute"_s].toString(),
            QDate::fromString(kept[u"dag"_s].toString(), Qt::ISODate)};
}

/// Of each other way the latest message to the same recipient with the same text.
QList<base::Record> latestOtherWays(const domain::TestSms &sms, const QList<base::Record> &newestFirst)
{
    QList<base::Record> others;
    QList<domain::Afsendelsesvej> seen {sms.vej};
    for (const auto &record : newestFirst) {
        const auto &one = static_cast<const domain::TestSms &>(*record);
        if (one.tekst == sms.tekst && !seen.contains(one.vej)) {
            seen += one.vej;
            others += record;
        }
    }
    return others;
}

base::Error queuedError(base::Error error, const domain::TestSms &sms)
{
    error.message.arguments.insert(u"id"_s, sms.id);
    error.message.arguments.insert(u"identifikator"_s, sms.identifikator);
    return error;
}

} // namespace

TestSmsVerbs::TestSmsVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

TestSmsVerbs::~TestSmsVerbs() = default;

base::Job<CheckReport> TestSmsVerbs::check(TestSmsDraft draft, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const QString miljoeId = m_parts->context->here().miljoeId;
    const auto basis = co_await readBasis(m_parts->access, miljoeId, draft);
    if (!basis) {
        co_return basis.error();
    }
    const auto judged = co_await judge(m_parts, *basis, stop);
    if (!judged) {
        co_return judged.error();
    }
    co_return judged->report;
}

base::Job<base::Record> TestSmsVerbs::send(TestSmsDraft draft, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const QString miljoeId = m_parts->context->here().miljoeId;
    const auto basis = co_await readBasis(m_parts->access, miljoeId, draft);
    if (!basis) {
        co_return basis.error();
    }
    const auto judged = co_await judge(m_parts, *basis, stop);
    if (!judged) {
        co_return judged.error();
    }
    const bool later = draft.vent && judged->onlyHours();
    if (!judged->report.maySend() && !judged->onlyUnreachable() && !later) {
        co_return judged->refusal();
    }
    const auto confirmed = co_await confirmProduction(m_parts, *basis);
    if (!confirmed) {
        co_return confirmed.error();
    }
    const Sending sending(m_parts);
    const QDateTime now = judged->connection ? judged->connection->clock->now() : m_parts->context->clock()->now();
    const auto queued = co_await sending.queue(*basis, judged->lookUp, now);
    if (!queued) {
        co_return queued.error();
    }
    if (judged->lookUp.error) {
        co_return queuedError(*judged->lookUp.error, *queued);
    }
    if (later) {
        const base::Record waits = std::make_shared<domain::TestSms>(*queued);
        co_return waits;
    }
    co_return co_await sending.send(*queued, *judged, stop);
}

base::Job<base::Record> TestSmsVerbs::resend(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Outbox outbox(m_parts);
    const domain::TestSms sms = static_cast<const domain::TestSms &>(**found);
    co_return co_await outbox.resend(sms, stop);
}

base::Job<QList<ResumedSms>> TestSmsVerbs::resume(std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Outbox outbox(m_parts);
    co_return co_await outbox.takeUp(Optag::Alle, stop);
}

base::Job<QList<ResumedSms>> TestSmsVerbs::retry(std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Outbox outbox(m_parts);
    co_return co_await outbox.takeUp(Optag::Forfaldne, stop);
}

base::Job<QList<base::Record>> TestSmsVerbs::update(std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Delivery delivery(m_parts);
    co_return co_await delivery.update(stop);
}

base::Job<base::Record> TestSmsVerbs::tick(QString id, QString who) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Delivery delivery(m_parts);
    const QString recordId = (*found)->id;
    co_return co_await delivery.tick(recordId, who);
}

base::Job<base::Record> TestSmsVerbs::recall(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const Recall recall(m_parts);
    const domain::TestSms sms = static_cast<const domain::TestSms &>(**found);
    co_return co_await recall.take(sms, stop);
}

base::Job<base::Record> TestSmsVerbs::sendOtherWay(QString id, QString rute, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const domain::TestSms sms = static_cast<const domain::TestSms &>(**found);
    if (sms.miljoeId != m_parts->context->here().miljoeId) {
        co_return base::failure(base::ErrorKind::Conflict, "testsms.elsewhere", {{u"id"_s, sms.identifikator}});
    }
    auto draft = co_await draftOf(m_parts->access, sms);
    if (!draft) {
        co_return draft.error();
    }
    draft->rute = rute;
    draft->leveresTidligst = {};
    co_return co_await send(*draft, stop);
}

base::Job<QList<base::Record>> TestSmsVerbs::otherWays(QString id) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const domain::TestSms sms = static_cast<const domain::TestSms &>(**found);
    ListQuery query;
    query.equals = {{u"modtager"_s, sms.modtager ? domain::toString(*sms.modtager) : QString()}, {u"miljoeId"_s, sms.miljoeId}};
    query.sort = {{{}, true}}; // newest first
    query.limit = 200;
    query.counted = false;
    const auto page = co_await list(query);
    if (!page) {
        co_return page.error();
    }
    co_return latestOtherWays(sms, page->records);
}

base::Job<> TestSmsVerbs::keepDraft(TestSmsDraft draft) const
{
    const auto held = m_parts->access->hold();
    store::SealedNotes notes(*m_parts->access->store);
    const QByteArray name = draftName(m_parts->context->here());
    const QByteArray text = draftText(draft);
    co_return co_await notes.put(name, text);
}

base::Job<TestSmsDraft> TestSmsVerbs::keptDraft() const
{
    const auto held = m_parts->access->hold();
    store::SealedNotes notes(*m_parts->access->store);
    const QByteArray name = draftName(m_parts->context->here());
    const auto text = co_await notes.get(name);
    if (!text) {
        co_return text.error();
    }
    co_return draftFrom(*text);
}

base::Job<ListPage> TestSmsVerbs::list(ListQuery query) const
{
    const auto held = m_parts->access->hold();
    auto records = m_parts->access->of(domain::testSmsTable());
    co_return co_await records.list(query);
}

base::Job<base::Record> TestSmsVerbs::find(QString id) const
{
    const auto held = m_parts->access->hold();
    auto records = m_parts->access->of(domain::testSmsTable());
    const auto byId = co_await records.find(id);
    if (byId || byId.error().kind != base::ErrorKind::NotFound) {
        co_return byId;
    }
    const QString uuid = id.toLower();
    const auto byMessageUuid = co_await records.findBy("messageUuid", uuid);
    if (byMessageUuid && !uuid.isEmpty()) {
        co_return byMessageUuid;
    }
    const auto byIdentifier = co_await records.findBy("identifikator", id);
    if (!byIdentifier && byIdentifier.error().kind == base::ErrorKind::NotFound) {
        co_return base::failure(base::ErrorKind::NotFound, "testsms.unknown", {{u"id"_s, id}});
    }
    co_return byIdentifier;
}

base::Job<QList<TimelinePoint>> TestSmsVerbs::timeline(QString id) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    const auto &sms = static_cast<const domain::TestSms &>(**found);
    const auto exchanged = co_await exchanges(sms.id);
    if (!exchanged) {
        co_return exchanged.error();
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, sms.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const bool dueslag = miljoe->art == domain::MiljoeArt::LokalPlatform || !miljoe->dueslagUrl.isEmpty();
    co_return timelineFor(sms, *exchanged, dueslag);
}

base::Job<QList<Udveksling>> TestSmsVerbs::exchanges(QString id) const
{
    const auto held = m_parts->access->hold();
    const auto found = co_await find(id);
    if (!found) {
        co_return found.error();
    }
    store::ExchangeStore kept(*m_parts->access->store);
    const QString recordId = (*found)->id;
    const auto rows = co_await kept.listFor(recordId);
    if (!rows) {
        co_return rows.error();
    }
    QList<Udveksling> all;
    for (const auto &row : *rows) {
        Udveksling one;
        one.id = QString::number(row.number);
        one.time = row.started;
        one.address = row.address;
        one.operation = row.operation;
        one.status = row.status;
        one.unanswered = isUnanswered(row);
        one.duration = row.elapsed.count();
        one.request = QString::fromUtf8(row.request);
        one.response = row.response.isEmpty() && !row.errorCode.isEmpty() ? QString::fromLatin1(row.errorCode)
                                                                      : QString::fromUtf8(row.response);
        all += one;
    }
    co_return all;
}

SkabelonVerbs TestSmsVerbs::templates() const
{
    return SkabelonVerbs(m_parts->access);
}

Borgeroverblik TestSmsVerbs::citizen() const
{
    return Borgeroverblik(m_parts);
}

} // namespace nemsms::usecases
