// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/signaturekey.h"

#include <xmlsec/keys.h>
#include <xmlsec/openssl/app.h>
#include <xmlsec/openssl/crypto.h>

namespace nemsms::protocols {

namespace {

using base::ErrorKind;
using base::failure;

constexpr unsigned fewestBits = 2048;

_xmlSecKey *load(QByteArrayView bytes, xmlSecKeyDataFormat format)
{
    const auto *data = reinterpret_cast<const xmlSecByte *>(bytes.data());
    return xmlSecOpenSSLAppKeyLoadMemory(data, static_cast<xmlSecSize>(bytes.size()), format, nullptr, nullptr, nullptr);
}

} // namespace

QByteArray certificateDerOf(const QByteArray &pemOrDer)
{
    constexpr QByteArrayView head("-----BEGIN CERTIFICATE-----");
    const auto start = pemOrDer.indexOf(head);
    if (start < 0) {
        return pemOrDer;
    }
    const auto begin = start + head.size();
    const auto end = pemOrDer.indexOf("-----END CERTIFICATE-----", begin);
    return end < 0 ? QByteArray() : QByteArray::fromBase64(pemOrDer.mid(begin, end - begin));
}

base::Result<SignatureKey> SignatureKey::made(std::shared_ptr<const XmlSecurity> library, _xmlSecKey *key,
                                              const QByteArray &certificate, const char *code)
{
    if (!key) {
        return failure(ErrorKind::InvalidInput, code);
    }
    std::shared_ptr<_xmlSecKey> owned(key, &xmlSecKeyDestroy);
    xmlSecKeyDataPtr value = xmlSecKeyGetValue(key);
    if (!value || !xmlSecKeyDataCheckId(value, xmlSecOpenSSLKeyDataRsaId)) {
        return failure(ErrorKind::InvalidInput, code);
    }
    if (const unsigned bits = xmlSecKeyDataGetSize(value); bits < fewestBits) {
        return failure(ErrorKind::InvalidInput, "signature.weakkey",
                       {{QStringLiteral("bits"), bits}, {QStringLiteral("limit"), fewestBits}});
    }
    return SignatureKey(std::move(library), std::move(owned), certificateDerOf(certificate));
}

base::Result<SignatureKey> SignatureKey::ofIdentity(std::shared_ptr<const XmlSecurity> library,
                                                    const security::TlsIdentity &identity)
{
    Q_ASSERT(library);
    _xmlSecKey *key = identity.keyPem ? load(identity.keyPem->reveal(), xmlSecKeyDataFormatPem) : nullptr;
    return made(std::move(library), key, identity.certificatePem, "signature.key");
}

base::Result<SignatureKey> SignatureKey::ofCertificate(std::shared_ptr<const XmlSecurity> library,
                                                       const QByteArray &pemOrDer)
{
    Q_ASSERT(library);
    const QByteArray der = certificateDerOf(pemOrDer);
    _xmlSecKey *key = der.isEmpty() ? nullptr : load(der, xmlSecKeyDataFormatCertDer);
    return made(std::move(library), key, der, "signature.certificate");
}

} // namespace nemsms::protocols
