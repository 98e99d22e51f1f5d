// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tilmeldingcall.h"

#include "protocols/tilmelding/tilmeldingclient.h"
#include "settings/settings.h"
#include "usecases/tokens.h"
#include "usecases/watchedtransport.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using protocols::TilmeldingKontrakt;

namespace {

Kald failed(const base::Error &error)
{
    Kald call;
    call.error = error;
    return call;
}

QUrl addressOf(const Connection &connection)
{
    return connection.platform ? connection.platform->endpoints.tilmelding : QUrl(connection.miljoe.tilmeldingUrl);
}

} // namespace

base::Job<TilmeldingKontrakt> kontraktFor(std::shared_ptr<const settings::Settings> settings, domain::Miljoe miljoe)
{
    const QString path = settings ? settings->value(settings::key::tilmeldingKontrakt) : QString();
    if (miljoe.art == domain::MiljoeArt::LokalPlatform || path.isEmpty()) {
        co_return TilmeldingKontrakt();
    }
    const auto reading = [path] { return TilmeldingKontrakt::readFile(path); };
    co_return co_await base::runOn(QThreadPool::globalInstance(), reading);
}

base::Job<Kald> tilmeldingKald(Connection connection, SendBasis basis, TilmeldingKontrakt kontrakt, domain::Tilmelding sag,
                               Tilmeldingskald which, std::stop_token stop)
{
    const QVariantMap about {{u"miljoe"_s, connection.miljoe.navn}};
    const QUrl address = addressOf(connection);
    if (address.isEmpty()) {
        co_return failed(base::makeError(base::ErrorKind::InvalidInput, "tilmelding.nourl", about));
    }
    if (!connection.tokens) {
        co_return failed(base::makeError(base::ErrorKind::InvalidInput, "token.nodoor", about));
    }
    const QString cvr = basis.myndighed.cvr ? basis.myndighed.cvr->toString() : QString();
    const TokenWish wish {kontrakt.entityId, cvr, basis.aftale.id};
    auto making = connection.tokens->callOf(connection, wish);
    const auto token = co_await making;
    if (!token) {
        co_return failed(token.error());
    }
    const Seen seen = std::make_shared<std::optional<protocols::Exchange>>();
    const auto version = connection.miljoe.soap == domain::Soapudgave::Soap12 ? protocols::SoapVersion::V12
                                                                              : protocols::SoapVersion::V11;
    const protocols::TilmeldingClient client(watched(connection, seen), address, *token, version, kontrakt);
    const protocols::OpdaterBorger update {*sag.slutbruger, {sag.mobilnummer, {}}};
    const protocols::TilmeldNemSms enrolment {*sag.slutbruger, which == Tilmeldingskald::Tilmeld};
    auto calling = which == Tilmeldingskald::OpdaterBorger ? client.opdaterBorger(update, sag.identifikator, stop)
                                                           : client.tilmeldNemSms(enrolment, sag.identifikator, stop);
    const auto done = co_await calling;
    Kald call;
    call.byToken = true;
    call.exchange = *seen;
    call.yes = done.has_value();
    if (!done) {
        call.error = done.error();
    }
    co_return call;
}

} // namespace nemsms::usecases
