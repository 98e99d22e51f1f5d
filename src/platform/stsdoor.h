// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/current.h"
#include "counterpart/doorkeeper.h"
#include "platform/aftaleliste.h"
#include "platform/replaymemory.h"
#include "platform/tokendesk.h"
#include "protocols/transport/httpsserver.h"
#include "protocols/wssecurity/securedenvelope.h"

namespace nemsms::platform {

/// The platform's security token service. SOAP: WS-Trust 1.3 Issue, known by the signature in the message. REST: the same
/// in JSON, known by the certificate of the connection. Both give a holder-of-key token for an authority that has an
/// agreement in force. A signed message counts once. What comes by REST has no identity of its own and needs none: TLS keeps
/// it from coming again, and the token is of use to who has the key alone.
class StsDoor
{
public:
    struct Parts {
        std::shared_ptr<const TokenDesk> desk;
        std::shared_ptr<const counterpart::Current<Aftaleliste>> aftaler;
        counterpart::DoorKeeper keeper;
        std::shared_ptr<base::Clock> clock;
    };
    explicit StsDoor(Parts parts) : m_parts(std::move(parts)), m_replays(std::make_shared<ReplayMemory>()) {}

    [[nodiscard]] protocols::ServerResponse soap(const protocols::ServerRequest &request) const;
    [[nodiscard]] protocols::ServerResponse rest(const protocols::ServerRequest &request) const;

private:
    /// The request within a message that was verified. Errors are told to the caller as they are.
    [[nodiscard]] base::Result<protocols::TokenRequest> admit(const protocols::SecuredEnvelope &envelope,
                                                              const protocols::ServerRequest &request) const;
    [[nodiscard]] base::Result<TokenDesk::Issued> issue(const protocols::TokenRequest &request,
                                                        const QByteArray &callerDer) const;
    [[nodiscard]] protocols::ServerResponse answer(int status, const QByteArray &body, const QString &relatesTo) const;
    [[nodiscard]] protocols::ServerResponse refuse(const base::Error &error, const QString &relatesTo) const;

    Parts m_parts;
    std::shared_ptr<ReplayMemory> m_replays;
};

} // namespace nemsms::platform
