// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/miljoe.h"
#include "protocols/localplatform/platformready.h"
#include "protocols/transport/transport.h"
#include "security/tlsidentity.h"

#include <memory>
#include <optional>

namespace nemsms::protocols {
class ServerRevocation;
}

namespace nemsms::usecases {

class Tokens;

/// How an environment is reached: its doors, and a transport that speaks with our certificate.
struct Connection {
    domain::Miljoe miljoe;
    QUrl printService;
    QUrl kombiPost {}; ///< KombiPostAfsend of SF1601; empty = not known
    QUrl dueslag; ///< empty = none: delivery is then shown by a person's word only
    std::optional<protocols::PlatformReady> platform; ///< of the local platform
    std::optional<security::TlsIdentity> identity;
    QByteArray anchors; ///< trusted CA certificates, PEM
    std::shared_ptr<protocols::Transport> transport;
    std::shared_ptr<base::Clock> clock; ///< the environment's
    std::shared_ptr<Tokens> tokens; ///< none = it is called by certificate only
    std::shared_ptr<protocols::ServerRevocation> revocation; ///< none = nobody is asked about its servers' certificates

    /// Which of its servers went through without anybody telling whether their certificates were revoked:
    /// miljoe.server.unasked, one for each silence.
    [[nodiscard]] base::Findings unaskedServers() const;
    /// The same for a report that tells of them, so that nobody else need to.
    [[nodiscard]] base::Findings tellUnaskedServers() const;
    [[nodiscard]] bool simuleret() const { return miljoe.art == domain::MiljoeArt::LokalPlatform; }
};

} // namespace nemsms::usecases
