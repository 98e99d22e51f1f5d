// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/doorkeeper.h"
#include "platform/tokendesk.h"
#include "protocols/transport/httpsserver.h"
#include "store/adgangstokenjournal.h"

namespace nemsms::platform {

/// AccessTokenService of SF1601: a token, shown over the certificate that it was made for, becomes an access token for
/// an hour, for the service that the token was made for.
class AccessTokenDoor
{
public:
    AccessTokenDoor(std::shared_ptr<const TokenDesk> desk, counterpart::DoorKeeper keeper,
                    std::shared_ptr<base::Clock> clock, store::AdgangstokenJournal tokens)
        : m_desk(std::move(desk)), m_keeper(std::move(keeper)), m_clock(std::move(clock)), m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] protocols::ServerResponse handle(const protocols::ServerRequest &request) const;

private:
    [[nodiscard]] base::Result<protocols::SamlToken> believe(const QByteArray &assertion,
                                                             const QByteArray &callerDer) const;

    std::shared_ptr<const TokenDesk> m_desk;
    counterpart::DoorKeeper m_keeper;
    std::shared_ptr<base::Clock> m_clock;
    store::AdgangstokenJournal m_tokens;
};

} // namespace nemsms::platform
