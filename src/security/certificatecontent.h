// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/secret.h"

#include <QByteArray>
#include <memory>

namespace nemsms::security {

enum class CertificateFormat { Unknown, Pkcs12, Pkcs7, Pem, Der };

/// pkcs12, pkcs7, pem, der or unknown.
[[nodiscard]] const char *toCode(CertificateFormat format);

/// How a file may be opened.
struct CertificateOpening {
    std::shared_ptr<const base::Secret> password; ///< null = nobody was asked yet
    bool allowLegacy = false; ///< somebody said yes to ciphers that are not safe any more (RC2, 3DES, RC4, DES)
};

/// What stands in a certificate file, before anybody judges it.
struct CertificateContent {
    CertificateFormat format = CertificateFormat::Unknown;
    QList<QByteArray> certificates;            ///< DER, in the file's order
    QList<std::shared_ptr<base::Secret>> keys; ///< unencrypted PKCS#8 PEM, in memory only
    base::Findings findings;                   ///< what stood in the way, and what is odd about the container

    void note(base::Severity severity, const char *code, QVariantMap arguments = {})
    {
        findings += base::makeFinding(severity, code, std::move(arguments));
    }
};

/// Files are small: a larger one is something else.
constexpr qsizetype largestCertificateFile = 1024 * 1024;

/// Opens a PKCS#12, PKCS#7, PEM or DER file as far as it goes. Pure: neither file nor network is touched.
[[nodiscard]] CertificateContent openCertificateFile(const QByteArray &bytes, const CertificateOpening &opening);

/// The parts of openCertificateFile(). `box` is DER; false when it is no PKCS#12 at all.
[[nodiscard]] bool openPkcs12(const QByteArray &box, const CertificateOpening &opening, CertificateContent &content);
void openPem(const QByteArray &text, const CertificateOpening &opening, CertificateContent &content);
/// False when the bytes are no PKCS#7 bundle of certificates.
[[nodiscard]] bool openPkcs7(const QByteArray &der, CertificateContent &content);

} // namespace nemsms::security
