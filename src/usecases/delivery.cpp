// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/delivery.h"

#include "domain/masking.h"
#include "usecases/memoreceipt.h"
#include "usecases/timeline.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using domain::TestSmsTilstand;

namespace {

base::Job<QList<domain::TestSms>> pending(std::shared_ptr<StoreAccess> access, QString miljoeId)
{
    QList<domain::TestSms> all;
    const QStringList states {u"accepteret"_s, u"afventer"_s};
    for (const QString &state : states) {
        ListQuery query;
        query.equals = {{u"tilstand"_s, state}, {u"miljoeId"_s, miljoeId}};
        query.limit = 1000;
        const auto found = co_await fetchAll<domain::TestSms>(access, query);
        if (!found) {
            co_return found.error();
        }
        all += *found;
    }
    co_return all;
}

bool isAbout(const Poststatus &status, const domain::TestSms &sms)
{
    const bool same = sms.vej == domain::Afsendelsesvej::Memo ? status.messageUuid == sms.messageUuid
                                                              : status.identifikator == sms.identifikator;
    return same && (status.delivered || status.failed || status.recalled);
}

QByteArray deedOf(const Poststatus &status)
{
    const bool receipt = status.bevis == domain::Leveringsbevis::Forretningskvittering;
    if (status.delivered) {
        return receipt ? "testsms.receipted" : "testsms.delivered";
    }
    return status.recalled ? "testsms.recalled" : receipt ? "testsms.refusedlater" : "testsms.failed";
}

} // namespace

Delivery::Delivery(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

base::Job<QList<base::Record>> Delivery::update(std::stop_token stop) const
{
    const QString here = m_parts->context->here().miljoeId;
    const auto waiting = co_await pending(m_parts->access, here);
    if (!waiting) {
        co_return waiting.error();
    }
    if (waiting->isEmpty()) {
        co_return QList<base::Record>();
    }
    co_return co_await updateMiljoe(here, *waiting, stop);
}

base::Job<QList<base::Record>> Delivery::updateMiljoe(QString miljoeId, QList<domain::TestSms> pending,
                                                       std::stop_token stop) const
{
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    if (miljoe->art != domain::MiljoeArt::LokalPlatform && miljoe->dueslagUrl.isEmpty()) {
        co_return QList<base::Record>(); // nothing here can prove a delivery but a person
    }
    const auto connection = co_await m_parts->connections->to(*miljoe);
    if (!connection) {
        co_return connection.error();
    }
    const auto receipted = co_await markReceipted(*connection, pending, stop);
    if (!receipted) {
        co_return receipted.error();
    }
    QList<base::Record> changed = *receipted;
    const auto seen = co_await lookIntoDueslag(m_parts, *connection, stop);
    if (!seen) {
        co_return seen.error();
    }
    for (const auto &sms : pending) {
        const bool done = std::any_of(changed.cbegin(), changed.cend(), [&](const base::Record &one) { return one->id == sms.id; });
        const auto status = std::find_if(seen->cbegin(), seen->cend(), [&](const Poststatus &one) { return isAbout(one, sms); });
        if (done || status == seen->cend()) {
            continue;
        }
        const Poststatus told = *status;
        const auto marked = co_await marker(sms, told);
        if (!marked) {
            co_return marked.error();
        }
        changed += *marked;
    }
    co_return changed;
}

/// A business receipt goes before the PKO_PostStatus that tells the same. Where it can be asked for is known of the local
/// platform only.
base::Job<QList<base::Record>> Delivery::markReceipted(Connection connection, QList<domain::TestSms> pending,
                                                       std::stop_token stop) const
{
    QList<base::Record> changed;
    for (const auto &sms : pending) {
        if (sms.vej != domain::Afsendelsesvej::Memo || !connection.simuleret()) {
            continue;
        }
        const auto receipt = co_await memoReceipt(m_parts, connection, sms, stop);
        if (!receipt) {
            co_return receipt.error();
        }
        if (!*receipt) {
            continue;
        }
        const Poststatus told = **receipt;
        const auto marked = co_await marker(sms, told);
        if (!marked) {
            co_return marked.error();
        }
        changed += *marked;
    }
    co_return changed;
}

base::Job<base::Record> Delivery::marker(domain::TestSms sms, Poststatus status) const
{
    store::ExchangeRow row;
    row.direction = "in";
    row.operation = status.bevis == domain::Leveringsbevis::Forretningskvittering ? kvitteringOperation : postStatusOperation;
    row.response = domain::maskPersonalData(QByteArrayView(status.message));
    row.status = 200;
    row.started = status.time;
    // Ours is the moment at which the answer had come here; the counterpart's proof can be some milliseconds older.
    sms.accepteretTid = std::min(sms.accepteretTid, status.time);
    if (status.delivered) {
        sms.tilstand = TestSmsTilstand::Afleveret;
        sms.afleveretTid = status.time;
        sms.leveringsbevis = status.bevis;
        sms.bevisAf = status.beskedId;
    } else if (status.recalled) {
        sms.tilstand = TestSmsTilstand::Tilbagekaldt;
        sms.tilbagekaldtTid = status.time;
    } else {
        sms.tilstand = TestSmsTilstand::Fejlet;
        sms.fejlkode = status.fejlkode;
        sms.fejltekst = status.fejltekst;
    }
    const auto changed = std::make_shared<domain::TestSms>(sms);
    co_return co_await save(changed, deedOf(status), row);
}

base::Job<base::Record> Delivery::save(std::shared_ptr<domain::TestSms> sms, QByteArray deed,
                                       std::optional<store::ExchangeRow> proof) const
{
    store::ChangeSet set;
    set.changes = {store::RecordChange::revise(domain::testSmsTable(), sms)};
    set.deed = deed;
    store::ExchangeStore exchanges(*m_parts->access->store);
    co_return co_await exchanges.apply(set, proof, m_parts->access->actor);
}

base::Job<base::Record> Delivery::tick(QString id, QString who) const
{
    const auto found = co_await fetch<domain::TestSms>(m_parts->access, id);
    if (!found) {
        co_return found.error();
    }
    const bool accepted = found->tilstand == TestSmsTilstand::Accepteret || found->tilstand == TestSmsTilstand::Afventer;
    if (!accepted) {
        co_return base::failure(base::ErrorKind::Conflict, "testsms.notaccepted", {{u"id"_s, found->identifikator}});
    }
    if (who.trimmed().isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "testsms.prover");
    }
    auto sms = std::make_shared<domain::TestSms>(*found);
    sms->tilstand = TestSmsTilstand::Afleveret;
    sms->leveringsbevis = domain::Leveringsbevis::Tester;
    sms->bevisAf = who.trimmed();
    sms->afleveretTid = m_parts->access->clock->now();
    if (found->miljoeId == m_parts->context->here().miljoeId) {
        const auto now = co_await m_parts->context->now();
        if (!now) {
            co_return now.error();
        }
        sms->afleveretTid = *now;
    }
    co_return co_await save(sms, "testsms.ticked", std::nullopt);
}

} // namespace nemsms::usecases
