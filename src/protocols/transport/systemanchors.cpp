// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/systemanchors.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace nemsms::protocols {

QByteArray systemAnchorsPem()
{
    QByteArray all;
    for (const auto &certificate : QSslConfiguration::systemCaCertificates()) {
        all += certificate.toPem();
    }
    return all;
}

} // namespace nemsms::protocols
