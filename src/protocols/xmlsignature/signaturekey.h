// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xmlsignature/xmlsecurity.h"
#include "security/tlsidentity.h"

#include <QByteArray>

struct _xmlSecKey;

namespace nemsms::protocols {

/// An RSA key of at least 2,048 bits with its certificate. Copies share the key; safe on several threads.
class SignatureKey
{
public:
    /// The private key of an identity, for signing. Errors: signature.key, signature.weakkey.
    [[nodiscard]] static base::Result<SignatureKey> ofIdentity(std::shared_ptr<const XmlSecurity> library,
                                                               const security::TlsIdentity &identity);
    /// The public key of a certificate (PEM or DER), for verifying. Errors: signature.certificate, signature.weakkey.
    [[nodiscard]] static base::Result<SignatureKey> ofCertificate(std::shared_ptr<const XmlSecurity> library,
                                                                  const QByteArray &pemOrDer);

    [[nodiscard]] QByteArray certificateDer() const { return m_certificateDer; }
    [[nodiscard]] const std::shared_ptr<_xmlSecKey> &handle() const { return m_key; }
    [[nodiscard]] const std::shared_ptr<const XmlSecurity> &library() const { return m_library; }

private:
    SignatureKey(std::shared_ptr<const XmlSecurity> library, std::shared_ptr<_xmlSecKey> key, QByteArray certificateDer)
        : m_library(std::move(library)), m_key(std::move(key)), m_certificateDer(std::move(certificateDer))
    {
    }
    static base::Result<SignatureKey> made(std::shared_ptr<const XmlSecurity> library, _xmlSecKey *key,
                                           const QByteArray &certificate, const char *code);

    std::shared_ptr<const XmlSecurity> m_library; // first in, last out: the key is given back to it
    std::shared_ptr<_xmlSecKey> m_key;
    QByteArray m_certificateDer;
};

/// The first certificate of a PEM text as DER; DER stays as it is.
[[nodiscard]] QByteArray certificateDerOf(const QByteArray &pemOrDer);

} // namespace nemsms::protocols
