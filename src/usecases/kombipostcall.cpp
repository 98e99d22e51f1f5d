// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/kombipostcall.h"

#include "domain/smstext.h"
#include "protocols/kombipost/kombipostclient.h"
#include "usecases/tokens.h"
#include "usecases/watchedtransport.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString cvrOf(const SendBasis &basis)
{
    return basis.myndighed.cvr ? basis.myndighed.cvr->toString() : QString();
}

protocols::NemSmsMemo memoOf(const SendBasis &basis, const QString &messageUuid)
{
    protocols::NemSmsMemo memo;
    memo.version = basis.miljoe.memo == domain::Memoudgave::Memo11 ? protocols::MemoVersion::V11 : protocols::MemoVersion::V12;
    memo.messageUuid = messageUuid;
    memo.label = basis.materiale ? basis.materiale->navn.left(256) : u"NemSMS"_s;
    memo.notification = domain::smsOnTheWire(basis.tekst);
    memo.doNotDeliverUntil = basis.leveresTidligst;
    memo.senderCvr = cvrOf(basis);
    memo.senderLabel = basis.myndighed.navn.left(256);
    memo.recipient = basis.modtager;
    return memo;
}

base::Result<protocols::KombiPostClient> clientOf(const Connection &connection, const SendBasis &basis, const Seen &seen)
{
    if (!connection.tokens) {
        return base::failure(base::ErrorKind::InvalidInput, "token.nodoor", {{u"miljoe"_s, connection.miljoe.navn}});
    }
    const auto doors = protocols::KombiPostDoors::beside(connection.kombiPost);
    if (!doors) {
        return doors.error();
    }
    const auto wish = [cvr = cvrOf(basis), aftaleId = basis.aftale.id](const QString &audience) {
        return TokenWish {audience, cvr, aftaleId};
    };
    const auto tokens = connection.tokens;
    protocols::AccessCall call;
    call.token = [tokens, connection, wish](const QString &audience) { return tokens->access(connection, wish(audience)); };
    call.refused = [tokens, connection, wish](const QString &audience) { tokens->forgetAccess(connection, wish(audience)); };
    call.clock = connection.clock;
    return protocols::KombiPostClient(watched(connection, seen), *doors, call);
}

Kald ended(const Seen &seen, const std::optional<base::Error> &error)
{
    Kald call;
    call.error = error;
    call.byToken = true;
    call.exchange = *seen;
    return call;
}

} // namespace

base::Job<Kald> postForespoerg(Connection connection, SendBasis basis, std::stop_token stop)
{
    const Seen seen = std::make_shared<std::optional<protocols::Exchange>>();
    const auto client = clientOf(connection, basis, seen);
    if (!client) {
        co_return ended(seen, client.error());
    }
    const auto answer = co_await client->erTilmeldt(*basis.modtager, stop);
    Kald call = ended(seen, answer ? std::nullopt : std::optional(answer.error()));
    call.yes = answer && *answer;
    co_return call;
}

base::Job<Kald> kombiPostAfsend(Connection connection, SendBasis basis, QString messageUuid, std::stop_token stop)
{
    const Seen seen = std::make_shared<std::optional<protocols::Exchange>>();
    const auto client = clientOf(connection, basis, seen);
    if (!client) {
        co_return ended(seen, client.error());
    }
    const protocols::NemSmsMemo memo = memoOf(basis, messageUuid);
    const auto sent = co_await client->afsend(memo, stop);
    Kald call = ended(seen, sent ? std::nullopt : std::optional(sent.error()));
    call.yes = sent.has_value();
    if (sent) {
        call.transmissionId = sent->transmissionId;
    }
    co_return call;
}

base::Job<Kald> tilbagekald(Connection connection, SendBasis basis, QString messageUuid, std::stop_token stop)
{
    const Seen seen = std::make_shared<std::optional<protocols::Exchange>>();
    const auto client = clientOf(connection, basis, seen);
    if (!client) {
        co_return ended(seen, client.error());
    }
    const auto done = co_await client->tilbagekald(messageUuid, stop);
    Kald call = ended(seen, done ? std::nullopt : std::optional(done.error()));
    call.yes = done.has_value();
    co_return call;
}

base::Job<Kvitteringskald> hentKvittering(Connection connection, SendBasis basis, QString messageUuid, std::stop_token stop)
{
    const Seen seen = std::make_shared<std::optional<protocols::Exchange>>();
    const auto client = clientOf(connection, basis, seen);
    Kvitteringskald asked;
    if (!client) {
        asked.kald = ended(seen, client.error());
        co_return asked;
    }
    const auto answer = co_await client->kvittering(messageUuid, stop);
    asked.kald = ended(seen, answer ? std::nullopt : std::optional(answer.error()));
    if (answer) {
        asked.kvittering = *answer;
    }
    co_return asked;
}

base::Job<Kald> slaaOp(Connection connection, SendBasis basis, std::stop_token stop)
{
    return basis.vej == domain::Afsendelsesvej::Memo ? postForespoerg(connection, basis, stop)
                                                     : spoergTilmelding(connection, basis, stop);
}

base::Job<Kald> afsend(Connection connection, SendBasis basis, domain::TestSms sms, std::stop_token stop)
{
    return basis.vej == domain::Afsendelsesvej::Memo ? kombiPostAfsend(connection, basis, sms.messageUuid, stop)
                                                     : afsendBrev(connection, basis, sms.identifikator, stop);
}

} // namespace nemsms::usecases
