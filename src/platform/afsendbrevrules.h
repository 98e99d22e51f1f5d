// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counterpart/afsendelserules.h"
#include "platform/aftaleliste.h"
#include "platform/spfejl.h"
#include "protocols/oiorest/fejl.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <variant>

namespace nemsms::platform {

/// A refusal by Serviceplatformen: becomes a ServiceplatformFault.
struct SpAfvisning {
    SpFejl fejl = SpFejl::Intern;
    QString argument;
};

/// Every form of refusal: a ServiceplatformFault, our own dkal:Fejl, or the dkal:Fejl that NemSMS answered, both of which
/// become an SP_FejlFault.
using Afslag = std::variant<SpAfvisning, counterpart::Afvisning, protocols::Fejl>;

/// A route or the reason why there is none.
template <class T>
using Dom = std::variant<T, Afslag>;

/// InvocationContext and AuthorityContext; empty = not in the request.
struct Kaldskontekst {
    QString serviceAgreementUuid;
    QString userSystemUuid;
    QString municipalityCvr;
};

/// What a rule needs of PrintAfsendBrevRequest, apart from the wire.
struct BrevOplysninger {
    Kaldskontekst kontekst;
    QString kanalvalg;      ///< A, D, S, F or P
    QString prioritet;      ///< D or M
    QString identifikator;  ///< f:AfsendelseIdentifikator
    QString modtager;       ///< digits; empty = not given
    QString filformat;      ///< dkal:FilformatNavn
    QByteArray indhold;     ///< dkal:MeddelelseIndholdData, decoded
    QString materialeId;    ///< empty = not given
};

/// Where a message goes: the SysID of the path, and the text as it is sent on.
struct Brevrute {
    QString sysId;
    QString tekst;
};

/// The authority's agreement of that kind, when the kommune has approved it (SF2250 TS107).
[[nodiscard]] Dom<const Aftale *> judgeMyndighed(const QString &cvr, protocols::SetupArt art, const Aftaleliste &liste,
                                                 QDate today);
/// The agreement that covers the call.
[[nodiscard]] Dom<const Aftale *> judgeKontekst(const Kaldskontekst &kontekst, const Aftaleliste &liste, QDate today);
/// MaterialeID -> type NemSMS -> SysID by authority (trap 15); then channel, priority, format, encoding, length. Time and
/// recipient are NemSMS's own to judge.
[[nodiscard]] Dom<Brevrute> judgeAfsendBrev(const BrevOplysninger &brev, const Aftaleliste &liste, QDate today);
/// The SysID that a look-up asks with: the material's, or Digital Post's when there is none (trap 15).
[[nodiscard]] Dom<QString> judgeSpoergTilmelding(const Kaldskontekst &kontekst, const QString &materialeId,
                                                 const Aftaleliste &liste, QDate today);

} // namespace nemsms::platform
