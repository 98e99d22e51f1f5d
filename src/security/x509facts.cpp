// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/x509facts.h"

#include "security/openssl.h"

#include <openssl/bn.h>
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

QString dotted(const ASN1_OBJECT *object)
{
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return QString::fromLatin1(text);
}

QStringList policiesOf(X509 *certificate)
{
    using Policies = Handle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;
    const Policies policies(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    QStringList all;
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        all += dotted(sk_POLICYINFO_value(policies.get(), i)->policyid);
    }
    return all;
}

QStringList usageOf(X509 *certificate)
{
    static constexpr std::pair<unsigned int, const char *> bits[] = {
        {KU_DIGITAL_SIGNATURE, "digitalSignature"}, {KU_NON_REPUDIATION, "nonRepudiation"},
        {KU_KEY_ENCIPHERMENT, "keyEncipherment"},   {KU_DATA_ENCIPHERMENT, "dataEncipherment"},
        {KU_KEY_AGREEMENT, "keyAgreement"},         {KU_KEY_CERT_SIGN, "keyCertSign"},
        {KU_CRL_SIGN, "cRLSign"}};
    QStringList all;
    const unsigned int usage = X509_get_key_usage(certificate);
    for (const auto &[bit, name] : bits) {
        if (usage != UINT32_MAX && (usage & bit) != 0) {
            all += QLatin1String(name);
        }
    }
    using Extended = Handle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
    const Extended extended(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; extended && i < sk_ASN1_OBJECT_num(extended.get()); ++i) {
        const ASN1_OBJECT *one = sk_ASN1_OBJECT_value(extended.get(), i);
        const int nid = OBJ_obj2nid(one);
        all += nid == NID_undef ? dotted(one) : QString::fromLatin1(OBJ_nid2sn(nid));
    }
    return all;
}

QByteArray digestOf(X509 *certificate, const EVP_MD *algorithm)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_digest(certificate, algorithm, reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.resize(int(size));
    return digest;
}

void addKey(X509 *certificate, X509Facts &facts)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key) {
        facts.keyAlgorithm = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        facts.keyBits = EVP_PKEY_get_bits(key);
    }
    int digest = NID_undef;
    X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr);
    if (digest != NID_undef) {
        facts.signatureDigest = QString::fromLatin1(OBJ_nid2sn(digest));
    }
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
    facts.policies = policiesOf(certificate);
    facts.oces = readOcesSubject({entry(subject, NID_organizationIdentifier), entry(subject, NID_serialNumber),
                                  facts.commonName, facts.policies});
    facts.cvr = facts.oces.cvr;
    facts.hierarchy = hierarchyOf(facts.issuer);
    facts.notBefore = moment(X509_get0_notBefore(certificate));
    facts.notAfter = moment(X509_get0_notAfter(certificate));
    facts.authority = X509_check_ca(certificate) == 1;
    facts.selfIssued = facts.subject == facts.issuer;
    facts.usage = usageOf(certificate);
    facts.der = certificateDer(certificate);
    X509_up_ref(certificate);
    facts.decoded = {certificate, X509_free};
    facts.thumbprintSha256 = digestOf(certificate, EVP_sha256());
    facts.thumbprintSha1 = digestOf(certificate, EVP_sha1());
    addKey(certificate, facts);
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
