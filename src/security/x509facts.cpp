// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/x509facts.h"

#include "security/openssl.h"

#include <QRegularExpression>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace nemsms::security {

using namespace openssl;
using base::ErrorKind;
using base::failure;

namespace {

QString printed(const X509_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(takeBio(bio.get()));
}

QString entry(const X509_NAME *name, int nid)
{
    const int position = X509_NAME_get_index_by_NID(name, nid, -1);
    if (position < 0) {
        return {};
    }
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, position)));
    const Bytes owner(text);
    return size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text), size);
}

QDateTime moment(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

/// OCES3: organizationIdentifier NTRDK-12345678; OCES2: serialNumber CVR:12345678-UID:...; function certificates
/// of other issuers name it in the common name.
QString cvrOf(const X509_NAME *name)
{
    static const QRegularExpression patterns[] = {QRegularExpression(QStringLiteral("^NTRDK-(\\d{8})$")),
                                                  QRegularExpression(QStringLiteral("\\bCVR[:-](\\d{8})\\b"))};
    const QString places[] = {entry(name, NID_organizationIdentifier), entry(name, NID_serialNumber),
                              entry(name, NID_commonName)};
    for (const QString &place : places) {
        for (const auto &pattern : patterns) {
            const auto match = pattern.match(place);
            if (match.hasMatch()) {
                return match.captured(1);
            }
        }
    }
    return {};
}

QString serialOf(X509 *certificate)
{
    const Handle<BIGNUM, BN_free> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *text = number ? BN_bn2hex(number.get()) : nullptr;
    const Bytes owner(reinterpret_cast<unsigned char *>(text));
    return QString::fromLatin1(text);
}

X509Facts factsOf(X509 *certificate)
{
    X509Facts facts;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    facts.subject = printed(subject);
    facts.issuer = printed(X509_get_issuer_name(certificate));
    facts.commonName = entry(subject, NID_commonName);
    facts.organisation = entry(subject, NID_organizationName);
    facts.serialNumber = serialOf(certificate);
    facts.cvr = cvrOf(subject);
    facts.notBefore = moment(X509_get0_notBefore(certificate));
    facts.notAfter = moment(X509_get0_notAfter(certificate));
    facts.authority = X509_check_ca(certificate) == 1;
    facts.thumbprintSha256.resize(EVP_MAX_MD_SIZE);
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(facts.thumbprintSha256.data()), &size);
    facts.thumbprintSha256.resize(int(size));
    return facts;
}

base::Error unreadable()
{
    return failure(ErrorKind::InvalidInput, "security.certificate.unreadable", {}, drainErrors());
}

} // namespace

base::Result<X509Facts> readX509(const QByteArray &pemOrDer)
{
    const Bio bio = memoryBio(pemOrDer);
    const bool pem = pemOrDer.contains("-----BEGIN");
    const Certificate certificate(pem ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)
                                      : d2i_X509_bio(bio.get(), nullptr));
    if (!certificate) {
        return unreadable();
    }
    return factsOf(certificate.get());
}

base::Result<QList<X509Facts>> readX509Bundle(const QByteArray &pem)
{
    const Bio bio = memoryBio(pem);
    QList<X509Facts> all;
    while (const Certificate certificate {PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        all.append(factsOf(certificate.get()));
    }
    const unsigned long last = ERR_peek_last_error();
    const bool ended = ERR_GET_LIB(last) == ERR_LIB_PEM && ERR_GET_REASON(last) == PEM_R_NO_START_LINE;
    if (all.isEmpty() || !ended) {
        return unreadable();
    }
    ERR_clear_error();
    return all;
}

} // namespace nemsms::security
