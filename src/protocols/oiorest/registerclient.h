// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/oiorest/oiorestexchange.h"
#include "protocols/oiorest/oiorestreader.h"

namespace nemsms::protocols {

/// The register side of OIOREST (SF2250 3.2.4, 3.2.5; Bilag A2). Errors: see OiorestExchange.
class RegisterClient
{
public:
    RegisterClient(std::shared_ptr<BlockingTransport> transport, QUrl root) : m_exchange(std::move(transport), root) {}

    /// PUT /register/{sysid}/boks/{id}: creates the user or updates its master data. A company's id has a leading colon.
    [[nodiscard]] base::Result<> putStamdata(const QString &sysId, const domain::Modtager &slutbruger,
                                             const SlutbrugerStamdata &stamdata, std::stop_token stop = {}) const;
    /// PUT /register/{sysid}/boks/{id}/myndighedstilmelding. The user must exist. A company's id has no colon here.
    [[nodiscard]] base::Result<> putMyndighedstilmelding(const QString &sysId, const domain::Modtager &slutbruger,
                                                         bool tilmeldt, std::stop_token stop = {}) const;

private:
    OiorestExchange m_exchange;
};

} // namespace nemsms::protocols
