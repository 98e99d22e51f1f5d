// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/afsendbrevrules.h"
#include "protocols/oiorest/afsenderclient.h"
#include "protocols/printservice/afsendbrev.h"

#include <memory>

namespace nemsms::platform {

/// What Serviceplatformen says when NemSMS did not do it: NemSMS's own words, or that there were none.
[[nodiscard]] Afslag afslagOf(const base::Error &error, const QDateTime &now);

/// Serviceplatformen's side of OIOREST: calls NemSMS with KOMBIT's certificate (SF2250 TSP01) over real sockets and turns
/// what comes back into an answer or a refusal. Safe from every thread; blocking.
class NemSmsLink
{
public:
    NemSmsLink(protocols::AfsenderClient client, std::shared_ptr<base::Clock> clock)
        : m_client(std::move(client)), m_clock(std::move(clock))
    {
    }

    /// The text goes on unchanged (SF2250 3.1.1).
    [[nodiscard]] Dom<bool> send(const Brevrute &rute, const protocols::AfsendBrev &brev) const;
    [[nodiscard]] Dom<bool> ask(const QString &sysId, const domain::MaterialeId &materialeId,
                                const domain::Modtager &who) const;

private:
    protocols::AfsenderClient m_client;
    std::shared_ptr<base::Clock> m_clock;
};

} // namespace nemsms::platform
