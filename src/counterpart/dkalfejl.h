// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::counterpart {

/// Why NemSMS, or Serviceplatformen on its behalf, refuses: the dkal:Fejl of the answer. Only 3000 is known from public
/// text (DP A5); every other number and text here is RECONSTRUCTED.
enum class DkalFejl {
    IngenAdgang,
    UgyldigXml,
    UkendtRessource,
    ForkertVerbum,
    ForkertIdentifikator,
    AndetIndhold,
    ForkertType,
    UkendtMateriale,
    ModtagerMangler,
    ModtagerIkkeTilmeldt,
    TekstLaengde,
    TekstTegn,
    UdenforSendetid,
    Servicevindue,
    SlutbrugerUkendt,
    FysiskKanal,
    ForkertPrioritet,
    ForkertFilformat,
    IkkeNemSms,
    Utilgaengelig
};

/// One row of the table of errors.
struct DkalFejlRow {
    DkalFejl fejl;
    int kode;         ///< FejlKode, 1000-9999
    int httpStatus;   ///< at OIOREST; at SOAP every fault is 500
    const char *tekst; ///< FejlTekst, Danish, UTF-8; %1 is filled by the case
};

[[nodiscard]] const DkalFejlRow &rowOf(DkalFejl fejl);
/// FejlTekst with %1 filled.
[[nodiscard]] QString tekstOf(DkalFejl fejl, const QString &argument = {});

} // namespace nemsms::counterpart
