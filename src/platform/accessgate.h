// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "counterpart/doorkeeper.h"
#include "platform/afsendbrevrules.h"
#include "protocols/transport/httpsserver.h"
#include "store/adgangstokenjournal.h"

#include <memory>

namespace nemsms::platform {

/// The gate of SF1601's REST services: an access token of ours, for this service, in time, shown over the certificate that
/// it was made for, and the two transaction headers.
class AccessGate
{
public:
    AccessGate(store::AdgangstokenJournal tokens, counterpart::DoorKeeper keeper, std::shared_ptr<base::Clock> clock)
        : m_tokens(std::move(tokens)), m_keeper(std::move(keeper)), m_clock(std::move(clock))
    {
    }

    /// True for a guest without a certificate, who is answered 401 before anything else.
    [[nodiscard]] bool isNobody(const protocols::ServerRequest &request) const;
    /// CVR of the authority in whose name the call is.
    [[nodiscard]] Dom<QString> admit(const protocols::ServerRequest &request, const QString &entityId) const;

private:
    [[nodiscard]] std::optional<SpAfvisning> judgeToken(const QByteArray &authorization, const QByteArray &peerDer,
                                                        const QString &entityId, QString &cvr) const;

    store::AdgangstokenJournal m_tokens;
    counterpart::DoorKeeper m_keeper;
    std::shared_ptr<base::Clock> m_clock;
};

} // namespace nemsms::platform
