// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/afsendbrevrules.h"
#include "protocols/kombipost/kombisvar.h"
#include "protocols/transport/httpsserver.h"

namespace nemsms::platform {

/// A refusal at SF1601's doors: REST tells by the status what SOAP tells by the fault alone.
struct KombiAfslag {
    int httpStatus = 400;
    protocols::KombiFejl fejl;
};

/// Of Serviceplatformen itself, or of what NemSMS said at OIOREST. RECONSTRUCTED: which status goes with which refusal.
[[nodiscard]] KombiAfslag kombiafslagOf(const Afslag &afslag);
/// Of what NgDP said: its own code, text and status, or that it did not answer.
[[nodiscard]] KombiAfslag kombiafslagOf(const base::Error &error);

/// kombi_response with the fault.
[[nodiscard]] protocols::ServerResponse kombisvar(const KombiAfslag &afslag);
/// {"code", "message"}, at the doors that answer JSON.
[[nodiscard]] protocols::ServerResponse kombijson(const KombiAfslag &afslag);

} // namespace nemsms::platform
