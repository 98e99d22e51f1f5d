// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/transport/revocationfetch.h"
#include "security/certificatefile.h"

namespace nemsms::protocols {

/// Asks over the network whether the leaf of `file` was revoked, where it says itself: OCSP first, then its list; two places
/// of each kind at most. Nothing that fails is silent: certificate.revocation.unreached names who did not answer, .noplace
/// says that the certificate names nobody; both leave open whether it is revoked. Else the findings of judgeByOcsp() or
/// judgeByCrl().
[[nodiscard]] base::Job<base::Findings> askRevocation(security::CertificateFile file, QDateTime now,
                                                      RevocationFetch::Limits limits);

} // namespace nemsms::protocols
