// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/tlsidentity.h"

namespace nemsms::security {

/// As readPkcs12(), also of a file that is sealed with an old cipher (RC2, 3DES): only after somebody said yes to it. Where
/// OpenSSL's legacy provider is not installed it is security.p12.legacy all the same.
[[nodiscard]] base::Result<TlsIdentity> readLegacyPkcs12(const QByteArray &bytes, const base::Secret &password);

} // namespace nemsms::security
