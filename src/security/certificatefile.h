// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/certificatechain.h"
#include "security/certificatecontent.h"

#include <optional>

namespace nemsms::security {

/// A certificate file as a person wants it explained: whose it is, what it holds, and all that is wrong with it, one
/// code a cause (certificate.*).
struct CertificateFile {
    CertificateFormat format = CertificateFormat::Unknown;
    std::optional<X509Facts> leaf;        ///< whose file it is; none when nothing could be read
    QList<ChainLink> chain;               ///< from the leaf up
    QList<X509Facts> others;              ///< certificates that have nothing to do with the leaf
    std::shared_ptr<base::Secret> keyPem; ///< the leaf's, unencrypted, in memory only; null = not in the file
    base::Findings findings;

    [[nodiscard]] bool hasKey() const { return keyPem != nullptr; }
    /// True when its certificate can be kept, and its key used where there is one.
    [[nodiscard]] bool isUsable() const { return leaf && base::acceptable(findings); }
    [[nodiscard]] bool says(const char *code) const;
    /// True when nothing but a password is missing.
    [[nodiscard]] bool needsPassword() const { return says("certificate.password.needed"); }
    /// True when somebody must first say yes to an old cipher.
    [[nodiscard]] bool needsLegacy() const { return says("certificate.legacy"); }
    /// The chain above the leaf as PEM, for a TLS handshake.
    [[nodiscard]] QByteArray chainPem() const;
};

/// Reads and judges the bytes of a certificate file. Pure: neither file, clock nor network is touched.
[[nodiscard]] CertificateFile examineCertificateFile(const QByteArray &bytes, const CertificateOpening &opening,
                                                     const QDateTime &now);

/// What is to be said of a certificate by itself: times, key, signature, use, and whose it is.
[[nodiscard]] base::Findings judgeCertificate(const X509Facts &facts, const QDateTime &now);

/// The PEM form of a DER certificate.
[[nodiscard]] QByteArray pemOfCertificate(const QByteArray &der);

} // namespace nemsms::security
