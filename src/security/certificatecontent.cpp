// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/certificatecontent.h"

#include "security/openssl.h"

#include <QStringDecoder>
#include <openssl/asn1.h>

namespace nemsms::security {

using namespace openssl;
using base::Severity;

namespace {

template <class T, auto Free, auto Read>
bool reads(const QByteArray &der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    const Handle<T, Free> made(Read(nullptr, &start, long(der.size())));
    ERR_clear_error();
    return made != nullptr;
}

/// A SEQUENCE that promises more bytes than the file has.
bool isCutShort(const QByteArray &der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int told = ASN1_get_object(&start, &length, &tag, &kind, long(der.size()));
    ERR_clear_error();
    constexpr int tooLong = 0x80;
    return !der.isEmpty() && der[0] == '\x30' && (told & tooLong) != 0;
}

/// Java's own key stores.
bool isJavaKeyStore(const QByteArray &bytes)
{
    return bytes.startsWith("\xFE\xED\xFE\xED") || bytes.startsWith("\xCE\xCE\xCE\xCE");
}

void openDer(const QByteArray &der, const CertificateOpening &opening, CertificateContent &content)
{
    if (const Certificate made = certificateFrom(der)) {
        content.format = CertificateFormat::Der;
        content.certificates += certificateDer(made.get());
        return;
    }
    ERR_clear_error();
    if (openPkcs12(der, opening, content) || openPkcs7(der, content)) {
        return;
    }
    if (reads<X509_REQ, X509_REQ_free, d2i_X509_REQ>(der)) {
        content.note(Severity::Error, "certificate.request");
    } else if (reads<EVP_PKEY, EVP_PKEY_free, d2i_AutoPrivateKey>(der)) {
        content.note(Severity::Error, "certificate.noCertificate");
    } else if (isJavaKeyStore(der)) {
        content.note(Severity::Error, "certificate.java");
    } else if (isCutShort(der)) {
        content.note(Severity::Error, "certificate.truncated");
    } else {
        content.note(Severity::Error, "certificate.garbage");
    }
}

/// Text as Windows' editor keeps it when told "Unicode"; empty when `bytes` is none.
QByteArray fromUtf16(const QByteArray &bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (!little && !bytes.startsWith("\xFE\xFF")) {
        return {};
    }
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

bool isPem(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

/// DER as one run of base 64, the way mail programs and web pages hand it out; empty when it is none.
QByteArray fromBase64(const QByteArray &bytes)
{
    QByteArray packed = bytes.simplified().replace(' ', QByteArray());
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype fewest = 64;
    return decoded && packed.size() > fewest ? *decoded : QByteArray();
}

} // namespace

const char *toCode(CertificateFormat format)
{
    switch (format) {
    case CertificateFormat::Pkcs12:
        return "pkcs12";
    case CertificateFormat::Pkcs7:
        return "pkcs7";
    case CertificateFormat::Pem:
        return "pem";
    case CertificateFormat::Der:
        return "der";
    case CertificateFormat::Unknown:
        break;
    }
    return "unknown";
}

bool openPkcs7(const QByteArray &der, CertificateContent &content)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    const Handle<PKCS7, PKCS7_free> bundle(d2i_PKCS7(nullptr, &start, long(der.size())));
    ERR_clear_error();
    if (!bundle || !PKCS7_type_is_signed(bundle.get()) || !bundle->d.sign) {
        return false;
    }
    content.format = content.format == CertificateFormat::Unknown ? CertificateFormat::Pkcs7 : content.format;
    const STACK_OF(X509) *all = bundle->d.sign->cert;
    for (int i = 0; i < sk_X509_num(all); ++i) {
        content.certificates += certificateDer(sk_X509_value(all, i));
    }
    return true;
}

CertificateContent openCertificateFile(const QByteArray &bytes, const CertificateOpening &opening)
{
    CertificateContent content;
    if (bytes.isEmpty()) {
        content.note(Severity::Error, "certificate.empty");
    } else if (bytes.size() > largestCertificateFile) {
        content.note(Severity::Error, "certificate.tooLarge");
    } else if (isPem(bytes)) {
        openPem(bytes, opening, content);
    } else if (const QByteArray text = fromUtf16(bytes); isPem(text)) {
        content.note(Severity::Hint, "certificate.utf16");
        openPem(text, opening, content);
    } else if (const QByteArray der = fromBase64(bytes); !der.isEmpty()) {
        content.note(Severity::Hint, "certificate.base64");
        openDer(der, opening, content);
    } else {
        openDer(bytes, opening, content);
    }
    return content;
}

} // namespace nemsms::security
