// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace nemsms::security {

/// What people need to know about a certificate.
struct X509Facts {
    QString subject; ///< RFC 2253, most specific part first
    QString issuer;
    QString commonName;
    QString organisation;
    QString serialNumber; ///< hexadecimal, upper case
    QString cvr;          ///< eight digits from organizationIdentifier NTRDK-, serialNumber CVR: or the common name; may be empty
    QDateTime notBefore;  ///< UTC
    QDateTime notAfter;   ///< UTC
    QByteArray thumbprintSha256; ///< 32 bytes over the DER form
    bool authority = false;      ///< basicConstraints CA
};

/// From PEM (the first certificate in it) or DER.
[[nodiscard]] base::Result<X509Facts> readX509(const QByteArray &pemOrDer);
/// Every certificate of a PEM bundle.
[[nodiscard]] base::Result<QList<X509Facts>> readX509Bundle(const QByteArray &pem);

} // namespace nemsms::security
