// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelseverbs.h"

#include "store/auditlog.h"
#include "usecases/haendelsefil.h"
#include "usecases/haendelsesafspilning.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// NotPermitted haendelse.take.noone unless somebody says yes.
base::Job<> mayTakeEvents(std::shared_ptr<SendParts> parts, base::Message body)
{
    base::Question question;
    question.title = {"haendelse.take.title", {}};
    question.body = body;
    question.danger = true;
    if (!parts->prompts) {
        co_return base::failure(base::ErrorKind::NotPermitted, "haendelse.take.noone");
    }
    const auto yes = co_await parts->prompts->confirm(question);
    if (!yes) {
        co_return yes.error();
    }
    co_return *yes ? base::Result<>() : base::failure(base::ErrorKind::NotPermitted, "haendelse.take.noone");
}

} // namespace

HaendelseVerbs::HaendelseVerbs(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

HaendelseVerbs::~HaendelseVerbs() = default;

base::Job<HaendelseCatch> HaendelseVerbs::receive(std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Haendelsesmodtagelse desk(m_parts);
    co_return co_await desk.receive(stop);
}

base::Job<HaendelseCatch> HaendelseVerbs::takeAll(bool agreed, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    if (!agreed) {
        const QString miljoe = m_parts->context->here().miljoe;
        const base::Message body {"haendelse.takeall.body", {{u"miljoe"_s, miljoe}}};
        const auto yes = co_await mayTakeEvents(m_parts, body);
        if (!yes) {
            co_return yes.error();
        }
    }
    const Haendelsesmodtagelse desk(m_parts);
    co_return co_await desk.takeAll(stop);
}

base::Job<HaendelseList> HaendelseVerbs::list(HaendelseFilter filter) const
{
    const auto held = m_parts->access->hold();
    const auto names = co_await authorityNames(m_parts->access);
    if (!names) {
        co_return names.error();
    }
    co_return co_await page(filter, *names);
}

base::Job<HaendelseList> HaendelseVerbs::page(HaendelseFilter filter, QHash<QString, QString> names) const
{
    store::HaendelseQuery query;
    query.miljoeId = m_parts->context->here().miljoeId;
    query.art = filter.kind;
    query.myndighed = filter.cvr;
    query.fra = filter.from;
    query.til = filter.until;
    query.usete = filter.unseen;
    query.limit = filter.limit;
    query.after = filter.after;
    if (!filter.number.isEmpty()) {
        const auto who = domain::parseModtager(filter.number);
        if (!who) {
            co_return who.error();
        }
        query.identitet = domain::toString(*who);
    }
    store::HaendelseStore events(*m_parts->access->store);
    const auto rows = co_await events.list(query);
    if (!rows) {
        co_return rows.error();
    }
    HaendelseList found {haendelseLines(rows->rows, names), rows->next};
    co_return found;
}

base::Job<HaendelseDetail> HaendelseVerbs::show(QString id) const
{
    const auto held = m_parts->access->hold();
    store::HaendelseStore events(*m_parts->access->store);
    const auto row = co_await events.find(id);
    if (!row) {
        co_return row.error();
    }
    const auto seen = co_await events.markSeen(id);
    if (!seen) {
        co_return seen.error();
    }
    const auto names = co_await authorityNames(m_parts->access);
    if (!names) {
        co_return names.error();
    }
    HaendelseDetail detail {haendelseLines({*row}, *names).constFirst(), haendelseText(row->besked), haendelseTree(row->besked)};
    co_return detail;
}

base::Job<HaendelseLine> HaendelseVerbs::take(QString id, bool agreed) const
{
    const auto held = m_parts->access->hold();
    store::HaendelseStore events(*m_parts->access->store);
    const auto row = co_await events.find(id);
    if (!row) {
        co_return row.error();
    }
    if (row->kvitteret.isValid()) {
        co_return base::failure(base::ErrorKind::Conflict, "haendelse.taken", {{u"id"_s, id}});
    }
    if (!agreed) {
        const QString miljoe = m_parts->context->here().miljoe;
        const base::Message body {"haendelse.take.body", {{u"id"_s, id}, {u"miljoe"_s, miljoe}}};
        const auto yes = co_await mayTakeEvents(m_parts, body);
        if (!yes) {
            co_return yes.error();
        }
    }
    const auto connection = co_await dueslagConnection(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const auto way = co_await dueslagsvej(m_parts, *connection, 0);
    if (!way) {
        co_return way.error();
    }
    protocols::DueslagMessage which; // its bytes are in the store: nothing is lost with it
    which.number = row->nummer;
    const auto taken = co_await (*way)->take(which);
    if (!taken) {
        co_return dueslagRefused(m_parts, *connection, taken.error());
    }
    const store::Actor actor = m_parts->access->actor;
    const auto noted = co_await events.markTaken(id, actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return co_await line(id);
}

base::Job<QList<QuarantineLine>> HaendelseVerbs::quarantine() const
{
    const auto held = m_parts->access->hold();
    store::HaendelseStore events(*m_parts->access->store);
    const QString miljoeId = m_parts->context->here().miljoeId;
    const auto rows = co_await events.quarantine(miljoeId);
    if (!rows) {
        co_return rows.error();
    }
    QList<QuarantineLine> lines;
    for (const auto &row : *rows) {
        lines += {row.id, row.modtaget, row.dueslag, row.nummer, row.aarsag, haendelseText(row.besked)};
    }
    co_return lines;
}

base::Job<> HaendelseVerbs::saveQuarantined(QString id, QString path) const
{
    const auto held = m_parts->access->hold();
    const Haendelsesafspilning desk(m_parts);
    co_return co_await desk.save(id, path);
}

base::Job<HaendelseLine> HaendelseVerbs::mend(QString id, QByteArray message) const
{
    const auto held = m_parts->access->hold();
    const Haendelsesafspilning desk(m_parts);
    const auto event = co_await desk.mend(id, message);
    if (!event) {
        co_return event.error();
    }
    const QString eventId = *event;
    co_return co_await line(eventId);
}

base::Job<HaendelseLine> HaendelseVerbs::line(QString id) const
{
    store::HaendelseStore events(*m_parts->access->store);
    const auto row = co_await events.find(id);
    if (!row) {
        co_return row.error();
    }
    const auto names = co_await authorityNames(m_parts->access);
    if (!names) {
        co_return names.error();
    }
    co_return haendelseLines({*row}, *names).constFirst();
}

base::Job<qint64> HaendelseVerbs::replay(QString id, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Haendelsesafspilning desk(m_parts);
    const QStringList ids {id};
    co_return co_await desk.replay(ids, stop);
}

base::Job<qint64> HaendelseVerbs::replay(HaendelseFilter filter, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    QStringList ids;
    filter.limit = 1000;
    do {
        const QHash<QString, QString> nobody;
        const auto found = co_await page(filter, nobody);
        if (!found) {
            co_return found.error();
        }
        for (const auto &one : found->lines) {
            ids.prepend(one.id);
        }
        filter.after = found->next;
    } while (!filter.after.isEmpty() && !stop.stop_requested());
    const Haendelsesafspilning desk(m_parts);
    co_return co_await desk.replay(ids, stop);
}

base::Job<Afstemning> HaendelseVerbs::reconcile(AfstemningWish wish, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const Haendelsesafstemning desk(m_parts);
    co_return co_await desk.run(wish, stop);
}

base::Job<qint64> HaendelseVerbs::purge(QByteArray kind, QDateTime before) const
{
    const auto held = m_parts->access->hold();
    store::HaendelseStore events(*m_parts->access->store);
    const QString miljoeId = m_parts->context->here().miljoeId;
    const store::Actor actor = m_parts->access->actor;
    co_return co_await events.purge(miljoeId, kind, before, actor);
}

base::Job<qint64> HaendelseVerbs::exportTo(QString path, HaendelseFilter filter, std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    HaendelseFil file(path);
    filter.limit = 1000;
    const auto names = co_await authorityNames(m_parts->access);
    if (!names) {
        co_return names.error();
    }
    do {
        const auto found = co_await page(filter, *names);
        if (!found) {
            co_return found.error();
        }
        file.add(found->lines);
        filter.after = found->next;
    } while (!filter.after.isEmpty() && !stop.stop_requested());
    const auto written = file.finish();
    if (!written) {
        co_return written.error();
    }
    const store::AuditNote note {"export", "store", {}, {{u"n"_s, file.rows()}}};
    store::AuditLog log(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    const auto noted = co_await log.note(note, actor);
    if (!noted) {
        co_return noted.error();
    }
    co_return file.rows();
}

base::Job<QList<store::HaendelseTotal>> HaendelseVerbs::totals() const
{
    const auto held = m_parts->access->hold();
    store::HaendelseStore events(*m_parts->access->store);
    const QString miljoeId = m_parts->context->here().miljoeId;
    co_return co_await events.totals(miljoeId);
}

} // namespace nemsms::usecases
