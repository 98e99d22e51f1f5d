// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct X509_algor_st;

namespace nemsms::security {

/// The name of the cipher that a password-based algorithm uses when it is one that nobody should use any more (RC2,
/// 3DES, RC4, DES); empty when it may be used.
[[nodiscard]] QString legacyCipherOf(const X509_algor_st *algorithm);
/// The same of a cipher by OpenSSL's number.
[[nodiscard]] QString legacyCipher(int nid);

} // namespace nemsms::security
