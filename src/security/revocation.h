// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/certificatefile.h"

#include <QStringList>

namespace nemsms::security {

/// What a revocation list (CRL, PEM or DER) says of the leaf of `file`. Its signature must be the issuer's, out of the
/// chain. Findings: certificate.revoked, certificate.crl.good, and what makes the list useless: certificate.crl.unreadable,
/// .issuer (another's, or the issuer is not in the file), .signature, .stale.
[[nodiscard]] base::Findings judgeByCrl(const CertificateFile &file, const QByteArray &crl, const QDateTime &now);

/// The same of an OCSP answer (DER): certificate.revoked, certificate.ocsp.good, .unreadable, .issuer, .signature, .other
/// (about another certificate), .stale.
[[nodiscard]] base::Findings judgeByOcsp(const CertificateFile &file, const QByteArray &answer, const QDateTime &now);

/// Where the leaf of `file` says that its issuer tells about revocation: addresses as they stand there, of any kind.
struct RevocationPlaces {
    QStringList ocsp;
    QStringList crl;
};
[[nodiscard]] RevocationPlaces revocationPlaces(const CertificateFile &file);

/// The question about the leaf to an OCSP service (RFC 6960), DER. Empty when the issuer is not in the file.
[[nodiscard]] QByteArray ocspQuestion(const CertificateFile &file);

} // namespace nemsms::security
