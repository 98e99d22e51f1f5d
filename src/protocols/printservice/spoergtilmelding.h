// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/printservice/afsendbrev.h"

namespace nemsms::protocols {

/// PrintSpoergTilmeldingRequest: is this recipient enrolled? Without a materialeId the answer is about Digital Post and
/// not about NemSMS (USERS.md, trap 15).
struct SpoergTilmelding {
    CallContexts contexts;
    std::optional<domain::MaterialeId> materialeId;
    domain::Modtager slutbruger;

    friend bool operator==(const SpoergTilmelding &, const SpoergTilmelding &) = default;
};

/// The one element in Body.
[[nodiscard]] QByteArray spoergTilmeldingPayload(const SpoergTilmelding &question);
[[nodiscard]] QByteArray spoergTilmeldingResponsePayload(bool tilmeldt);
/// A whole SOAP envelope.
[[nodiscard]] QByteArray encodeSpoergTilmelding(const SpoergTilmelding &question, SoapVersion version = SoapVersion::V11);
[[nodiscard]] QByteArray encodeSpoergTilmeldingResponse(bool tilmeldt, SoapVersion version = SoapVersion::V11);
/// Reads the element PrintSpoergTilmeldingRequest that the schema accepted. Errors: dkal.identitet, materialeid.*.
[[nodiscard]] base::Result<SpoergTilmelding> readSpoergTilmelding(const XmlElement &request);

} // namespace nemsms::protocols
