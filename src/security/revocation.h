// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/certificatefile.h"

namespace nemsms::security {

/// What a revocation list (CRL, PEM or DER) says of the leaf of `file`. Its signature must be the issuer's, out of the
/// chain. Findings: certificate.revoked, certificate.crl.good, and what makes the list useless: certificate.crl.unreadable,
/// .issuer (another's, or the issuer is not in the file), .signature, .stale.
[[nodiscard]] base::Findings judgeByCrl(const CertificateFile &file, const QByteArray &crl, const QDateTime &now);

/// The same of an OCSP answer (DER): certificate.revoked, certificate.ocsp.good, .unreadable, .issuer, .signature, .other
/// (about another certificate), .stale.
[[nodiscard]] base::Findings judgeByOcsp(const CertificateFile &file, const QByteArray &answer, const QDateTime &now);

} // namespace nemsms::security
