// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/modtager.h"

#include <QByteArray>

namespace nemsms::protocols {

/// The beskedtype DigitalPost_NemSMSTilmelding. RECONSTRUCTED: neither its UUID nor its payload is public.
constexpr char nemSmsTilmeldingBeskedtype[] = "00000000-0000-4000-8000-000000002250";
constexpr char objekttypePerson[] = "ce7fcf97-a8a2-447a-8690-d38aa0f6e23c";

/// What a change of enrolment says: who, and whether they are signed on now.
struct NemSmsTilmelding {
    domain::Modtager hvem;
    bool tilmeldt = true;

    friend bool operator==(const NemSmsTilmelding &, const NemSmsTilmelding &) = default;
};

[[nodiscard]] QByteArray encodeNemSmsTilmelding(const NemSmsTilmelding &tilmelding);
/// Errors: those of XmlDocument; beskedkuvert.tilmelding (another element, or one that does not tell who and what).
[[nodiscard]] base::Result<NemSmsTilmelding> decodeNemSmsTilmelding(const QByteArray &bytes);

} // namespace nemsms::protocols
