// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/telefonverbs.h"

#include "domain/mobilnummer.h"
#include "protocols/localplatform/controlclient.h"
#include "protocols/localplatform/phoneclient.h"
#include "usecases/sendparts.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString maskedNumber(const QString &digits)
{
    const auto number = domain::Mobilnummer::parse(digits);
    return number ? number->masked() : QString();
}

TelefonMessage toBesked(const protocols::PhoneMessage &message)
{
    return {message.receivedAt, maskedNumber(message.to), message.from, message.text, message.identifikator};
}

/// NotPermitted telefon.notlocal: elsewhere phones are people's own.
base::Job<Connection> connectPhones(std::shared_ptr<SendParts> parts)
{
    const Place here = parts->context->here();
    if (!here.art) {
        co_return base::failure(base::ErrorKind::InvalidInput, "telefon.nomiljoe");
    }
    if (here.art != domain::MiljoeArt::LokalPlatform) {
        co_return base::failure(base::ErrorKind::NotPermitted, "telefon.notlocal", {{u"miljoe"_s, here.miljoe}});
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(parts->access, here.miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    co_return co_await parts->connections->to(*miljoe);
}

} // namespace

TelefonVerbs::TelefonVerbs(std::shared_ptr<SendParts> sendParts) : m_parts(std::move(sendParts)) {}

TelefonVerbs::~TelefonVerbs() = default;

base::Job<QList<TelefonMessage>> TelefonVerbs::list() const
{
    const auto held = m_parts->access->hold();
    const auto connection = co_await connectPhones(m_parts);
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

base::Job<QList<TelefonSpoergsmaal>> TelefonVerbs::waiting() const
{
    const auto held = m_parts->access->hold();
    const auto connection = co_await connectPhones(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const protocols::ControlClient control(connection->transport, connection->platform->endpoints.control);
    const auto numbers = co_await control.awaitingConfirmation();
    if (!numbers) {
        co_return numbers.error();
    }
    QList<TelefonSpoergsmaal> all;
    for (const auto &number : *numbers) {
        all += {maskedNumber(number), number};
    }
    co_return all;
}

base::Job<> TelefonVerbs::confirm(QString nummer, QString lastFour) const
{
    const auto held = m_parts->access->hold();
    if (nummer.trimmed().isEmpty()) {
        const auto asked = co_await waiting();
        if (!asked) {
            co_return asked.error();
        }
        if (asked->size() != 1) {
            const char *code = asked->isEmpty() ? "telefon.nonewaits" : "telefon.several";
            co_return base::failure(base::ErrorKind::InvalidInput, code, {{u"n"_s, int(asked->size())}});
        }
        nummer = asked->first().nummer;
    }
    const auto number = domain::Mobilnummer::parse(nummer);
    if (!number) {
        co_return number.error();
    }
    const auto connection = co_await connectPhones(m_parts);
    if (!connection) {
        co_return connection.error();
    }
    const protocols::ControlClient control(connection->transport, connection->platform->endpoints.control);
    const QString digits = number->toString();
    const QString four = lastFour.trimmed();
    co_return co_await control.confirmEnrolment(digits, four);
}

} // namespace nemsms::usecases
