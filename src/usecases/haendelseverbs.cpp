// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelseverbs.h"

#include "store/auditlog.h"
#include "usecases/haendelsefil.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

base::Job<Connection> connect(std::shared_ptr<SendParts> parts)
{
    const Place here = parts->context->here();
    if (here.miljoeId.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "haendelse.nodueslag", {{u"miljoe"_s, here.miljoe}});
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(parts->access, here.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto connection = co_await parts->connections->to(*miljoe);
    if (connection && connection->dueslag.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "haendelse.nodueslag", {{u"miljoe"_s, here.miljoe}});
    }
    co_return connection;
}

/// NotPermitted haendelse.take.noone unless somebody says yes.
base::Job<> mayTake(std::shared_ptr<SendParts> parts, QString id)
{
    base::Question question;
    question.title = {"haendelse.take.title", {}};
    question.body = {"haendelse.take.body", {{u"id"_s, id}, {u"miljoe"_s, parts->context->here().miljoe}}};
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

/// A number that may be shown: a citizen's is masked.
QString maskedNumber(const QString &number)
{
    const auto who = domain::parseModtager(number);
    return who ? domain::masked(*who) : QString();
}

base::Message sentenceOf(const store::HaendelseRow &row, const QString &authority)
{
    const QVariantMap about {{u"who"_s, maskedNumber(row.identitet)}, {u"authority"_s, authority}};
    if (row.art == "tilmeldt") {
        return {"haendelse.tilmeldt", about};
    }
    if (row.art == "frameldt") {
        return {"haendelse.frameldt", about};
    }
    if (row.art == "poststatus") {
        return {"haendelse.poststatus", {{u"identifier"_s, row.oplysning.section(u'\n', 0, 0)},
                                         {u"status"_s, row.oplysning.section(u'\n', 1)}}};
    }
    return {"haendelse.ukendt", {{u"type"_s, row.beskedtype}, {u"authority"_s, authority}}};
}

HaendelseLine lineOf(const store::HaendelseRow &row, const QHash<QString, QString> &names)
{
    return {row.id, row.tid, row.modtaget, row.setTid, row.kvitteret, row.art,
            sentenceOf(row, names.value(row.myndighed, row.myndighed)), maskedNumber(row.identitet), row.myndighed,
            row.dueslag, row.beskedId, row.beskedtype};
}

QList<HaendelseLine> linesOf(const QList<store::HaendelseRow> &rows, const QHash<QString, QString> &names)
{
    QList<HaendelseLine> lines;
    for (const auto &row : rows) {
        lines += lineOf(row, names);
    }
    return lines;
}

} // namespace

HaendelseVerbs::HaendelseVerbs(std::shared_ptr<SendParts> parts) : m_parts(std::move(parts)) {}

HaendelseVerbs::~HaendelseVerbs() = default;

base::Job<HaendelseCatch> HaendelseVerbs::receive(std::stop_token stop) const
{
    const auto held = m_parts->access->hold();
    const auto connection = co_await connect(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const QString miljoeId = connection->miljoe.id;
    store::HaendelseStore events(*m_parts->access->store);
    auto after = co_await events.lastNumber(miljoeId);
    const auto names = co_await authorities();
    if (!names) {
        co_return names.error();
    }
    const protocols::DueslagClient client(connection->transport, connection->dueslag);
    HaendelseCatch caught;
    while (after && !stop.stop_requested()) {
        const auto page = co_await client.messages(*after);
        if (!page) {
            co_return page.error();
        }
        if (page->isEmpty()) {
            break;
        }
        QList<store::HaendelseRow> rows;
        QList<store::KarantaeneRow> unread;
        for (const auto &message : *page) {
            const auto read = readHaendelse(message, miljoeId);
            if (const auto *row = std::get_if<store::HaendelseRow>(&read)) {
                rows += *row;
            } else {
                unread += std::get<store::KarantaeneRow>(read);
            }
        }
        const auto kept = co_await events.keep(rows, unread);
        if (!kept) {
            co_return kept.error();
        }
        caught.lines += linesOf(kept->rows, *names);
        caught.quarantined += kept->quarantined;
        after = page->last().number;
    }
    if (!after) {
        co_return after.error();
    }
    co_return caught;
}

base::Job<QHash<QString, QString>> HaendelseVerbs::authorities() const
{
    const auto all = co_await fetchEvery<domain::Myndighed>(m_parts->access);
    if (!all) {
        co_return all.error();
    }
    QHash<QString, QString> names;
    for (const auto &one : *all) {
        if (one.cvr) {
            names.insert(one.cvr->toString(), one.navn);
        }
    }
    co_return names;
}

base::Job<HaendelseList> HaendelseVerbs::list(HaendelseFilter filter) const
{
    const auto held = m_parts->access->hold();
    const auto names = co_await authorities();
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
    HaendelseList found {linesOf(rows->rows, names), rows->next};
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
    const auto names = co_await authorities();
    if (!names) {
        co_return names.error();
    }
    HaendelseDetail detail {lineOf(*row, *names), haendelseText(row->besked), haendelseTree(row->besked)};
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
        const auto yes = co_await mayTake(m_parts, id);
        if (!yes) {
            co_return yes.error();
        }
    }
    const auto connection = co_await connect(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const protocols::DueslagClient client(connection->transport, connection->dueslag);
    const auto taken = co_await client.acknowledge(row->nummer);
    if (!taken) {
        co_return taken.error();
    }
    const store::Actor actor = m_parts->access->actor;
    const auto noted = co_await events.markTaken(id, actor);
    if (!noted) {
        co_return noted.error();
    }
    const auto now = co_await events.find(id);
    if (!now) {
        co_return now.error();
    }
    const auto names = co_await authorities();
    if (!names) {
        co_return names.error();
    }
    co_return lineOf(*now, *names);
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
    const auto names = co_await authorities();
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
