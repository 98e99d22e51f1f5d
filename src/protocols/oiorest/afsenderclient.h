// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/oiorest/afsendelse.h"
#include "protocols/oiorest/oiorestexchange.h"

namespace nemsms::protocols {

/// The sender side of OIOREST (Bilag A1), as the integration platform calls it. Errors: see OiorestExchange.
class AfsenderClient
{
public:
    AfsenderClient(std::shared_ptr<BlockingTransport> transport, QUrl root) : m_exchange(std::move(transport), root) {}

    /// PUT /afsendersystem/{sysid}/afsendelser/{id}; the identifier of the resource is that of the message.
    [[nodiscard]] base::Result<> send(const QString &sysId, const Afsendelse &afsendelse,
                                      std::stop_token stop = {}) const;
    /// GET /afsendersystem/{sysid}/tilmeldinger/{materialeId}?cpr= or ?cvr=
    [[nodiscard]] base::Result<bool> erTilmeldt(const QString &sysId, const domain::MaterialeId &materialeId,
                                                const domain::Modtager &modtager, std::stop_token stop = {}) const;

private:
    OiorestExchange m_exchange;
};

} // namespace nemsms::protocols
