// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/afsenderclient.h"

#include "protocols/oiorest/oiorestreader.h"

namespace nemsms::protocols {

base::Result<> AfsenderClient::send(const QString &sysId, const Afsendelse &afsendelse, std::stop_token stop) const
{
    const QStringList path {QStringLiteral("afsendersystem"), sysId, QStringLiteral("afsendelser"),
                            afsendelse.meddelelseIdentifikator};
    const auto answer = m_exchange.send("PUT", path, encodeAfsendelse(afsendelse), std::move(stop));
    return answer ? base::Result<>() : base::Result<>(answer.error());
}

base::Result<bool> AfsenderClient::erTilmeldt(const QString &sysId, const domain::MaterialeId &materialeId,
                                              const domain::Modtager &modtager, std::stop_token stop) const
{
    const QStringList path {QStringLiteral("afsendersystem"), sysId, QStringLiteral("tilmeldinger"),
                            materialeId.toString()};
    const QString query = (domain::isBorger(modtager) ? QLatin1String("cpr=") : QLatin1String("cvr="))
        + domain::toString(modtager);
    const auto answer = m_exchange.send("GET", path, {}, std::move(stop), query);
    return answer ? decodeTilmeldtSvar(*answer) : base::Result<bool>(answer.error());
}

} // namespace nemsms::protocols
