// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/nemsmslink.h"

#include "protocols/transport/transportfault.h"

using namespace Qt::StringLiterals;

namespace nemsms::platform {

Afslag afslagOf(const base::Error &error, const QDateTime &now)
{
    const QVariantMap &arguments = error.message.arguments;
    if (error.message.code == "oiorest.fejl") {
        return protocols::Fejl {arguments.value(u"kode"_s).toInt(), arguments.value(u"tekst"_s).toString(),
                                protocols::fejlStempel(now)};
    }
    if (error.message.code == "oiorest.http") {
        return SpAfvisning {SpFejl::IkkeSvar, u"HTTP "_s + arguments.value(u"status"_s).toString()};
    }
    const bool silent = protocols::transportFault(error).has_value();
    return SpAfvisning {silent ? SpFejl::IkkeSvar : SpFejl::UlaeseligtSvar, base::sentence(error.message)};
}

Dom<bool> NemSmsLink::send(const Brevrute &rute, const protocols::AfsendBrev &brev) const
{
    const QDateTime now = m_clock->now();
    protocols::Afsendelse afsendelse;
    afsendelse.meddelelseIdentifikator = brev.afsendelseIdentifikator;
    afsendelse.afsendelseDatoTid = now;
    afsendelse.modtager = brev.modtager;
    afsendelse.materialeId = brev.materialeId;
    afsendelse.servicebeskedTekst = rute.tekst;
    const auto sent = m_client.send(rute.sysId, afsendelse);
    if (!sent) {
        return afslagOf(sent.error(), now);
    }
    return true;
}

Dom<bool> NemSmsLink::ask(const QString &sysId, const domain::MaterialeId &materialeId, const domain::Modtager &who) const
{
    const auto answer = m_client.erTilmeldt(sysId, materialeId, who);
    if (!answer) {
        return afslagOf(answer.error(), m_clock->now());
    }
    return *answer;
}

} // namespace nemsms::platform
