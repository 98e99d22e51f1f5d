// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelsesmodtagelse.h"

#include "domain/dueslagadresse.h"
#include "usecases/haendelselaesning.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

base::Job<Connection> dueslagConnection(std::shared_ptr<SendParts> parts)
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

base::Error dueslagRefused(const std::shared_ptr<SendParts> &parts, const Connection &connection, const base::Error &error)
{
    if (error.message.code == "amqp.login.password") {
        parts->connections->forgetBrokerPassword(connection.miljoe);
    }
    return error;
}

base::Job<HaendelseCatch> Haendelsesmodtagelse::receive(std::stop_token stop) const
{
    const auto connection = co_await dueslagConnection(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const QString miljoeId = connection->miljoe.id;
    store::HaendelseStore events(*m_parts->access->store);
    const auto after = co_await events.lastNumber(miljoeId);
    if (!after) {
        co_return after.error();
    }
    const auto way = co_await dueslagsvej(m_parts, *connection, *after);
    if (!way) {
        co_return way.error();
    }
    HaendelseCatch caught;
    caught.heldBack = domain::Dueslagadresse::isBroker(connection->miljoe.dueslagUrl);
    while (!stop.stop_requested()) {
        const auto page = co_await (*way)->look();
        if (!page) {
            co_return dueslagRefused(m_parts, *connection, page.error());
        }
        if (page->isEmpty()) {
            break;
        }
        const QList<protocols::DueslagMessage> messages = *page;
        const auto kept = co_await keep(messages, miljoeId, caught);
        if (!kept) {
            co_return kept.error();
        }
        caught = *kept;
    }
    const auto ended = co_await (*way)->end();
    if (!ended) {
        co_return ended.error();
    }
    const auto names = co_await authorityNames(m_parts->access);
    if (!names) {
        co_return names.error();
    }
    caught.lines = haendelseLines(caught.rows, *names);
    co_return caught;
}

base::Job<HaendelseCatch> Haendelsesmodtagelse::keep(QList<protocols::DueslagMessage> messages, QString miljoeId,
                                                     HaendelseCatch caught) const
{
    QList<store::HaendelseRow> rows;
    QList<store::KarantaeneRow> unread;
    for (const auto &message : messages) {
        caught.redelivered += message.redelivered ? 1 : 0;
        const auto read = readHaendelse(message, miljoeId);
        if (const auto *row = std::get_if<store::HaendelseRow>(&read)) {
            rows += *row;
        } else {
            unread += std::get<store::KarantaeneRow>(read);
        }
    }
    store::HaendelseStore events(*m_parts->access->store);
    const auto kept = co_await events.keep(rows, unread);
    if (!kept) {
        co_return kept.error();
    }
    caught.rows += kept->rows;
    caught.quarantined += kept->quarantined;
    co_return caught;
}

base::Job<HaendelseCatch> Haendelsesmodtagelse::takeAll(std::stop_token stop) const
{
    const auto connection = co_await dueslagConnection(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const auto way = co_await dueslagsvej(m_parts, *connection, 0);
    if (!way) {
        co_return way.error();
    }
    const QString miljoeId = connection->miljoe.id;
    HaendelseCatch caught;
    while (!stop.stop_requested()) {
        const auto page = co_await (*way)->receive();
        if (!page) {
            co_return dueslagRefused(m_parts, *connection, page.error());
        }
        if (page->isEmpty()) {
            break;
        }
        const QList<protocols::DueslagMessage> messages = *page;
        const auto kept = co_await keep(messages, miljoeId, caught);
        if (!kept) {
            co_return kept.error();
        }
        // Only now that they are committed here may the broker forget them.
        const auto confirmed = co_await (*way)->confirm(messages);
        if (!confirmed) {
            co_return confirmed.error();
        }
        caught = *kept;
        caught.rows.clear(); // a hundred thousand may come
        caught.taken += std::count_if(messages.cbegin(), messages.cend(),
                                      [](const protocols::DueslagMessage &message) { return message.tooLarge == 0; });
        const auto noted = co_await noteTaken(messages, miljoeId);
        if (!noted) {
            co_return noted.error();
        }
    }
    const auto ended = co_await (*way)->end();
    if (!ended) {
        co_return ended.error();
    }
    co_return caught;
}

base::Job<> Haendelsesmodtagelse::noteTaken(QList<protocols::DueslagMessage> messages, QString miljoeId) const
{
    QHash<QString, QStringList> byDueslag;
    for (const auto &message : messages) {
        const auto read = readHaendelse(message, miljoeId);
        if (const auto *row = std::get_if<store::HaendelseRow>(&read)) {
            byDueslag[row->dueslag] += row->beskedId;
        }
    }
    store::HaendelseStore events(*m_parts->access->store);
    const store::Actor actor = m_parts->access->actor;
    const QStringList all = byDueslag.keys();
    for (const QString &dueslag : all) {
        const QStringList ids = byDueslag.value(dueslag);
        const auto marked = co_await events.markAllTaken(miljoeId, dueslag, ids, actor);
        if (!marked) {
            co_return marked.error();
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
