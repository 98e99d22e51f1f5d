// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <memory>

namespace nemsms::security {

/// What a test certificate shall say. Subjects are OCES3-like: C=DK, organizationIdentifier NTRDK-<cvr>, O,
/// serialNumber UI:DK-O:G:<uuid>, CN.
struct TestCertificateWish {
    QByteArray commonName;
    QByteArray organisation;
    QByteArray cvr;  ///< empty: no organizationIdentifier
    QByteArray uuid; ///< empty: no serialNumber
    QDateTime notBefore;
    QDateTime notAfter;
    bool forServer = false; ///< names 127.0.0.1, ::1 and localhost
    bool signs = false;     ///< an RSA key of 2,048 bits, since XML signatures are RSA-SHA256; else P-256, made faster
};

/// A certificate with its key, and as a PKCS#12 file that carries the issuer too.
struct TestCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;
    QByteArray pkcs12;
};

/// A certificate authority that lives in memory while test certificates are issued: its key is never written, so that
/// nobody can issue more under it later.
class TestCertificateAuthority
{
public:
    static base::Result<TestCertificateAuthority> make(const QByteArray &commonName, const QDateTime &notBefore,
                                                       const QDateTime &notAfter);
    TestCertificateAuthority(TestCertificateAuthority &&) noexcept;
    ~TestCertificateAuthority();

    [[nodiscard]] QByteArray certificatePem() const;
    /// Issues a certificate with a new key.
    base::Result<TestCertificate> issue(const TestCertificateWish &wish, const QByteArray &pkcs12Password) const;

private:
    struct Parts;
    explicit TestCertificateAuthority(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace nemsms::security
