// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/userprompts.h"
#include "domain/certifikatrolle.h"
#include "security/certificatefile.h"
#include "security/tlsidentity.h"

#include <QString>

namespace nemsms::usecases {

using security::CertificateFile;
using security::CertificateOpening;

/// Reads a certificate file; blocking. NotFound miljoe.file, and the security.p12.* errors.
[[nodiscard]] base::Result<security::TlsIdentity> readCertifikatfil(const QString &path, const base::Secret &password);
/// Reads trusted CA certificates; an empty path gives the system's. NotFound miljoe.anchors.
[[nodiscard]] base::Result<QByteArray> readTillidsankre(const QString &path);

/// Opens and judges a certificate file of any kind. `prompts` (may be null) is asked for the password and about an old
/// cipher when the file needs them; where nobody answers, the findings say what is missing. NotFound certifikat.file.
[[nodiscard]] base::Job<CertificateFile> examineCertifikatfil(QString path, CertificateOpening opening,
                                                              std::shared_ptr<base::UserPrompts> prompts,
                                                              QDateTime now);

/// What a revocation list and an OCSP answer out of files say of it, or of the authority in its chain that they are
/// about; an empty path is left out. NotFound certifikat.file.
[[nodiscard]] base::Result<base::Findings> judgeRevocation(const CertificateFile &file, const QString &crlPath,
                                                           const QString &ocspPath, const QDateTime &now);

/// The same by asking where the certificate says (OCSP first, then its list), over the network: only because somebody wants
/// it. Nothing that fails is silent: certificate.revocation.unreached names who did not answer, .noplace that the
/// certificate names nobody; both leave open whether it is revoked.
[[nodiscard]] base::Job<base::Findings> judgeRevocationOnline(CertificateFile file, QDateTime now);

/// What is public about a certificate, as a record that is not kept yet.
[[nodiscard]] domain::Certifikat certifikatOf(const security::X509Facts &facts, domain::Certifikatrolle rolle);
/// What kind it is, in today's words and yesterday's.
[[nodiscard]] base::Message certifikatart(const security::X509Facts &facts);
/// The test or the production hierarchy.
[[nodiscard]] base::Message certifikathierarki(const security::X509Facts &facts);

} // namespace nemsms::usecases
