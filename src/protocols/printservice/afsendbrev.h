// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/materialeid.h"
#include "domain/modtager.h"
#include "protocols/printservice/callcontexts.h"
#include "protocols/soap/soapversion.h"

#include <QDateTime>

namespace nemsms::protocols {

constexpr char printServiceNs[] = "http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/";
/// Whom a token for PrintService is made for: the same in test and production (SF1600).
constexpr char printServiceEntityId[] = "http://print.serviceplatformen.dk/service/forsendelse/2";
constexpr char afsendBrevAction[] = "http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/afsendBrev";
constexpr char spoergTilmeldingAction[] = "http://serviceplatformen.dk/xml/wsdl/soap11/Print/Print/2/spoergTilmelding";

/// Letters of the wire: A, D, S, F, P. SF2250 4.1.2.2 prescribes D for NemSMS; the content decides.
enum class Kanalvalg { Automatisk, DigitalPost, NemSms, Fysisk, Fjernprint };
/// D and M. NemSMS is always sent directly.
enum class Prioritet { Direkte, Masse };

/// PrintAfsendBrevRequest with what NemSMS uses of it. What else the schema allows is read over.
struct AfsendBrev {
    CallContexts contexts;
    Kanalvalg kanalvalg = Kanalvalg::DigitalPost;
    Prioritet prioritet = Prioritet::Direkte;
    QString afsendelseIdentifikator;         ///< 1-38 characters; the console's are ULIDs, since OIOREST takes 30
    std::optional<domain::Modtager> modtager;
    QString filformatNavn = QStringLiteral("TXT"); ///< at most 10; always TXT for NemSMS (SF2250)
    QByteArray indhold;                      ///< for NemSMS UTF-8 without BOM (RECONSTRUCTED); base64 on the wire
    QString titel;                           ///< empty = left out
    QDateTime afsendelseDatoTid;             ///< UTC; invalid = left out
    std::optional<domain::MaterialeId> materialeId;
    bool medsendDokumentRegistrering = false;

    friend bool operator==(const AfsendBrev &, const AfsendBrev &) = default;
};

/// The NemSMS text of a request: `indhold` as UTF-8. Error: printservice.text (not UTF-8).
[[nodiscard]] base::Result<QString> nemSmsText(const AfsendBrev &brev);

/// The one element in Body.
[[nodiscard]] QByteArray afsendBrevPayload(const AfsendBrev &brev);
[[nodiscard]] QByteArray afsendBrevResponsePayload(bool resultat);
/// A whole SOAP envelope.
[[nodiscard]] QByteArray encodeAfsendBrev(const AfsendBrev &brev, SoapVersion version = SoapVersion::V11);
[[nodiscard]] QByteArray encodeAfsendBrevResponse(bool resultat, SoapVersion version = SoapVersion::V11);
/// Reads the element PrintAfsendBrevRequest that the schema accepted. Errors: dkal.identitet, materialeid.*,
/// printservice.content (base64).
[[nodiscard]] base::Result<AfsendBrev> readAfsendBrev(const XmlElement &request);

} // namespace nemsms::protocols
