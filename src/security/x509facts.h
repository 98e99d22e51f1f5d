// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/ocessubject.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

struct x509_st; // OpenSSL's X509

namespace nemsms::security {

/// What people need to know about a certificate.
struct X509Facts {
    QString subject; ///< RFC 2253, most specific part first
    QString issuer;
    QString commonName;
    QString organisation;
    QString serialNumber; ///< hexadecimal, upper case
    OcesSubject oces;     ///< kind and holder
    QString cvr;          ///< eight digits from organizationIdentifier NTRDK-, serialNumber CVR: or the common name; may be empty
    Hierarchy hierarchy = Hierarchy::Unknown; ///< by the issuer's name
    QDateTime notBefore;  ///< UTC
    QDateTime notAfter;   ///< UTC
    QByteArray thumbprintSha256; ///< 32 bytes over the DER form
    QByteArray thumbprintSha1;   ///< 20 bytes over the DER form, as Windows shows it
    QByteArray der;
    std::shared_ptr<x509_st> decoded; ///< OpenSSL's own form of `der`, since decoding a key takes longer than using it
    QString keyAlgorithm; ///< RSA, EC, ED25519 ...
    int keyBits = 0;
    QString signatureDigest; ///< SHA256, SHA1, MD5 ...; empty when the algorithm has none of its own
    QStringList usage;       ///< key usages and extended ones by OpenSSL's names; empty = not restricted
    QStringList policies;    ///< certificate policies as dotted numbers
    bool authority = false;  ///< basicConstraints CA
    bool selfIssued = false; ///< subject and issuer are the same name
};

/// From PEM (the first certificate in it) or DER.
[[nodiscard]] base::Result<X509Facts> readX509(const QByteArray &pemOrDer);
/// Every certificate of a PEM bundle.
[[nodiscard]] base::Result<QList<X509Facts>> readX509Bundle(const QByteArray &pem);

} // namespace nemsms::security
