// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/telefonverbs.h"

#include "domain/mobilnummer.h"
#include "protocols/localplatform/phoneclient.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

TelefonMessage toBesked(const protocols::PhoneMessage &message)
{
    const auto number = domain::Mobilnummer::parse(message.to);
    return {message.receivedAt, number ? number->masked() : QString(), message.from, message.text,
            message.identifikator};
}

} // namespace

TelefonVerbs::TelefonVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

TelefonVerbs::~TelefonVerbs() = default;

base::Job<QList<TelefonMessage>> TelefonVerbs::list() const
{
    const auto held = m_parts->access->hold();
    const Place here = m_parts->context->here();
    if (!here.art) {
        co_return base::failure(base::ErrorKind::InvalidInput, "telefon.nomiljoe");
    }
    if (here.art != domain::MiljoeArt::LokalPlatform) {
        co_return base::failure(base::ErrorKind::NotPermitted, "telefon.notlocal", {{u"miljoe"_s, here.miljoe}});
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(m_parts->access, here.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    const auto connection = co_await m_parts->connections->to(*miljoe);
    if (!connection) {
        co_return connection.error();
    }
    const protocols::PhoneClient phone(connection->transport, connection->platform->endpoints.phone);
    const auto messages = co_await phone.messages();
    if (!messages) {
        co_return messages.error();
    }
    QList<TelefonMessage> all;
    for (const auto &message : *messages) {
        all.prepend(toBesked(message));
    }
    co_return all;
}

} // namespace nemsms::usecases
