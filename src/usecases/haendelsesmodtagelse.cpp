// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelsesmodtagelse.h"

#include "domain/dueslagadresse.h"
#include "usecases/dueslagtaking.h"
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
    const auto read = co_await readHaendelser(messages, miljoeId);
    if (!read) {
        co_return read.error();
    }
    const HaendelseReading reading = *read;
    store::HaendelseStore events(*m_parts->access->store);
    const auto kept = co_await events.keep(reading.rows, reading.unread);
    if (!kept) {
        co_return kept.error();
    }
    caught.redelivered += std::count_if(messages.cbegin(), messages.cend(),
                                        [](const protocols::DueslagMessage &message) { return message.redelivered; });
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
    const std::shared_ptr<Dueslagsvej> dueslag = *way;
    const TakingPlace place {m_parts->access->store, connection->miljoe.id, m_parts->access->actor};
    const auto taken = co_await takeDueslag(dueslag, place, stop);
    if (!taken) {
        co_return dueslagRefused(m_parts, *connection, taken.error());
    }
    const auto ended = co_await dueslag->end();
    if (!ended) {
        co_return ended.error();
    }
    HaendelseCatch caught;
    caught.quarantined = taken->quarantined;
    caught.redelivered = taken->redelivered;
    caught.taken = taken->taken;
    co_return caught;
}

} // namespace nemsms::usecases
