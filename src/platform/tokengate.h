// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/doorkeeper.h"
#include "platform/afsendbrevrules.h"
#include "platform/replaymemory.h"
#include "platform/tokendesk.h"
#include "protocols/transport/httpsserver.h"
#include "protocols/wssecurity/securedenvelope.h"

namespace nemsms::platform {

/// Serviceplatformen's gate for calls by token (SF1600 policies.wsdl, SF2250 4.1.3.9): a token of our STS for this service,
/// the whole message signed with the key that the token was made for, Liberty's Framework, and no more. A message counts once: its MessageID is remembered
/// for as long as its times would let it in again.
class TokenGate
{
public:
    TokenGate(std::shared_ptr<const TokenDesk> desk, counterpart::DoorKeeper keeper, std::shared_ptr<base::Clock> clock)
        : m_desk(std::move(desk)), m_keeper(std::move(keeper)), m_clock(std::move(clock)),
          m_replays(std::make_shared<ReplayMemory>())
    {
    }

    /// True when the message has a wsse:Security header or Liberty's, so that it must be let in here or not at all.
    [[nodiscard]] static bool concerns(const QByteArray &body);

    /// A call that was let in: what was verified, and in whose name it is.
    struct Caller {
        protocols::SecuredEnvelope envelope;
        protocols::SamlToken token;
    };
    [[nodiscard]] Dom<Caller> admit(const protocols::ServerRequest &request, const QString &entityId) const;

    /// The signed answer with `body` in it; `question` empty = it could not be read.
    [[nodiscard]] protocols::ServerResponse respond(int status, const QByteArray &body, protocols::SoapVersion version,
                                                    const protocols::Addressing &question) const;

private:
    std::shared_ptr<const TokenDesk> m_desk;
    counterpart::DoorKeeper m_keeper;
    std::shared_ptr<base::Clock> m_clock;
    std::shared_ptr<ReplayMemory> m_replays;
};

} // namespace nemsms::platform
