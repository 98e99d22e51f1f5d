// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/tlsidentity.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace nemsms::test {

/// A certificate authority of one test: makes certificates with every fault that a test needs.
class TestCa
{
public:
    explicit TestCa(const QString &name);
    ~TestCa();

    struct Wish {
        QString commonName = QStringLiteral("localhost");
        QByteArray alternativeNames = "DNS:localhost,IP:127.0.0.1"; ///< in OpenSSL's notation; empty = none
        qint64 fromSeconds = -3600;                                 ///< validity, seconds from now
        qint64 toSeconds = 3600;
        int rsaBits = 0; ///< 0 = a P-256 key, which is made faster but signs no XML
    };
    [[nodiscard]] security::TlsIdentity issue(const Wish &wish) const;
    [[nodiscard]] security::TlsIdentity issue() const { return issue(Wish()); }
    [[nodiscard]] QByteArray pem() const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

} // namespace nemsms::test
