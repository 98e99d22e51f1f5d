// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/spoergtilmelding.h"

namespace nemsms::test {

/// The documented fictive person and number of the specifications.
inline domain::Modtager person()
{
    return *domain::Cpr::parse(QStringLiteral("2512484916"));
}

inline protocols::CallContexts allContexts()
{
    protocols::InvocationContext invocation;
    invocation.serviceAgreementUuid = QStringLiteral("aaaaaaaa-2222-4333-8444-555555555555");
    invocation.userSystemUuid = QStringLiteral("bbbbbbbb-2222-4333-8444-555555555555");
    invocation.userUuid = QStringLiteral("cccccccc-2222-4333-8444-555555555555");
    invocation.serviceUuid = QString::fromLatin1(protocols::printServiceUuid);
    invocation.onBehalfOfUser = QStringLiteral("Anne <Sagsbehandler> & Søn");
    invocation.callersServiceCallIdentifier = QStringLiteral("call-1");
    invocation.accountingInfo = QStringLiteral("konto");
    return {invocation, QStringLiteral("29189846"),
            protocols::CallContext {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
}

inline protocols::AfsendBrev fullBrev()
{
    protocols::AfsendBrev brev;
    brev.contexts = allContexts();
    brev.afsendelseIdentifikator = QStringLiteral("01JDXAMPLE0000000000000001");
    brev.modtager = person();
    brev.indhold = QStringLiteral("Husk din tid kl. 10 – æøå 😀").toUtf8();
    brev.titel = QStringLiteral("Påmindelse");
    brev.afsendelseDatoTid = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    brev.materialeId = *domain::MaterialeId::parse(QStringLiteral("167783"));
    brev.medsendDokumentRegistrering = true;
    return brev;
}

inline protocols::AfsendBrev smallBrev()
{
    protocols::AfsendBrev brev;
    brev.afsendelseIdentifikator = QStringLiteral("1");
    return brev;
}

} // namespace nemsms::test
