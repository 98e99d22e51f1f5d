// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/tlsidentity.h"

#include <QString>

namespace nemsms::usecases {

/// Reads a certificate file; blocking. NotFound miljoe.file, and the security.p12.* errors.
[[nodiscard]] base::Result<security::TlsIdentity> readCertifikatfil(const QString &path, const base::Secret &password);
/// Reads trusted CA certificates; an empty path gives the system's. NotFound miljoe.anchors.
[[nodiscard]] base::Result<QByteArray> readTillidsankre(const QString &path);

} // namespace nemsms::usecases
