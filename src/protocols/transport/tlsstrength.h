// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nemsms::protocols::tls {

/// What is strong enough, whatever the system's own configuration of OpenSSL allows. Level 2 of OpenSSL's scale: no RSA or
/// DH below 2048 bits, no curve below 224, no SHA-1 in signatures, no RC4 (SSL_CTX_set_security_level(3)).
constexpr int securityLevel = 2;
/// For TLS 1.2; all suites of TLS 1.3 are strong.
constexpr char cipherList[] = "HIGH:!aNULL:!eNULL:!PSK:!SRP:!aDSS:!3DES:!MD5";
/// The same with the level, as OpenSSL's configuration writes both.
constexpr char cipherString[] = "HIGH:!aNULL:!eNULL:!PSK:!SRP:!aDSS:!3DES:!MD5:@SECLEVEL=2";

} // namespace nemsms::protocols::tls
