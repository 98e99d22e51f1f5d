// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nemsms::platform {

/// Why Serviceplatformen itself refuses: the Error of a ServiceplatformFault. The real list of codes is not public;
/// every code and text here is RECONSTRUCTED, which the prefix LP ("lokal platform") says.
enum class SpFejl {
    Certifikat,
    UgyldigBesked,
    UkendtOperation,
    ForkertAction,
    KontekstMangler,
    UkendtAftale,
    BrugersystemIkkeIAftale,
    MyndighedUdenAftale,
    AftaleUdloebet,
    AftaleIkkeGodkendt,
    HeaderMangler,
    TokenAfvist,
    SignaturAfvist,
    AdgangstokenAfvist,
    TransaktionsHeader,
    KombiValg,
    IkkeSvar,
    UlaeseligtSvar,
    Intern
};

/// ErrorCode, for example LP-1101.
[[nodiscard]] QString kodeOf(SpFejl fejl);
/// ErrorText, Danish, with %1 filled.
[[nodiscard]] QString tekstOf(SpFejl fejl, const QString &argument = {});

} // namespace nemsms::platform
