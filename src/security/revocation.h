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

/// The certificate at `link` of the chain as if it were a file of its own, with the rest of the chain above it: 1 = the
/// issuer of the leaf.
[[nodiscard]] CertificateFile linkAsFile(const CertificateFile &file, qsizetype link);
/// How many certificates of the chain can be asked about: the leaf, and each authority whose own issuer is there.
[[nodiscard]] qsizetype askableLinks(const CertificateFile &file);
/// What was found of an authority in the chain, said with its name: certificate.issuer.revoked (an Error as the leaf's),
/// .notrevoked, .noplace and .unasked.
[[nodiscard]] base::Findings saidOfIssuer(const base::Findings &found, const X509Facts &issuer);

/// judgeByCrl() and judgeByOcsp() of that certificate of the chain which the list or answer is about; the authorities' as
/// saidOfIssuer().
[[nodiscard]] base::Findings judgeChainByCrl(const CertificateFile &file, const QByteArray &crl, const QDateTime &now);
[[nodiscard]] base::Findings judgeChainByOcsp(const CertificateFile &file, const QByteArray &answer, const QDateTime &now);

/// Where the leaf of `file` says that its issuer tells about revocation: addresses as they stand there, of any kind.
struct RevocationPlaces {
    QStringList ocsp;
    QStringList crl;
};
[[nodiscard]] RevocationPlaces revocationPlaces(const CertificateFile &file);

/// The question about the leaf to an OCSP service (RFC 6960), DER. Empty when the issuer is not in the file.
[[nodiscard]] QByteArray ocspQuestion(const CertificateFile &file);

} // namespace nemsms::security
