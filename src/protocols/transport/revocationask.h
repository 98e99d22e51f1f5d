// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/revocationfetch.h"
#include "security/certificatefile.h"

namespace nemsms::protocols {

/// Asks over the network whether the leaf of `file` and the authorities above it were revoked, where each says itself: OCSP
/// first, then its list; two places of each kind at most. Nothing that fails is silent: certificate.revocation.unreached
/// names who did not answer, .noplace says that the certificate names nobody; both leave open whether it is revoked. Else
/// the findings of judgeByOcsp() or judgeByCrl(); of an authority those of saidOfIssuer().
[[nodiscard]] base::Job<base::Findings> askRevocation(security::CertificateFile file, QDateTime now,
                                                      RevocationFetch::Limits limits);

/// The same for a thread without an event loop, which it keeps waiting: never one with a window.
[[nodiscard]] base::Findings awaitRevocation(const security::CertificateFile &file, const QDateTime &now,
                                             RevocationFetch::Limits limits);

} // namespace nemsms::protocols
