// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/certifikat.h"

namespace nemsms::domain {

/// KOMBIT A/S, printed on every page of SF2250: towards the sender side the certificate is theirs (TSP01).
inline constexpr QLatin1StringView kombitCvr("19435075");

/// What a certificate is held against before it is used in a role.
struct Certifikatforventning {
    Certifikatrolle rolle = Certifikatrolle::Anvendersystem;
    QList<Cvr> cvr; ///< whose it may be: the kommune's for a register, the supplier's or the kommune's for a user system
};

/// Trap 18: each role has its own holder, and a certificate of another one is refused where nobody expects it.
/// certificate.role.* ; a hint when there is nothing to compare with.
[[nodiscard]] base::Findings checkCertifikatrolle(const Certifikatforventning &expected, Certifikattype type,
                                                  const std::optional<Cvr> &cvr);

} // namespace nemsms::domain
