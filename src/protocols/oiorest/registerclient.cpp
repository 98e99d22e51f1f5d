// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/oiorest/registerclient.h"

namespace nemsms::protocols {

namespace {

base::Result<> withoutBody(const base::Result<QByteArray> &answer)
{
    return answer ? base::Result<>() : base::Result<>(answer.error());
}

} // namespace

base::Result<> RegisterClient::putStamdata(const QString &sysId, const domain::Modtager &slutbruger,
                                           const SlutbrugerStamdata &stamdata, std::stop_token stop) const
{
    // EP_NS2 writes a CVR as :xxxxxxxx, EP_NS3 as xxxxxxxx (SF2250 3.2.4.1, 3.2.5.1); both are taken as written.
    const auto *cvr = std::get_if<domain::Cvr>(&slutbruger);
    const QString id = cvr ? cvr->toColonForm() : domain::toString(slutbruger);
    return withoutBody(m_exchange.send("PUT", {QStringLiteral("register"), sysId, QStringLiteral("boks"), id},
                                       encodeSlutbrugerStamdata(stamdata), std::move(stop)));
}

base::Result<> RegisterClient::putMyndighedstilmelding(const QString &sysId, const domain::Modtager &slutbruger,
                                                       bool tilmeldt, std::stop_token stop) const
{
    const QStringList path {QStringLiteral("register"), sysId, QStringLiteral("boks"), domain::toString(slutbruger),
                            QStringLiteral("myndighedstilmelding")};
    return withoutBody(m_exchange.send("PUT", path, encodeMyndighedstilmelding(tilmeldt), std::move(stop)));
}

} // namespace nemsms::protocols
