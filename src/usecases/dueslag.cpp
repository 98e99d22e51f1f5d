// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/dueslag.h"

#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/pkohaendelse.h"
#include "protocols/beskedkuvert/pkopoststatus.h"
#include "usecases/dueslagsvej.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

namespace {

using protocols::PkoHaendelse;

/// None for a message that is no PKO_PostStatus.
std::optional<Poststatus> readStatus(const protocols::DueslagMessage &message)
{
    const auto envelope = protocols::decodeHaendelsesbesked(message.haendelsesbesked);
    if (!envelope || envelope->beskedtype != QLatin1String(protocols::pkoPostStatusBeskedtype)) {
        return std::nullopt;
    }
    const auto status = protocols::decodePkoPostStatus(envelope->data);
    if (!status) {
        return std::nullopt;
    }
    Poststatus told;
    told.identifikator = status->afsendelseIdentifikator;
    told.messageUuid = status->messageUuid.toLower();
    told.beskedId = envelope->beskedId;
    told.time = status->transaktionsDatoTid.isValid() ? status->transaktionsDatoTid : message.publishedAt;
    told.fejlkode = status->fejlKode;
    told.fejltekst = status->fejlTekst;
    told.message = message.haendelsesbesked;
    for (const auto &registration : envelope->registreringer) {
        const auto event = protocols::pkoHaendelse(registration.objektHandling);
        told.delivered = told.delivered || event == PkoHaendelse::AfleveretDigitalPost;
        told.failed = told.failed || event == PkoHaendelse::Fejlet;
        told.recalled = told.recalled || event == PkoHaendelse::Tilbagekaldt;
    }
    return told;
}

} // namespace

base::Job<QList<Poststatus>> lookIntoDueslag(std::shared_ptr<SendParts> parts, Connection connection, std::stop_token stop)
{
    if (connection.simuleret()) {
        connection.miljoe.dueslagUrl.clear();
    }
    const auto way = co_await dueslagsvej(parts, connection, 0);
    if (!way) {
        co_return way.error();
    }
    QList<Poststatus> all;
    while (!stop.stop_requested()) {
        const auto page = co_await (*way)->look();
        if (!page) {
            co_return page.error();
        }
        if (page->isEmpty()) {
            break;
        }
        for (const auto &message : *page) {
            if (const auto status = readStatus(message)) {
                all += *status;
            }
        }
    }
    const auto ended = co_await (*way)->end();
    if (!ended) {
        co_return ended.error();
    }
    co_return all;
}

} // namespace nemsms::usecases
