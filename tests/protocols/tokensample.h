// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/sts/samltoken.h"
#include "protocols/wssecurity/securedmessage.h"
#include "support/testcertificates.h"

#include <QTimeZone>

namespace nemsms::test {

/// The parties of a call by token: the STS that issues, the caller whose key the token is bound to, and a stranger. RSA
/// keys cost time: make one for a test class.
struct TokenSample {
    TokenSample();

    std::shared_ptr<const protocols::XmlSecurity> library;
    security::TlsIdentity stsIdentity;
    security::TlsIdentity callerIdentity;
    security::TlsIdentity strangerIdentity;
    protocols::SignatureKey sts;
    protocols::SignatureKey caller;
    protocols::SignatureKey stranger;

    static QDateTime now() { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc()); }
    /// A token for PrintService and the demo's kommune, of eight hours from now().
    [[nodiscard]] protocols::TokenDraft draft() const;
    [[nodiscard]] protocols::TokenExpectation expected() const;
    [[nodiscard]] QByteArray token() const;
    /// Reads the assertion that is the root of `xml` by the STS's certificate.
    [[nodiscard]] base::Result<protocols::SamlToken> read(const QByteArray &xml) const;
};

/// `text` with the first `old` in it replaced; `old` must be there.
[[nodiscard]] QByteArray swapped(QByteArray text, const QByteArray &old, const QByteArray &with);
/// The part of `text` from `first` to the end of `last`.
[[nodiscard]] QByteArray piece(const QByteArray &text, const QByteArray &first, const QByteArray &last);

} // namespace nemsms::test
