// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/current.h"
#include "platform/tokengate.h"
#include "protocols/oiorest/registerclient.h"
#include "protocols/tilmelding/tilmeldingkald.h"

namespace nemsms::platform {

/// VedligeholdTilmelding 2.0 (SF2250 IF01, IF02), by token only. The register's SysID is found from the authority in the
/// token through the platform's own table (4.1.3.7), and the token is exchanged for the kommune's certificate towards the
/// register (4.1.3.9): it goes no further. Otherwise the call passes through unchanged; when the register does not answer it
/// is made once more.
class TilmeldingDoor
{
public:
    struct Parts {
        std::shared_ptr<const protocols::TilmeldingReader> reader;
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        counterpart::DoorKeeper keeper;
        std::shared_ptr<base::Clock> clock;
        protocols::RegisterClient registerClient; ///< speaks with the kommune's certificate
        TokenGate gate;
    };
    explicit TilmeldingDoor(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] Dom<protocols::TilmeldingKald> read(const TokenGate::Caller &caller) const;
    /// The SysID of the register of the authority that the token names.
    [[nodiscard]] Dom<QString> registerOf(const protocols::SamlToken &token, const QString &named) const;
    [[nodiscard]] std::optional<Afslag> pass(const protocols::TilmeldingKald &call, const QString &sysId) const;

    Parts m_parts;
};

} // namespace nemsms::platform
