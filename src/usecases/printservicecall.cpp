// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/printservicecall.h"

#include "domain/smstext.h"
#include "protocols/printservice/printserviceclient.h"
#include "usecases/tokens.h"
#include "usecases/watchedtransport.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Who calls for whom. The user of a machine's call has no UUID of its own, so the user system's stands there.
protocols::CallContexts contextsOf(const SendBasis &basis)
{
    protocols::InvocationContext invocation;
    invocation.serviceAgreementUuid = basis.aftale.uuid ? basis.aftale.uuid->toString() : QString();
    invocation.userSystemUuid = basis.aftale.brugersystemUuid ? basis.aftale.brugersystemUuid->toString() : QString();
    invocation.userUuid = invocation.userSystemUuid;
    invocation.serviceUuid = QString::fromLatin1(protocols::printServiceUuid);
    protocols::CallContexts contexts;
    contexts.invocation = invocation;
    contexts.municipalityCvr = basis.myndighed.cvr ? basis.myndighed.cvr->toString() : QString();
    return contexts;
}

protocols::AfsendBrev brevOf(const SendBasis &basis, const QString &identifikator)
{
    protocols::AfsendBrev brev;
    brev.contexts = contextsOf(basis);
    brev.afsendelseIdentifikator = identifikator;
    brev.modtager = basis.modtager;
    brev.indhold = domain::smsOnTheWire(basis.tekst).toUtf8();
    if (basis.materiale) {
        brev.materialeId = basis.materiale->materialeId;
    }
    return brev;
}

protocols::SoapVersion versionOf(const Connection &connection)
{
    return connection.miljoe.soap == domain::Soapudgave::Soap12 ? protocols::SoapVersion::V12
                                                                : protocols::SoapVersion::V11;
}

bool goesByToken(const Connection &connection, const SendBasis &basis)
{
    return connection.tokens && basis.vej == domain::Afsendelsesvej::Token;
}

base::Job<protocols::PrintServiceClient> clientOf(Connection connection, SendBasis basis, Seen seen)
{
    const auto transport = watched(connection, seen);
    std::optional<protocols::TokenCall> byToken;
    if (goesByToken(connection, basis)) {
        const QString cvr = basis.myndighed.cvr ? basis.myndighed.cvr->toString() : QString();
        const TokenWish wish {QString::fromLatin1(protocols::printServiceEntityId), cvr, basis.aftale.id};
        auto making = connection.tokens->callOf(connection, wish);
        const auto made = co_await making;
        if (!made) {
            co_return made.error();
        }
        byToken = *made;
    }
    const protocols::PrintServiceClient client(transport, connection.printService, versionOf(connection), byToken);
    co_return client;
}

/// A call that never came about: no token could be had.
Kald failed(const base::Error &error)
{
    Kald call;
    call.error = error;
    call.byToken = true;
    return call;
}

} // namespace

bool isByToken(const domain::Serviceaftale &aftale, const domain::Miljoe &miljoe)
{
    return aftale.adgang == domain::Adgang::Token && Tokens::reach(miljoe);
}

base::Job<Kald> spoergTilmelding(Connection connection, SendBasis basis, std::stop_token stop)
{
    const bool byToken = goesByToken(connection, basis);
    protocols::SpoergTilmelding question {byToken ? protocols::CallContexts() : contextsOf(basis), std::nullopt,
                                          *basis.modtager};
    if (basis.materiale) {
        question.materialeId = basis.materiale->materialeId;
    }
    const auto seen = std::make_shared<std::optional<protocols::Exchange>>();
    auto making = clientOf(connection, basis, seen);
    const auto client = co_await making;
    if (!client) {
        co_return failed(client.error());
    }
    const auto answer = co_await client->spoergTilmelding(question, stop);
    Kald call;
    call.exchange = *seen;
    call.byToken = byToken;
    if (answer) {
        call.yes = *answer;
    } else {
        call.error = answer.error();
    }
    co_return call;
}

base::Job<Kald> afsendBrev(Connection connection, SendBasis basis, QString identifikator, std::stop_token stop)
{
    const auto seen = std::make_shared<std::optional<protocols::Exchange>>();
    auto making = clientOf(connection, basis, seen);
    const auto client = co_await making;
    if (!client) {
        co_return failed(client.error());
    }
    const bool byToken = goesByToken(connection, basis);
    protocols::AfsendBrev brev = brevOf(basis, identifikator);
    if (byToken) { // the token names the authority, and Serviceplatformen finds the agreement
        brev.contexts = {};
    }
    const auto sent = co_await client->afsendBrev(brev, stop);
    Kald call;
    call.exchange = *seen;
    call.byToken = byToken;
    call.yes = sent.has_value();
    if (!sent) {
        call.error = sent.error();
    }
    co_return call;
}

} // namespace nemsms::usecases
