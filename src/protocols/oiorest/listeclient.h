// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/oiorest/oiorestexchange.h"
#include "protocols/oiorest/slutbrugersamling.h"

namespace nemsms::protocols {

/// Fetches the tilmeldingsliste of a sender system in its parts (NgDP's legacy paths; Bilag C: always full since 6.1). A
/// list that is not whole is refused whole: thousands of false sign-offs would follow from half of one.
///
/// Errors besides those of OiorestExchange and of the decoding: InvalidInput liste.sysid (a part of another SysID),
/// liste.count (a part has other rows than was told), liste.twice (somebody stands in two places).
class ListeClient
{
public:
    ListeClient(std::shared_ptr<BlockingTransport> transport, QUrl root) : m_exchange(std::move(transport), root) {}

    [[nodiscard]] base::Result<QList<SlutbrugerData>> tilmeldingsliste(const QString &sysId, std::stop_token stop = {}) const;

private:
    [[nodiscard]] base::Result<QList<SlutbrugerData>> part(const QString &sysId, const DellisteReference &reference,
                                                           const std::stop_token &stop) const;

    OiorestExchange m_exchange;
};

} // namespace nemsms::protocols
