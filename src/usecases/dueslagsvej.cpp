// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/dueslagsvej.h"

#include "usecases/brokerdueslag.h"
#include "usecases/certifikatfil.h"
#include "usecases/httpsdueslag.h"
#include "usecases/sendparts.h"
#include "usecases/tokens.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// Where Beskedfordeler gives messages out.
constexpr char receiveEntityId[] = "http://entityid.kombit.dk/service/bfo_modtag/2";

/// The assertion that SASL EXTERNAL answers with, in the name of the authority where one stands.
base::Job<QByteArray> assertionFor(std::shared_ptr<SendParts> parts, Connection connection)
{
    if (!parts->tokens || !Tokens::reach(connection.miljoe)) {
        co_return base::failure(base::ErrorKind::InvalidInput, "token.nodoor", {{u"miljoe"_s, connection.miljoe.navn}});
    }
    const QString authority = parts->context->here().myndighedId;
    if (authority.isEmpty()) {
        co_return base::failure(base::ErrorKind::NotFound, "token.noauthority");
    }
    const auto myndighed = co_await fetch<domain::Myndighed>(parts->access, authority);
    if (!myndighed) {
        co_return myndighed.error();
    }
    const TokenWish wish {QString::fromLatin1(receiveEntityId), myndighed->cvr ? myndighed->cvr->toString() : QString(), {}};
    const auto token = co_await parts->tokens->take(connection, wish);
    if (!token) {
        co_return token.error();
    }
    co_return token->markup;
}

/// The environment's own file of trusted certificates goes before the local platform's.
base::Job<QByteArray> anchorsFor(Connection connection)
{
    const QString file = connection.miljoe.tillidsankerfil;
    if (file.isEmpty()) {
        co_return connection.anchors;
    }
    const auto read = [file] { return readTillidsankre(file); };
    co_return co_await base::runOn(QThreadPool::globalInstance(), read);
}

base::Job<std::shared_ptr<Dueslagsvej>> toBroker(std::shared_ptr<SendParts> parts, Connection connection)
{
    const auto address = domain::Dueslagadresse::parse(connection.miljoe.dueslagUrl);
    if (!address) {
        co_return address.error();
    }
    protocols::AmqpOptions options;
    options.address = *address;
    options.revocation = connection.revocation;
    if (!connection.simuleret() || address->user.isEmpty()) { // the local platform's certificate means nothing to a broker
        options.identity = connection.identity;
    }
    const auto anchors = co_await anchorsFor(connection);
    if (!anchors) {
        co_return anchors.error();
    }
    options.anchors = *anchors;
    if (address->user.isEmpty()) {
        const auto assertion = co_await assertionFor(parts, connection);
        if (!assertion) {
            co_return assertion.error();
        }
        options.assertion = *assertion;
    } else {
        const domain::Miljoe miljoe = connection.miljoe;
        const auto password = co_await parts->connections->brokerPassword(miljoe);
        if (!password) {
            co_return password.error();
        }
        options.password = *password;
    }
    co_return std::shared_ptr<Dueslagsvej>(std::make_shared<BrokerDueslag>(options, connection.clock));
}

} // namespace

base::Job<std::shared_ptr<Dueslagsvej>> dueslagsvej(std::shared_ptr<SendParts> parts, Connection connection, qint64 after)
{
    if (domain::Dueslagadresse::isBroker(connection.miljoe.dueslagUrl)) {
        co_return co_await toBroker(parts, connection);
    }
    co_return std::shared_ptr<Dueslagsvej>(std::make_shared<HttpsDueslag>(connection, after));
}

} // namespace nemsms::usecases
