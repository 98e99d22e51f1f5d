// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/afsendbrevrules.h"
#include "protocols/printservice/printfault.h"
#include "protocols/printservice/spoergtilmelding.h"

namespace nemsms::platform {

/// From the wire to the rules and back.
[[nodiscard]] Kaldskontekst kontekstOf(const protocols::CallContexts &contexts);
[[nodiscard]] BrevOplysninger oplysningerOf(const protocols::AfsendBrev &brev);
/// The fault that tells a refusal: ServiceplatformFault or, for a dkal:Fejl, SP_FejlFault.
[[nodiscard]] protocols::PrintFault faultOf(const Afslag &afslag, const QDateTime &now);
/// Ours when NemSMS did not answer or we failed, the caller's otherwise.
[[nodiscard]] protocols::SoapBlame blameOf(const Afslag &afslag);

} // namespace nemsms::platform
