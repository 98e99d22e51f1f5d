// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/tlsidentity.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace nemsms::security {

/// Who holds a certificate of the local platform's test PKI. Three parties, three certificates (SF2250 TSP01, TS103).
enum class TestRole {
    Server,  ///< the platform's own doors, 127.0.0.1 and localhost
    Client,  ///< the anvendersystem, in the supplier's CVR: towards Serviceplatformen
    Kombit,  ///< Serviceplatformen itself: towards the sender side
    Kommune, ///< the kommune: towards the register
    Other,   ///< another CVR: no door knows it
    Expired, ///< out of date since 2002
    Foreign, ///< issued by another authority
    Sts      ///< signs the tokens of the platform's security token service
};

struct TestPkiHolder {
    QByteArray navn;
    QByteArray cvr;
};

/// The organisations of the certificates.
struct TestPkiHolders {
    TestPkiHolder leverandoer;
    TestPkiHolder kombit;
    TestPkiHolder kommune;
    TestPkiHolder anden;
};

/// The test PKI in `folder` (mode 0700, files 0600): made once, read again afterwards. It is valid from 2000 to 2049 by
/// the machine's clock, whatever the platform's simulated clock says, since TLS libraries only know the machine's. Client,
/// Kombit and Sts have RSA keys, since they sign messages. A folder of an earlier version, without Sts, is made anew.
class TestPki
{
public:
    static base::Result<TestPki> open(const QString &folder, const TestPkiHolders &holders);

    /// The password of every PKCS#12 file. No secret: it is printed by nemsms-platform.
    static QString password();
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString pkcs12File(TestRole role) const;
    [[nodiscard]] QString certificateFile(TestRole role) const;
    [[nodiscard]] QString keyFile(TestRole role) const;

    [[nodiscard]] QByteArray caPem() const { return m_caPem; }
    /// 32 bytes that seal what the platform remembers: derived from a private key of the PKI, so that they are in no file of
    /// their own.
    [[nodiscard]] base::Result<base::Secret> memoryKey() const;
    [[nodiscard]] TlsIdentity identity(TestRole role) const;
    /// SHA-256 of the certificate's DER, 32 bytes: how the doors know a certificate again.
    [[nodiscard]] QByteArray thumbprint(TestRole role) const;

private:
    explicit TestPki(QString folder) : m_folder(std::move(folder)) {}
    base::Result<> read();

    QString m_folder;
    QByteArray m_caPem;
    QMap<TestRole, TlsIdentity> m_identities;
};

} // namespace nemsms::security
