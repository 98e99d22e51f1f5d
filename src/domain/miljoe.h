// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "domain/miljoeart.h"
#include "domain/pris.h"
#include "domain/servicevindue.h"

namespace nemsms::domain {

/// Which pair of integrations the environment is reached through: SF1600 with SF2250, or their successors on NgDP,
/// SF1601 with SF1461.
enum class Miljoerute { Sf1600, Sf1601 };

/// Which SOAP is spoken with PrintService: SF2250 says 1.2, every published WSDL of Serviceplatformen is 1.1 (trap 12).
enum class Soapudgave { Soap11, Soap12 };

/// Which MeMo is written on the route SF1601.
enum class Memoudgave { Memo12, Memo11 };

/// A place that can be called: the local platform, the external test environment, production.
struct Miljoe : base::Entity {
    QString navn;
    MiljoeArt art = MiljoeArt::LokalPlatform;
    Miljoerute rute = Miljoerute::Sf1600;
    Soapudgave soap = Soapudgave::Soap11;
    Memoudgave memo = Memoudgave::Memo12;
    QString printServiceUrl;  ///< https address of PrintService
    QString dueslagUrl;       ///< https address of the dueslag that gives PKO_PostStatus; empty: none, so nothing is
                              ///< ever shown as delivered but by a person
    QString tilmeldingUrl;    ///< https address of SF2250's NemSMS service (OpdaterBorger, TilmeldNemSMS)
    QString kombiPostUrl;     ///< https address of SF1601's service
    QString tokenUrl;         ///< https address of the token service
    QString certifikatId;     ///< id of the Certifikat whose key stands in the store; goes before certifikatfil
    QString certifikatfil;    ///< path of the client certificate (PKCS#12)
    QString tillidsankerfil;  ///< path of the trusted CA certificates (PEM)
    QString tokencertifikatfil;   ///< path of the certificate that the token service signs with (PEM)
    QString servicecertifikatfil; ///< path of the certificate that the service signs its answers with (PEM)
    QString servicevinduer;   ///< announced windows, a line each: readVarsledeVinduer()
    QString prisNemSms;       ///< kr. a NemSMS on the route, as Beloeb::parse() reads it; empty: what the texts tell
    QDate prisFra;            ///< first day of that price
    QString prisKilde;        ///< who told it

    friend bool operator==(const Miljoe &, const Miljoe &) = default;
};

[[nodiscard]] const base::EntityTable &miljoeTable();

/// The windows that were announced for the environment, for servicevinduerAt().
[[nodiscard]] QList<Servicevindue> varsledeVinduer(const Miljoe &miljoe);

/// The price that somebody entered for the environment's route, for prisFor(); empty when there is none.
[[nodiscard]] QList<Pris> indtastedePriser(const Miljoe &miljoe);

} // namespace nemsms::domain
