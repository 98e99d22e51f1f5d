// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tilmelding.h"
#include "protocols/tilmelding/tilmeldingkontrakt.h"
#include "usecases/printservicecall.h"

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {

/// The two operations of VedligeholdTilmelding, the second both ways.
enum class Tilmeldingskald { OpdaterBorger, Tilmeld, Frameld };

/// The names that the environment's service goes by: the reconstructed ones at the local platform, elsewhere those of the
/// file that the setting tilmelding/kontrakt names, where it names one. Errors: those of TilmeldingKontrakt::readFile.
[[nodiscard]] base::Job<protocols::TilmeldingKontrakt> kontraktFor(std::shared_ptr<const settings::Settings> settings,
                                                                   domain::Miljoe miljoe);

/// Makes one call of the case by token, in the name of the agreement's authority and with the case's identifier. Never an
/// error itself: `error` is tilmelding.nourl, token.nodoor, or what the client says.
[[nodiscard]] base::Job<Kald> tilmeldingKald(Connection connection, SendBasis basis,
                                             protocols::TilmeldingKontrakt kontrakt, domain::Tilmelding sag,
                                             Tilmeldingskald which, std::stop_token stop);

} // namespace nemsms::usecases
